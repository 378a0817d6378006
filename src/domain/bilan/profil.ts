import type { Jour } from "../clause";
import { ageAt } from "../values/date";

/** What a row says of its person and its contrat, for the breakdowns; "" = not told. */
export interface Profil {
  /** Equal profiles are one, with one number. */
  readonly id: number;
  /** Name of a quartier, or one of the ZONE keys. */
  readonly zone: string;
  readonly sexe: string;
  readonly age: string;
  readonly publics: readonly string[];
  readonly typeContrat: string;
  readonly typeEmployeur: string;
  readonly niveau: string;
  /** Took a training within the contrat. */
  readonly isForme: boolean;
}

/** Keys of the zones that are no named quartier. */
export const ZONE_NON_PRECISE = "\u0000nonPrecise";
export const ZONE_HORS = "\u0000hors";
export const ZONE_INCONNUE = "\u0000inconnue";

/** A person known to live in a QPV, named or not. */
export function isZoneQpv(zone: string): boolean {
  return zone !== ZONE_HORS && zone !== ZONE_INCONNUE;
}

/** Age bands of the national reports: under 26, 26 to 49, 50 and over, at the start of the work. */
export const AGES = {
  jeune: "Moins de 26 ans",
  milieu: "26 à 49 ans",
  senior: "50 ans et plus",
} as const;

/** The band of a birth at a first day of work; "" when one of them is not told. */
export function ageBand(naissance: Jour, debut: Jour): string {
  const age = ageAt(naissance, debut);
  if (Number.isNaN(age)) return "";
  if (age < 26) return AGES.jeune;
  return age < 50 ? AGES.milieu : AGES.senior;
}

/** Levels up to the CAP: « peu qualifié » (Alès, plan local, art. 9; niveau V and under before 2019). */
const PEU_QUALIFIE: readonly string[] = ["INFRA3", "NIVEAU3"];

/** « jeune », « autre », or "" when age or level is not told and could change the answer. */
export function jeunePeuQualifie({ age, niveau }: Profil): "jeune" | "autre" | "" {
  const isOlder = age !== "" && age !== AGES.jeune;
  const isQualified = niveau !== "" && !PEU_QUALIFIE.includes(niveau);
  if (isOlder || isQualified) return "autre";
  return age === "" || niveau === "" ? "" : "jeune";
}
