import type { Gravite } from "../domain/anomalies/anomalie";
import { compte as compteDe, fr, heuresTexte, NBSP, nombre } from "../domain/francais";
import type { Confiance } from "../domain/clause";
import type { SheetRefusal } from "../domain/columns/recognition";
import { formuleFrancaise } from "../domain/formuleFrancaise";
import type { Remplacement } from "../domain/formulesAppels";
import type { GraviteVoulue } from "../domain/gravites/gravites";
import type { ParametreId } from "../domain/parametres";

/** A figure alone at the end of a line says nothing: « 1 / ligne ». */
const compte = (...counted: Parameters<typeof compteDe>) => compteDe(...counted).replace(" ", NBSP);

const lignes = (count: number) => compte(count, "ligne");
const anomalies = (count: number) => compte(count, "anomalie");

/** « 71,0 % ». */
const taux = (rate: number) =>
  `${nombre(rate * 100, 1)}${Math.round(rate * 1000) % 10 === 0 ? ",0" : ""}\u00A0%`;

/** « a, b et c ». */
const liste = new Intl.ListFormat("fr");

const GRAVITES = {
  bloquante: {
    mot: "Bloquante",
    filtre: "Bloquantes",
    effet: "lignes non comptées",
    detail: "Ligne non comptée",
  },
  avertissement: {
    mot: "Avertissement",
    filtre: "Avertissements",
    effet: "lignes comptées, à vérifier",
    detail: "Comptée, à vérifier",
  },
  information: {
    mot: "Information",
    filtre: "Informations",
    effet: "sans effet sur les bilans",
    detail: "Sans effet",
  },
} satisfies Record<Gravite, { mot: string; filtre: string; effet: string; detail: string }>;

const GRAVITES_VOULUES = {
  bloquante: "Bloquante",
  avertissement: "Avertissement",
  information: "Information",
  désactivée: "Désactivée",
} satisfies Record<GraviteVoulue, string>;

const withoutBlanks = (text: string) => text.replaceAll(/[\p{Z}\p{Cf}\s]/gu, "");

/** Only blanks differ, which nobody would see side by side; a text made a number is another matter. */
const areSameWords = (avant: string, apres: string) =>
  /\p{L}/u.test(apres) && avant !== apres && withoutBlanks(avant) === withoutBlanks(apres);

/** Every sentence of the pane. */
export const TEXTS = {
  produit: "Clausier",

  onglets: {
    nom: "Rubriques du volet",
    verifier: "Vérifier",
    bilans: "Bilans",
    reglages: "Réglages",
  },

  pied: {
    version: (version: string) => `Clausier ${version}`,
    aide: "Aide et confidentialité",
  },

  accueil: {
    titre: "Vos tableaux de clauses, vérifiés et mis en bilan",
    atouts: [
      "Repérer les anomalies ligne par ligne",
      "Dire ce que chacune coûte au bilan, en heures",
      "Produire un bilan par maître d'ouvrage",
    ],
    confidentialite: "Vos données restent dans ce classeur.",
    confidentialiteSuite: "Rien n'est envoyé sur Internet.",
    verifier: "Vérifier ce classeur",
    passer: "Passer",
  },

  exemple: {
    essayer: "Essayer avec un exemple",
    effet: fr`Ajoute deux feuilles, « Exemple – Marchés » et « Exemple – Contrats » : tout y est inventé.`,
    present: fr`Ce classeur contient l'exemple : ses heures sont inventées.`,
    supprimer: "Supprimer l'exemple",
    demande: fr`Supprimer les feuilles de l'exemple ?`,
    demandeEffet: "Excel ne pourra pas annuler cette suppression.",
    confirmer: "Supprimer",
  },

  gravites: GRAVITES,

  confiances: {
    sûr: "sûr",
    probable: "probable",
    "à vérifier": "à vérifier",
  } satisfies Record<Confiance, string>,

  pret: {
    feuilleActive: "Feuille active",
    lecture: "Lecture du classeur…",
    plage: (plage: string, count: number) => `${plage}\u00A0· ${lignes(count)}`,
    colonnes: (count: number) => compte(count, "colonne reconnue", "colonnes reconnues"),
    aConfirmer: (count: number) => fr`${String(count)} à confirmer`,
    voirColonnes: "Voir les colonnes",
    autresFeuilles: (count: number, total: number) =>
      fr`Le classeur compte ${compte(count, "tableau", "tableaux")} de suivi, ${lignes(total)} en tout. Ils sont vérifiés ensemble.`,
    aucuneFeuille: "La feuille active ne contient pas de cellules.",
    jamais: "Jamais vérifié",
    verifier: "Vérifier",
    enCours: "Vérification…",
    arretee: "Vérification arrêtée. Aucune cellule n'a été modifiée.",
    rienNeChange: "Rien n'est modifié dans vos feuilles.",
  },

  refus: {
    vide: ["Cette feuille est vide", "Ouvrez la feuille qui contient vos marchés ou vos contrats."],
    titresIntrouvables: [
      "Ligne de titres introuvable",
      fr`Aucune des 30 premières lignes ne ressemble à des titres de colonnes (par exemple « Maître d'ouvrage », « Heures réalisées »).`,
    ],
    pasUnSuivi: [
      "Cette feuille ne ressemble pas à un suivi de clauses",
      "Ses colonnes ne parlent ni d'heures d'insertion, ni de marchés, ni de contrats.",
    ],
    generee: ["Feuille écrite par Clausier", "Elle n'est pas relue comme des données."],
    fichesParPersonne: [
      "Une fiche par personne, pas un tableau",
      "Réunissez les fiches dans un tableau d'une ligne par contrat.",
    ],
    titresEnColonne: [
      "Les titres sont écrits en colonne",
      fr`Un tableau se lit avec ses titres sur une ligne : copiez-le, puis « Collage spécial », « Transposé ».`,
    ],
    parametres: ["Paramètres ou listes", "Cette feuille n'est pas vérifiée."],
  } satisfies Record<SheetRefusal, readonly [string, string]>,

  rienAVerifier: {
    titre: "Aucun tableau de suivi dans ce classeur",
    recommencer: "Revérifier",
  },

  progression: {
    lecture: "Lecture du classeur",
    controles: "Contrôles",
    cellules: (done: number, total: number) =>
      total > 0 ? `${nombre(done)} / ${nombre(total)}` : "",
    travail: "Vous pouvez continuer à travailler.",
    annuler: "Annuler",
    echap: fr`Échap : annuler`,
  },

  resultats: {
    verifie: (heure: string) => `Vérifié à ${heure}`,
    lues: (count: number) => compte(count, "ligne vérifiée", "lignes vérifiées"),
    nonComptees: (heures: number) => `${heuresTexte(heures)} non comptées`,
    heuresTouchees: "Heures touchées par une anomalie, par feuille",
    autresFeuilles: (count: number) => compte(count, "autre feuille", "autres feuilles"),
    toutesComptees: "Toutes les heures sont comptées",
    lignesNonComptees: (count: number) =>
      fr`${compte(count, "ligne non comptée", "lignes non comptées")}, heures illisibles`,
    reverifier: "Revérifier",
    change: "Le classeur a changé depuis cette vérification.",
    gravitesRefusees: (codes: readonly string[]) =>
      fr`Gravité sans effet dans Paramètres : ${codes.join(", ")}`,
    gravitesRefuseesCorps: fr`Elle n'est pas permise pour ce contrôle, ou ne se lit pas : bloquante, avertissement, information ou désactivée.`,
    nonReverifie: (titre: string, corps: string) =>
      fr`Elle n'a pas pu être refaite. ${titre} ${corps}`,
    changeParCollegue: "Un collègue a modifié le classeur depuis cette vérification.",
    guide: fr`Choisissez une anomalie : sa cellule s'affiche. F6 pour passer à la feuille.`,
    guideCompris: "Compris",
    filtres: "Afficher les anomalies",
    filtre: (mot: string, count: number) => fr`${mot} : ${nombre(count)}`,
    aucuneAffichee: "Aucune anomalie ne répond à ces choix.",
    toutAfficher: "Tout afficher",
    questions: (count: number) =>
      count < 2 ? "1 colonne à confirmer" : `${nombre(count)} questions sur les colonnes`,
    questionsCorps: "Une colonne à confirmer n'est pas utilisée en attendant.",
    repondre: "Répondre",
    preparer: "Préparer les bilans",
    ligne: (ligne: number, count: number) => fr`Ligne ${String(ligne)} : ${anomalies(count)}`,
    voir: "Voir",
    ligneSeule: (ligne: number) => fr`Ligne ${String(ligne)} seulement`,
    chercher: "Rechercher une anomalie",
    chercherExemple: "Rechercher…",
    effacerRecherche: "Effacer la recherche",
    trier: "Trier",
    tris: {
      gravite: "Par gravité",
      heures: "Par heures",
      nombre: "Par nombre",
      titre: "Par nom",
    },
    trouvees: (count: number) => compte(count, "anomalie affichée", "anomalies affichées"),
    corrigees: (count: number, left: number) =>
      count < 2
        ? fr`Anomalie corrigée, il en reste ${nombre(left)}.`
        : fr`${nombre(count)} anomalies corrigées, il en reste ${nombre(left)}.`,
    nouvelles: (count: number, left: number) =>
      fr`${compte(count, "nouvelle anomalie", "nouvelles anomalies")}, ${nombre(left)} en tout.`,
    corrigeeEtNouvelle: (corrected: number, added: number) =>
      fr`${compte(corrected, "corrigée")}, ${compte(added, "nouvelle")}.`,
    parCollegue: fr`Modifié par un collègue : classeur revérifié.`,
    actions: "Autres actions",
    reperer: "Repérer dans la feuille",
    retirerReperes: "Retirer les repères",
    reperees: (count: number) =>
      fr`${compte(count, "cellule repérée", "cellules repérées")} en jaune. Vos couleurs sont intactes.`,
    reperesRetires: "Repères retirés.",
    rapport: "Écrire le rapport",
    rapportEcrit: (name: string) => fr`Rapport écrit dans la feuille « ${name} ».`,
    ouvrir: "Ouvrir",
    copier: "Copier le résumé",
    copie: "Résumé copié.",
    copieRefusee: "La copie n'est pas permise ici.",
    resume: (classeur: string, jour: string) => fr`${classeur}, ${jour} :`,
    resumeGravite: (mot: string, count: number) => fr`${mot} : ${nombre(count)}`,
    annonce: (count: number, bloquantes: number, heures: number) =>
      count === 0
        ? "Aucune anomalie."
        : fr`Vérification terminée : ${anomalies(count)}, dont ${compte(bloquantes, "bloquante")}. ${heuresTexte(heures)} non comptées.`,
  },

  groupe: {
    cas: (count: number) => `${nombre(count)} cas`,
    encore: (count: number) => `Afficher ${nombre(count)} de plus`,
    affichees: (shown: number, total: number) => `${nombre(shown)} affichées sur ${nombre(total)}.`,
    place: (sheet: string, address: string) => (address === "" ? sheet : fr`${sheet} › ${address}`),
  },

  aucune: {
    titre: "Aucune anomalie",
    corps: (count: number, heures: number) =>
      `${lignes(count)}, ${heuresTexte(heures)} prêtes pour les bilans.`,
  },

  detail: {
    retour: "Toutes les anomalies",
    rang: (rank: number, total: number) => `${nombre(rank)} sur ${nombre(total)}`,
    constat: "Constat",
    corriger: "Pour corriger",
    effet: "Effet sur le bilan",
    effetHeures: (effet: string, heures: number | null) =>
      heures === null ? effet : `${effet} (${heuresTexte(heures)})`,
    precedente: "Précédente",
    suivante: "Suivante",
    clavier: fr`F6 : aller à la feuille. Échap : revenir à la liste.`,
    source: "D'où vient ce contrôle",
    aller: "Aller à la cellule",
    corrige: "Corrigé",
    corrigeCorps: "Cette anomalie n'est plus dans la liste.",
    reste: (left: number) => (left === 0 ? "" : `Il en reste ${nombre(left)}.`),
  },

  correction: {
    titre: "Corriger",
    calcul: "Préparation des corrections…",
    corriger: "Corriger…",
    corrigerTout: (count: number) =>
      count < 2 ? "Corriger…" : `Corriger tout (${nombre(count)})…`,
    choisir: fr`Que faut-il écrire ?`,
    cellule: (address: string, avant: string, apres: string) =>
      areSameWords(avant, apres)
        ? fr`${address} : « ${apres} », sans ses espaces en trop`
        : fr`${address} : ${avant === "" ? "vide" : fr`« ${avant} »`} →${NBSP}${apres === "" ? "vide" : apres}`,
    encore: (count: number) => `Afficher ${nombre(count)} de plus`,
    ecrire: (count: number) => `Corriger ${compte(count, "cellule")}`,
    rien: "Choisissez ce qu'il faut écrire",
    garantie: fr`Rien n'est écrit avant ce bouton. Ctrl+Z annule en une fois.`,
    refus: (count: number) => `${compte(count, "anomalie")} à corriger vous-même dans la feuille`,
    faites: (count: number) =>
      fr`${compte(count, "cellule corrigée", "cellules corrigées")}. Ctrl+Z pour annuler.`,
    perimees: fr`Des lignes ont changé depuis la vérification : rien n'a été écrit. Voici la liste refaite.`,
    nonRefaites: fr`Des lignes ont changé depuis la vérification : rien n'a été écrit.`,
  },

  autonomie: {
    ouvrir: "Rendre le classeur autonome…",
    titre: "Rendre le classeur autonome",
    calcul: "Recherche des formules…",
    aucune: fr`Aucune formule de ce classeur n'utilise le complément : il se lit déjà sans lui.`,
    compte: (count: number) =>
      count < 2
        ? fr`1 formule utilise ce complément : sans lui, vos collègues n'en verraient pas le résultat.`
        : fr`${nombre(count)} formules utilisent ce complément : sans lui, vos collègues n'en verraient pas le résultat.`,
    par: "Les remplacer",
    parFormules: fr`par la formule Excel équivalente : elle se recalcule`,
    parValeurs: fr`par leur valeur : elle ne change plus`,
    exemple: ({ avant, apres }: { readonly avant: string; readonly apres: string }) =>
      fr`Par exemple : ${formuleFrancaise(avant)} devient ${formuleFrancaise(apres)}`,
    remplacer: (count: number) => `Remplacer ${compte(count, "formule")}`,
    faites: ({ remplacees, laissees }: Remplacement) =>
      [
        ...(remplacees === 0
          ? []
          : [
              `${compte(remplacees, "formule remplacée", "formules remplacées")}. Ctrl+Z pour annuler.`,
            ]),
        ...(laissees === 0
          ? []
          : [
              fr`${compte(laissees, "laissée telle quelle", "laissées telles quelles")} : en erreur, sur une feuille protégée, ou sans équivalent de même résultat.`,
            ]),
      ].join(" "),
  },

  acceptation: {
    titre: (count: number) =>
      count < 2 ? fr`Accepter cette anomalie ?` : fr`Accepter ${nombre(count)} anomalies ?`,
    accepter: "Accepter…",
    accepterTout: (count: number) =>
      count < 2 ? "Accepter…" : `Accepter tout (${nombre(count)})…`,
    effet: (count: number) =>
      count < 2
        ? "Elle ne sera plus signalée. Le bilan dira qu'elle a été acceptée, et pourquoi."
        : "Elles ne seront plus signalées. Le bilan dira qu'elles ont été acceptées, et pourquoi.",
    effetHeures: (count: number) =>
      count < 2
        ? "Sa ligne entrera dans les bilans avec ce qui s'y lit, sauf si une autre anomalie bloquante l'écarte."
        : "Leurs lignes entreront dans les bilans avec ce qui s'y lit, sauf si une autre anomalie bloquante les écarte.",
    motif: "Motif",
    exemple: fr`Par exemple : Avenant n° 2 signé le 12/03. Ne saisissez pas de données personnelles.`,
    impossible: (raison: string) => fr`Ne peut pas être acceptée. ${raison}`,
    confirmer: "Accepter",
    enCours: "Écriture…",
    garantie: fr`Le motif est gardé dans la feuille Paramètres, que vos collègues voient. Ctrl+Z annule.`,
    faites: (count: number) =>
      fr`${compte(count, "anomalie acceptée", "anomalies acceptées")} : voir « Acceptées », sous la liste.`,
    acceptees: (count: number) => `Acceptées (${nombre(count)})`,
    motifDonne: (motif: string) => fr`Motif : ${motif}`,
    retirer: "Signaler de nouveau",
    retirerDe: (titre: string, lieu: string) => fr`Signaler de nouveau : ${titre}, ${lieu}`,
    retirees: (count: number) =>
      fr`${compte(count, "anomalie signalée", "anomalies signalées")} de nouveau.`,
  },

  colonnes: {
    titre: "Colonnes",
    retour: "Retour",
    feuille: (name: string) => fr`Feuille « ${name} »`,
    aucune: "Aucune colonne reconnue.",
    rienADemander: "Toutes les colonnes utiles sont reconnues.",
    colonne: (letters: string, titre: string) => fr`${letters} « ${titre} »`,
    estCe: (libelle: string) => fr`Est-ce « ${libelle} » ? En attendant, elle n'est pas utilisée.`,
    indices: (raison: string) => fr`Indices : ${raison}.`,
    confirmerChamp: (libelle: string) => fr`Oui : ${libelle}`,
    autreChampDe: (titre: string) => fr`Autre information de la colonne « ${titre} »`,
    changerColonne: (titre: string) => fr`Changer la colonne « ${titre} »`,
    nonUtilisee: "non utilisée",
    autreChamp: "Autre information",
    choisir: "Choisir…",
    ignorer: "Ignorer cette colonne",
    quelleColonne: "Colonne qui l'indique",
    touteLaFeuille: "Ou une valeur pour toute la feuille",
    utiliserValeur: "Utiliser cette valeur",
    reponse: (text: string) => fr`Votre réponse : ${text}`,
    reponseIgnoree: "colonne ignorée",
    reponseColonne: (titre: string) => fr`colonne « ${titre} »`,
    changer: "Changer",
    reconnues: (count: number) => `Reconnues (${nombre(count)})`,
    ignorees: (count: number) => `Non utilisées (${nombre(count)})`,
    enregistrer: (count: number) =>
      count < 2
        ? "Enregistrer et revérifier"
        : `Enregistrer ${nombre(count)} réponses et revérifier`,
    rienAEnregistrer: "Répondez à une question pour enregistrer.",
    gardees: fr`Vos réponses sont gardées dans le classeur : vos collègues les retrouveront.`,
    enregistrees: "Colonnes enregistrées dans le classeur.",
    pasEnregistrees:
      "Vos réponses servent à cette vérification, mais n'ont pas pu être gardées dans le classeur.",
  },

  bilans: {
    titre: "Bilans par maître d'ouvrage",
    verifierDAbord: "Vérifier le classeur",
    enCours: "Préparation…",
    dAbord: "Le classeur doit être vérifié avant les bilans.",
    aucunMoa: "Aucun maître d'ouvrage trouvé",
    aucunMoaCorps:
      "Indiquez la colonne du maître d'ouvrage, ou un maître d'ouvrage pour toute la feuille.",
    tous: (count: number) => `Tous (${nombre(count)})`,
    moas: "Maîtres d'ouvrage",
    moaDetail: (count: number, heures: number | null) =>
      `${lignes(count)}\u00A0· ${heures === null ? "heures non disponibles" : heuresTexte(heures)}`,
    periode: "Période (facultative)",
    du: "Du",
    au: "Au",
    arreteAu: "Données arrêtées au",
    exempleDate: "jj/mm/aaaa",
    dateIllisible: fr`Indiquez une date, par exemple 30/06/2026.`,
    dateManquante: "Indiquez la date d'arrêt des données.",
    finAvantDebut: "La fin doit suivre le début.",
    nonComptees: (heures: number, bloquantes: number) =>
      fr`${heuresTexte(heures)} ne seront pas comptées (${compte(bloquantes, "anomalie bloquante", "anomalies bloquantes")}).`,
    nir: "Un numéro de sécurité sociale figure dans le classeur.",
    nirCorps:
      "Il ne sera pas repris dans les bilans, mais le classeur ne devrait pas être transmis en l'état.",
    voir: "Voir",
    protege: "Impossible d'ajouter une feuille",
    protegeCorps: fr`La structure du classeur est protégée : Révision › Protéger le classeur.`,
    lectureSeule: "Classeur en lecture seule",
    lectureSeuleCorps: "Vous pouvez vérifier. Pour créer des bilans, activez la modification.",
    petitsEffectifs: (seuil: number) =>
      fr`Les effectifs de moins de ${String(seuil)} personnes sont masqués. Aucun nom ne figure dans les bilans.`,
    choisir: "Choisir un maître d'ouvrage",
    /** After a bilan or several, the sheets that come with them. */
    avec: (hasSynthese: boolean, hasAnru: boolean) => {
      if (hasSynthese && hasAnru) return ", synthèse et ANRU";
      if (hasSynthese) return " et la synthèse";
      return hasAnru ? " et les indicateurs ANRU" : "";
    },
    creer: (count: number, hasSynthese: boolean, hasAnru: boolean) =>
      liste.format([
        `Créer ${compte(count, "bilan")}`,
        ...(hasSynthese ? ["la synthèse"] : []),
        ...(hasAnru ? ["les indicateurs ANRU"] : []),
      ]),
    /** Dots: what changes is shown first. */
    mettreAJour: (updated: number, created: number, others: string) =>
      created === 0
        ? `Mettre à jour ${compte(updated, "bilan")}${others}…`
        : `Créer ${nombre(created)} et mettre à jour ${compte(updated, "bilan")}${others}…`,
    existe: "bilan existant",
    etat: ({ chiffres, lignes: ecart }: { readonly chiffres: number; readonly lignes: string }) =>
      chiffres === 0
        ? "bilan à jour"
        : fr`bilan à mettre à jour : ${compte(chiffres, "chiffre change", "chiffres changent")}${ecart === "" ? "" : fr`, lignes lues : ${ecart}`}`,
    options: "Options",
    optionSynthese: "Synthèse des maîtres d'ouvrage choisis",
    optionAnru: "Indicateurs ANRU",
    optionAnruTous: "Indicateurs ANRU (avec tous les maîtres d'ouvrage)",
    optionInterne: fr`Version interne, à ne pas diffuser : petits effectifs lisibles`,
    interne: fr`Version interne : les petits effectifs y sont lisibles. Ne la diffusez pas.`,
    structure: "Établi par (facultatif)",
    structureAide: "Un service ou une association, jamais une personne.",
    lecture: "Relecture du classeur",
    ecriture: (name: string, rank: number, total: number) =>
      `${name} (${nombre(rank)} sur ${nombre(total)})`,
    gardes: "Les feuilles déjà créées restent.",
    faites: {
      created: (count: number) => compte(count, "feuille créée", "feuilles créées"),
      updated: (count: number) => compte(count, "feuille mise à jour", "feuilles mises à jour"),
      unchanged: (count: number) => compte(count, "feuille déjà à jour", "feuilles déjà à jour"),
      refused: (count: number) => compte(count, "feuille impossible", "feuilles impossibles"),
    },
    etDe: {
      created: (count: number) => compte(count, "créée"),
      updated: (count: number) => compte(count, "mise à jour", "mises à jour"),
      unchanged: (count: number) => `${nombre(count)} déjà à jour`,
      refused: (count: number) => compte(count, "impossible"),
    },
    devenu: { updated: "Mise à jour.", unchanged: "Déjà à jour." },
    dejaAJour: fr`Déjà à jour : rien à écrire`,
    aucuneCreee: "Aucune feuille créée",
    arretes: (count: number, total: number) =>
      fr`Arrêté : ${compte(count, "feuille écrite", "feuilles écrites")} sur${NBSP}${nombre(total)}.`,
    chiffres: (prevues: string | null, realisees: string | null, rate: string | null) =>
      (prevues ?? realisees) === null
        ? "Heures prévues et réalisées non disponibles"
        : [
            prevues === null ? "Heures prévues non disponibles" : `${prevues} prévues`,
            realisees === null ? "heures réalisées non disponibles" : `${realisees} réalisées`,
          ].join(", ") + (rate === null ? "" : ` (${rate})`),
    /** Hours that cannot be read are not nought: the rows are told then. */
    nonCompte: (heures: number, count: number) =>
      heures > 0
        ? `${heuresTexte(heures)} non comptées`
        : compte(count, "ligne non comptée", "lignes non comptées"),
    synthese: "Les maîtres d'ouvrage choisis",
    nonEcrite: "Non créée",
    transmettre: fr`Pour transmettre : clic droit sur l'onglet › Déplacer ou copier\u00A0› (nouveau classeur), ou Fichier › Exporter en PDF.`,
    ouvrir: "Ouvrir",
    ouvrirFeuille: (name: string) => fr`Ouvrir « ${name} »`,
    autres: "Revenir aux bilans",
    disparus: (noms: string) => fr`Le classeur a changé : aucune ligne ne concerne plus ${noms}.`,
  },

  miseAJour: {
    titre: "Ce qui change",
    retour: "Bilans",
    change: "Le classeur a changé entre-temps. Voici ce qui changerait maintenant.",
    etats: { nouvelle: "Nouvelle feuille", identique: "Déjà à jour" },
    sansChiffre: fr`Aucun chiffre ne change : seule la présentation ou la date.`,
    chiffre: (libelle: string, colonne: string) =>
      colonne === "" ? libelle : `${libelle}, ${colonne}`,
    passage: (avant: string, apres: string) => `${avant} → ${apres}`,
    ajoutees: (count: number, labels: string) =>
      fr`${compte(count, "ligne ajoutée", "lignes ajoutées")} : ${labels}`,
    retirees: (count: number, labels: string) =>
      fr`${compte(count, "ligne retirée", "lignes retirées")} : ${labels}`,
    modifiees: (count: number, addresses: string) =>
      fr`Vous avez modifié ${compte(count, "cellule")} du bilan : ${addresses}.`,
    saisie: (cellule: string, saisie: string, calculee: string) =>
      fr`${cellule} : vous avez saisi ${saisie}, le calcul donne ${calculee}`,
    remplacer: "Remplacer par les valeurs calculées",
    garder: "Garder mes valeurs",
    conserver: "Conserver les anciens bilans",
    conserverEffet:
      "De nouvelles feuilles sont créées à côté. Les anciennes ne seront plus mises à jour.",
    garantie: fr`Vos observations et vos ajouts sont conservés. Ctrl+Z annule.`,
    creer: (count: number) => `Créer ${compte(count, "feuille")}`,
    mettreAJour: (updated: number, created: number) =>
      created === 0
        ? `Mettre à jour ${compte(updated, "feuille")}`
        : `Mettre à jour ${compte(updated, "feuille")} et en créer ${nombre(created)}`,
  },

  origine: {
    titre: fr`D'où vient ce chiffre ?`,
    ouvrir: fr`D'où viennent ces chiffres ?`,
    calcul: "Recherche des lignes…",
    moa: "Maître d'ouvrage",
    chiffre: "Chiffre",
    option: (libelle: string, valeur: string) => fr`${libelle} : ${valeur}`,
    aucune: "Aucune ligne.",
    total: (count: number, heures: string) => `${lignes(count)}\u00A0· ${heures}`,
    ligne: (ligne: number) => `Ligne ${String(ligne)}`,
    selectionner: (count: number) =>
      count < 2 ? "Sélectionner la ligne" : `Sélectionner les ${nombre(count)} lignes`,
    suivantes: "Sélectionner les suivantes",
    selectionnees: ([first, end]: readonly [number, number], total: number) =>
      end - first === total
        ? fr`${compte(total, "ligne sélectionnée", "lignes sélectionnées")} dans la feuille.`
        : fr`${compte(end - first, "ligne sélectionnée", "lignes sélectionnées")} (${end - first < 2 ? "" : `${nombre(first + 1)} à `}${nombre(end)} sur ${nombre(total)}).`,
  },

  reglages: {
    titre: "Réglages",
    calcul: "Heures à prévoir",
    bilans: "Bilans",
    affichage: "Affichage",
    aides: {
      partMainOeuvre: fr`Part du montant HT qui rémunère du travail. Un taux écrit sur le marché la remplace.`,
      coutHoraire: "Coût chargé d'une heure de travail.",
      tauxInsertion: fr`Part des heures réservée à l'insertion (charte ANRU : au moins 5 %).`,
      baseEtp: "Heures d'un temps plein en un an.",
      seuilEffectif: fr`En dessous, l'effectif et les heures sont remplacés par « s ». À valider avec votre délégué à la protection des données.`,
    } satisfies Partial<Record<ParametreId, string>>,
    bases: { payees: fr`1 820 h (payées)`, travaillees: fr`1 607 h (travaillées)`, autre: "Autre" },
    autreBase: "Autre base, en heures",
    unites: { part: "%", euros: "€", heures: "h", personnes: "pers." },
    borne: (min: string, max: string, exemple: string) =>
      fr`Indiquez un nombre entre ${min} et ${max}, par exemple ${exemple}.`,
    ambigu: (exemple: string) =>
      fr`Ce nombre peut se lire de deux façons. Écrivez par exemple ${exemple}.`,
    preuve: (heures: string) => fr`Exemple : 100\u202F000\u00A0€ → ${heures}`,
    preuveImpossible: fr`Exemple : 100\u202F000\u00A0€ → à compléter`,
    consequence: "Aucune cellule de vos tableaux n'est modifiée.",
    enregistrer: "Enregistrer dans la feuille Paramètres",
    defauts: "Valeurs par défaut",
    enregistre: "Réglages enregistrés dans la feuille Paramètres.",
    erreurs: (count: number) => compte(count, "valeur à corriger", "valeurs à corriger"),
    controles: "Contrôles",
    controle: "Contrôle",
    controleNomme: (code: string, titre: string) => `${code}\u00A0· ${titre}`,
    gravite: "Gravité",
    graviteAide: fr`Bloquante : la ligne n'entre pas dans les bilans. Certains contrôles ne s'abaissent pas.`,
    graviteProposee: (gravite: GraviteVoulue, isOwn: boolean) =>
      isOwn ? `${GRAVITES_VOULUES[gravite]} (par défaut)` : GRAVITES_VOULUES[gravite],
    gravitesReglees: (reglees: readonly (readonly [code: string, gravite: GraviteVoulue])[]) =>
      fr`Réglés autrement : ${reglees.map(([code, gravite]) => `${code.replace("-", "\u2011")}${NBSP}${gravite}`).join(", ")}.`,
    donnees: "Données du classeur",
    traces: "Retirer les traces de Clausier",
    tracesDemande: fr`Retirer les traces de Clausier ?`,
    tracesEffet: fr`Réponses sur les colonnes, repères, empreintes des bilans. Les feuilles restent ; les bilans ne seront plus mis à jour.`,
    tracesConfirmer: "Retirer les traces",
    tracesRetirees: "Traces retirées. Les feuilles de Clausier restent dans le classeur.",
    apparence: "Apparence",
    apparences: { automatique: "Automatique (comme Excel)", clair: "Clair", sombre: "Sombre" },
  },

  aide: {
    titre: "Aide et confidentialité",
    retour: "Retour",
    version: (version: string) => `Clausier, version ${version}. Licence MIT.`,
    confidentialite: "Confidentialité",
    confidentialiteCorps: fr`Vos données restent dans ce classeur. Le complément n'envoie rien sur Internet : ni contenu, ni statistiques d'usage. Une connexion n'est nécessaire qu'à l'ouverture.`,
    personnes:
      "Aucun nom, aucune date de naissance, aucun numéro de sécurité sociale dans les bilans.",
    clavier: "Clavier",
    raccourcis: [
      ["F6", "Passer du volet à la feuille, et revenir"],
      ["← →", "Changer de rubrique"],
      ["↑ ↓", "Se déplacer dans une liste"],
      ["Entrée", "Ouvrir un groupe, afficher une cellule"],
      ["Échap", "Revenir à la liste, annuler une vérification"],
    ],
    gravites: "Gravités",
    gravite: (gravite: Gravite) => fr`${GRAVITES[gravite].filtre} : ${GRAVITES[gravite].effet}`,
    presentation: "Revoir la présentation",
    accessibilite: "Accessibilité",
    accessibiliteCorps:
      "Tout se fait au clavier. Aucune information n'est donnée par la seule couleur.",
  },

  echec: {
    reessayer: "Réessayer",
    titre: "L'opération n'a pas abouti",
    corps: (code: string) => fr`Rien n'a été modifié depuis la dernière étape. Code : ${code}.`,
  },

  panne: {
    titre: "Le volet a rencontré un problème",
    corps: "Votre classeur n'est pas touché. Vous pouvez rouvrir cette page.",
    rouvrir: "Rouvrir",
  },

  chargement: "Chargement…",
  fermerMessage: "Fermer",
} as const;

export { taux };
