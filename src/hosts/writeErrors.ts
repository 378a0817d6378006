import { HostError } from "./hostError";

export function feuilleProtegee(sheetName: string): HostError {
  return new HostError(
    "FEUILLE_PROTEGEE",
    `La feuille « ${sheetName} » est protégée : elle peut être vérifiée, mais rien ne peut y être écrit.`,
    "Dans Excel : Révision › Ôter la protection de la feuille, puis Réessayer. Clausier ne retire jamais une protection.",
  );
}

export function structureProtegee(): HostError {
  return new HostError(
    "STRUCTURE_PROTEGEE",
    "Impossible d'ajouter une feuille : la structure du classeur est protégée.",
    "Dans Excel : Révision › Protéger le classeur, puis Réessayer.",
  );
}

export function lectureSeule(): HostError {
  return new HostError(
    "LECTURE_SEULE",
    "Le classeur est en lecture seule : il peut être vérifié, pas modifié.",
    "Cliquez sur « Activer la modification », ou enregistrez une copie et recommencez avec elle.",
  );
}

export function feuilleExistante(sheetName: string): HostError {
  return new HostError(
    "FEUILLE_EXISTANTE",
    `Une feuille « ${sheetName} » existe déjà.`,
    "Renommez-la ou supprimez-la, puis Réessayer.",
  );
}

export function feuilleIncomplete(sheetName: string): HostError {
  return new HostError(
    "FEUILLE_INCOMPLETE",
    `La feuille « ${sheetName} » n'a pu être ni terminée, ni retirée.`,
    "Supprimez-la (clic droit sur l'onglet › Supprimer), puis Réessayer.",
  );
}

export function feuilleIntrouvable(): HostError {
  return new HostError(
    "FEUILLE_INTROUVABLE",
    "Une feuille ou une cellule a disparu depuis la dernière lecture.",
    "Relancez la vérification.",
  );
}

/** Cells no longer hold what was checked: rows moved, or somebody wrote there. */
export function classeurModifie(): HostError {
  return new HostError(
    "CLASSEUR_MODIFIE",
    "Des lignes ont été modifiées ou déplacées depuis la vérification : rien n'a été écrit.",
    "Revérifiez le classeur, puis recommencez.",
  );
}

export function feuilleMasquee(sheetName: string): HostError {
  return new HostError(
    "FEUILLE_MASQUEE",
    `La feuille « ${sheetName} » est masquée.`,
    "Pour la voir : clic droit sur un onglet › Afficher, puis choisissez-la.",
  );
}

export function feuilleDemesuree(sheetName: string, lastCell: string): HostError {
  return new HostError(
    "FEUILLE_TROP_VOLUMINEUSE",
    `La feuille « ${sheetName} » semble aller jusqu'à la cellule ${lastCell} : c'est trop pour être lu.`,
    "Supprimez les lignes et les colonnes vides en bas et à droite du tableau, enregistrez, puis recommencez.",
  );
}

export function correctionsIncompletes(): HostError {
  return new HostError(
    "OPERATION_INACHEVEE",
    "Les corrections n'ont été écrites qu'en partie, et n'ont pu être retirées.",
    "Annulez-les avec Ctrl+Z, ou fermez le classeur sans enregistrer.",
  );
}

export function tracesIncompletes(): HostError {
  return new HostError(
    "OPERATION_INACHEVEE",
    "Les traces n'ont peut-être été retirées qu'en partie.",
    "Recommencez : ce qui reste sera retiré.",
  );
}

export function miseAJourInachevee(sheetName: string): HostError {
  return new HostError(
    "OPERATION_INACHEVEE",
    `La feuille « ${sheetName} » n'a été mise à jour qu'en partie.`,
    "Annulez avec Ctrl+Z, puis Réessayer.",
  );
}
