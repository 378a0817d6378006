import { compte, fr } from "../domain/francais";

/** Every sentence of the page that is not the pane's own. */
export const TEXTS = {
  produit: "Clausier",

  ouverture: {
    titre: "Vos tableaux de clauses, vérifiés et mis en bilan",
    soustitre: fr`Sans Excel : un classeur s'ouvre ici, dans votre navigateur.`,
    deposer: "Déposez un classeur ici",
    formats: ".xlsx, .xlsm ou .csv",
    choisir: "Choisir un classeur",
    exemple: "Essayer avec un classeur d'exemple",
    lecture: "Lecture du classeur…",
    plusieurs: "Un seul classeur à la fois.",
    plusieursCorps: "Déposez-les l'un après l'autre.",
    confidentialite: "Vos données restent dans ce navigateur.",
    confidentialiteSuite: fr`Le classeur n'est envoyé nulle part : cette page ne charge que ses propres fichiers, et fonctionne sans connexion une fois ouverte. Rien du classeur n'est gardé quand vous la fermez.`,
  },

  classeur: {
    zone: "Classeur ouvert",
    annuler: "Annuler",
    annulerAide: "Annuler la dernière modification (Ctrl+Z)",
    enregistrer: "Enregistrer une copie",
    fermer: "Fermer",
    intact: "Votre fichier n'est pas modifié.",
    modifie: "Modifications à enregistrer.",
    enregistre: (nom: string) => fr`Copie enregistrée : ${nom}`,
    quitter: fr`Fermer sans enregistrer ?`,
    quitterCorps: "Les corrections, les bilans et vos réponses sur les colonnes seront perdus.",
    quitterOui: "Fermer sans enregistrer",
    quitterNon: "Revenir au classeur",
    voir: "Voir le classeur",
    voirVolet: "Voir le volet",
  },

  feuille: {
    onglets: "Feuilles du classeur",
    grille: (nom: string, lignes: number) =>
      fr`Feuille ${nom}, ${compte(lignes, "ligne")}. Flèches pour se déplacer, Entrée pour modifier une cellule.`,
    vide: "Cette feuille est vide.",
    saisie: (adresse: string) => `Valeur de ${adresse}`,
  },
} as const;
