import type { Bilan } from "../../src/domain/bilan/bilan";

/** Hours of each month of 2026 from January, for 12 persons each. */
export function moisOf(...heures: readonly number[]): Partial<Bilan> {
  const lignes = heures.map((one, index) => ({
    periode: { annee: 2026, premierMois: index + 1, dernierMois: index + 1 },
    heures: one,
    effectif: 12,
  }));
  return { mois: lignes, trimestres: [], heuresSansMois: 0 };
}
