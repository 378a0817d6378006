import type { Jour, Periode } from "../clause";
import { addMonths, formatMois, jourFromYmd, ymdFromJour } from "../values/date";

/** First and last day of a span of months. */
export function joursOfPeriode(periode: Periode): readonly [first: Jour, last: Jour] {
  const first = jourFromYmd(periode.annee, periode.premierMois, 1) ?? Number.NaN;
  return [first, addMonths(first, monthsOfPeriode(periode)) - 1];
}

export function monthsOfPeriode({ premierMois, dernierMois }: Periode): number {
  return dernierMois - premierMois + 1;
}

/** « mars 2026 » for any day of it. */
export function moisOfJour(jour: Jour): string {
  const { annee, mois } = ymdFromJour(jour);
  return formatMois({ annee, premierMois: mois, dernierMois: mois });
}
