import { PUBLICS } from "../../nomenclatures/publics";
import { GROUPES_CONTRAT } from "../../nomenclatures/typeContrat";
import { TYPES_EMPLOYEUR } from "../../nomenclatures/typeEmployeur";
import type { Ventilation } from "../bilan";
import { AGES } from "../profil";
import type { Groupe } from "./petitsEffectifs";

/** A table of a sheet: its lines, and the sums of them that a reader knows. */
export interface Tableau {
  readonly lignes: readonly Ventilation[];
  readonly groupes: readonly Groupe[];
}

/** A line of one of the tables. */
export interface Place {
  readonly table: number;
  readonly ligne: number;
}

/** Two lines that count the same persons or contrats in two tables: what one prints, the other cannot hide. */
export type Jumeaux = readonly [Place, Place];

/** By label of the first table, label of the second. */
type Correspondance = ReadonlyMap<string, string>;

export const PUBLICS_ET_AGES: Correspondance = new Map([
  [PUBLICS.JEUNE.libelle, AGES.jeune],
  [PUBLICS.SENIOR.libelle, AGES.senior],
]);

/** Counts the persons of all QPV together. */
export const PUBLIC_QPV = PUBLICS.QPV.libelle;

export const TYPES_ET_EMPLOYEURS: Correspondance = new Map([
  [GROUPES_CONTRAT.ETT, TYPES_EMPLOYEUR.ETT.libelle],
  [GROUPES_CONTRAT.ETTI, TYPES_EMPLOYEUR.ETTI.libelle],
  [GROUPES_CONTRAT.GEIQ, TYPES_EMPLOYEUR.GEIQ.libelle],
  [GROUPES_CONTRAT.AI, TYPES_EMPLOYEUR.AI.libelle],
]);

/** The twins of two tables, told by their labels. */
export function jumeauxOf(
  [first, second]: readonly [number, number],
  tables: readonly Tableau[],
  labels: Correspondance,
): readonly Jumeaux[] {
  return [...labels].flatMap(([own, other]) => {
    const [a, b] = [placeOf(tables, first, own), placeOf(tables, second, other)];
    return a === null || b === null ? [] : [[a, b] as const];
  });
}

export function placeOf(tables: readonly Tableau[], table: number, libelle: string): Place | null {
  const ligne = tables[table]?.lignes.findIndex((one) => one.libelle === libelle) ?? -1;
  return ligne === -1 ? null : { table, ligne };
}
