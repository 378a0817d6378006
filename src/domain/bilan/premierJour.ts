import type { Jour, Periode } from "../clause";
import { codeAt, valueAt } from "../suivi/codes";
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
    const known = valueAt(earliest, personne);
    const first = Number.isNaN(known) ? own : known;
    if (!Number.isNaN(first) || month === null) return first;
    return jourFromYmd(month.annee, month.premierMois, 1) ?? Number.NaN;
  };
}

/** By person; NaN when no day is told. */
function earliestDays(suivi: Suivi): Float64Array {
  const earliest = new Float64Array(suivi.personnes?.length ?? 0).fill(Number.NaN);
  for (const [table, lignes] of suivi.tables.entries()) {
    const days = numberColumn(lignes, "dateDebutContrat") ?? numberColumn(lignes, "mois");
    const personnes = suivi.links[table]?.personne;
    if (days !== null) keepEarliest(earliest, days.values, personnes);
  }
  return earliest;
}

function keepEarliest(
  earliest: Float64Array,
  days: Float64Array,
  personnes: Int32Array | undefined,
): void {
  for (const [ligne, jour] of days.entries()) {
    const personne = codeAt(personnes, ligne);
    const known = valueAt(earliest, personne);
    if (personne !== -1 && !(known <= jour) && !Number.isNaN(jour)) earliest[personne] = jour;
  }
}
