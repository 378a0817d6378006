import type { Periode } from "../../domain/clause";

/** « 2024-03 », or « 2024-01/2024-03 » for a span of several months. */
export function moisIso({ annee, premierMois, dernierMois }: Periode): string {
  const month = (mois: number) => `${String(annee)}-${String(mois).padStart(2, "0")}`;
  return premierMois === dernierMois
    ? month(premierMois)
    : `${month(premierMois)}/${month(dernierMois)}`;
}
