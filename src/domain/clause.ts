/** The nouns of the trade that the whole domain shares. See docs/glossaire.md. */

/**
 * Day as Excel counts it: serial of the 1900 system (25569 = 01/01/1970).
 * A plain count of days: no time, no time zone.
 */
export type Jour = number;

/** A span of whole months: one month, a quarter, a year; or a week. Months are 1 to 12. */
export interface Periode {
  readonly annee: number;
  readonly premierMois: number;
  readonly dernierMois: number;
  /** First day of a week, whose hours are those of the month of its Thursday. */
  readonly lundi?: Jour;
}

/** What one row of a table is about. */
export type Nature = "marche" | "objectif" | "participant" | "contrat" | "releve";

/** How sure a recognition is, in the words shown to the user. */
export type Confiance = "sûr" | "probable" | "à vérifier";
