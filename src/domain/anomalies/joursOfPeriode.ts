import type { Jour, Periode } from "../clause";
import { formatMois, ymdFromJour } from "../values/date";

/** A year of 365,25 days, in twelfths. */
export const JOURS_PAR_MOIS = 30.4375;
export const JOURS_PAR_SEMAINE = 7;
export const HEURES_PAR_JOUR = 24;
export const MOIS_PAR_AN = 12;
/** As the legal monthly hours count them: 35 h × 52 ÷ 12. */
export const SEMAINES_PAR_AN = 52;

export function monthsOfPeriode({ premierMois, dernierMois }: Periode): number {
  return dernierMois - premierMois + 1;
}

/** « mars 2026 » for any day of it. */
export function moisOfJour(jour: Jour): string {
  const { annee, mois } = ymdFromJour(jour);
  return formatMois({ annee, premierMois: mois, dernierMois: mois });
}
