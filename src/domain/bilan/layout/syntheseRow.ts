import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan } from "../bilan";
import {
  difference,
  etp,
  formulaCell,
  maskedCell,
  numberCell,
  ratio,
  share,
  textCell,
  type Figure,
} from "./cells";
import { maskBilan, type Masques } from "./masques";
import type { Parametres } from "../../parametres";

/** Columns of « Synthèse », from B. */
export const COLONNES = {
  moa: 1,
  marches: 2,
  prevues: 3,
  realisees: 4,
  taux: 5,
  ecart: 6,
  etp: 7,
  personnes: 8,
  contrats: 9,
  partQpv: 10,
  partFemmes: 11,
  nonCompte: 12,
  arreteAu: 13,
} as const;

export interface SyntheseRowContext {
  readonly parametres: Parametres;
  readonly arreteAu: number;
  /** Cell that holds the base of an ETP. */
  readonly base: Figure;
}

/** One MOA: its figures after its name, as its own sheet prints them, masked alike. */
export function moaCells(
  bilan: Bilan,
  row: number,
  { parametres, arreteAu, base }: SyntheseRowContext,
): readonly CellToWrite[] {
  const masques = maskBilan(bilan, parametres);
  const prevues = { address: cellAddress(row, COLONNES.prevues), value: bilan.heuresPrevues };
  const realisees = { address: cellAddress(row, COLONNES.realisees), value: bilan.heuresRealisees };
  return [
    numberCell(bilan.marches.length, "entier"),
    numberCell(prevues.value, "heures"),
    numberCell(realisees.value, "heures"),
    formulaCell(ratio(realisees, prevues), "taux"),
    formulaCell(difference(realisees, prevues), "ecart"),
    formulaCell(etp(realisees, base), "decimal"),
    ...partCells(bilan, masques),
    numberCell(bilan.nonCompte.heures, "heures"),
    { number: arreteAu, style: "date" },
  ];
}

/** Persons, contracts, share of QPV hours, share of women. */
function partCells(bilan: Bilan, masques: Masques): readonly CellToWrite[] {
  const unless = (masked: boolean, cell: CellToWrite) => (masked ? maskedCell() : cell);
  return [
    unless(masques.personnes, numberCell(bilan.personnes, "entier")),
    unless(masques.contrats, numberCell(bilan.contrats, "entier")),
    unless(masques.partQpv, numberCell(share(bilan.heuresQpv, bilan.heuresRealisees), "taux")),
    unless(masques.partFemmes, numberCell(share(bilan.femmes, bilan.personnesSexeConnu), "taux")),
  ];
}

export function headerCells(): readonly CellToWrite[] {
  return TITRES.map((titre, index) => textCell(titre, index === 0 ? "enTete" : "enTeteNombre"));
}

const TITRES = [
  "Maître d'ouvrage",
  "Marchés",
  "Prévues (h)",
  "Réalisées (h)",
  "Taux",
  "Écart (h)",
  "ETP",
  "Personnes",
  "Contrats",
  "% heures QPV",
  "% femmes",
  "Non comptées (h)",
  "Arrêté au",
] as const;
