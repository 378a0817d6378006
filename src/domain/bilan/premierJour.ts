import type { Jour, Periode } from "../clause";
import { codeAt } from "../suivi/codes";
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
  const earliest = earliestDays(suivi);
  return (personne, own, month) => {
    const first = earliest.get(personne) ?? own;
    if (!Number.isNaN(first) || month === null) return first;
    return jourFromYmd(month.annee, month.premierMois, 1) ?? Number.NaN;
  };
}

function earliestDays(suivi: Suivi): ReadonlyMap<number, Jour> {
  const earliest = new Map<number, Jour>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const days = numberColumn(lignes, "dateDebutContrat") ?? numberColumn(lignes, "mois");
    const personnes = suivi.links[table]?.personne;
    if (days !== null) keepEarliest(earliest, days.values, personnes);
  }
  return earliest;
}

function keepEarliest(
  earliest: Map<number, Jour>,
  days: Float64Array,
  personnes: Int32Array | undefined,
): void {
  for (const [ligne, jour] of days.entries()) {
    const personne = codeAt(personnes, ligne);
    if (personne === -1 || Number.isNaN(jour)) continue;
    earliest.set(personne, Math.min(jour, earliest.get(personne) ?? jour));
  }
}
