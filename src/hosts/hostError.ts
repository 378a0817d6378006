/** What a host refuses: expected from time to time, told in one sentence with what to do. */
export type HostErrorCode =
  | "FICHIER_INTROUVABLE"
  | "FICHIER_ILLISIBLE"
  | "PAS_UN_CLASSEUR"
  | "ANCIEN_FORMAT"
  | "CLASSEUR_CHIFFRE"
  | "CLASSEUR_TRONQUE"
  | "CLASSEUR_TROP_GRAND"
  | "BOMBE_ZIP"
  | "CLASSEUR_VIDE"
  | "PAS_UN_SUIVI"
  | "TITRES_INTROUVABLES"
  | "SORTIE_IDENTIQUE"
  | "SORTIE_IMPOSSIBLE"
  | "OPTION_INVALIDE"
  | "MOA_INTROUVABLE"
  | "AUCUN_MOA"
  | "AUCUNE_HEURE"
  | "CELLULE_EN_SAISIE"
  | "FEUILLE_PROTEGEE"
  | "STRUCTURE_PROTEGEE"
  | "LECTURE_SEULE"
  | "ECRITURE_REFUSEE"
  | "FEUILLE_TROP_VOLUMINEUSE"
  | "FEUILLE_INTROUVABLE"
  | "FEUILLE_MASQUEE"
  | "FEUILLE_SANS_CELLULES"
  | "FEUILLE_EXISTANTE"
  | "FEUILLE_INCOMPLETE"
  | "ZONE_OCCUPEE"
  | "AUTRE_CLASSEUR"
  | "EXCEL_OCCUPE"
  | "CLASSEUR_MODIFIE"
  | "EXCEL_TROP_ANCIEN"
  | "EXCEL_A_REDEMARRER"
  | "ANNULATION_IMPOSSIBLE"
  | "EDITION_IMPOSSIBLE"
  | "OPERATION_INACHEVEE";

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** What the person can do next, as one French sentence. */
  readonly queFaire: string;

  constructor(code: HostErrorCode, message: string, queFaire: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.queFaire = queFaire;
  }
}
