import { CHAMPS, type ChampId } from "../columns/champs";
import type { Gravite } from "./anomalie";

/** Champs that no figure of a bilan reads: their cells never leave a row out. */
const SANS_EFFET: ReadonlySet<ChampId> = new Set<ChampId>([
  "moaSiret",
  "moaType",
  "marcheObjet",
  "typeAchat",
  "procedure",
  "cpv",
  "dateNotification",
  "dateDebutMarche",
  "dateFinMarche",
  "dureeMois",
  "montantHt",
  "partMo",
  "coutHoraire",
  "tauxInsertion",
  "heuresTravaillees",
  "heuresRestantes",
  "tauxRealisation",
  "statutClause",
  "entrepriseSiret",
  "roleEntreprise",
  "entrepriseTaille",
  "contactEntreprise",
  "prescripteur",
  "idFt",
  "numPassIae",
  "niveauFormation",
  "ancienneteChomage",
  "metier",
  "rupture",
  "heuresHebdo",
  "justificatif",
  "heuresFormation",
  "formation",
  "tuteur",
  "situationSortie",
  "motifSortie",
  "facilitateur",
  "penalites",
  "observations",
  "commune",
  "nombreContrats",
  "nombrePersonnes",
  "contratsDuType",
]);

/** Severity is effect: an unreadable cell blocks its row only when a bilan would have read it. */
export function graviteOfUnreadable(champ: ChampId): Gravite {
  return SANS_EFFET.has(champ) ? "avertissement" : "bloquante";
}

export function libelleOf(champ: ChampId): string {
  return CHAMPS[champ].libelle;
}
