import type { Jour, Periode } from "../clause";
import { numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import { jourFromYmd } from "../values/date";

/**
 * First day of work of a person over the whole workbook, so that a person has
 * one age; else the row's own day, else its first month. NaN when none is told.
 */
export function premierJourReader(
  suivi: Suivi,
): (personne: number, own: Jour, month: Periode | null) => Jour {
  const earliest = new Map<number, Jour>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const column = numberColumn(lignes, "dateDebutContrat") ?? numberColumn(lignes, "mois");
    for (const [ligne, jour] of column?.values.entries() ?? []) {
      const personne = suivi.links[table]?.personne[ligne] ?? -1;
      if (personne === -1 || Number.isNaN(jour)) continue;
      earliest.set(personne, Math.min(jour, earliest.get(personne) ?? jour));
    }
  }
  return (personne, own, month) => {
    const first = earliest.get(personne) ?? own;
    if (!Number.isNaN(first) || month === null) return first;
    return jourFromYmd(month.annee, month.premierMois, 1) ?? Number.NaN;
  };
}
