import type { Ligne } from "../suivi/ligne";
import { tabPeriod } from "../suivi/tabPeriod";
import { ymdFromJour } from "../values/date";

/**
 * Two rows of one person that tell one contrat, tab after tab: « 2025 » then « 2026 », each with
 * the hours of its period, where the contrat does last from one to the other.
 */
export function areOneContrat(a: Ligne, b: Ligne): boolean {
  if (a.ref.table === b.ref.table || !haveSameTerms(a, b)) return false;
  const [one, other] = [periodOf(a), periodOf(b)];
  return one !== "" && other !== "" && one !== other && lastsBeyond(a, one, other);
}

function haveSameTerms(a: Ligne, b: Ligne): boolean {
  return (
    a.moa === b.moa &&
    areSame(a.marche, b.marche) &&
    a.number("dateDebutContrat") === b.number("dateDebutContrat") &&
    Object.is(a.number("dateFinContrat"), b.number("dateFinContrat"))
  );
}

/** A row that does not tell its marché may be of any. */
function areSame(marche: number, other: number): boolean {
  return marche === other || marche === -1 || other === -1;
}

function periodOf({ suivi, lignes }: Ligne): string {
  return tabPeriod(suivi.workbook.sheets[lignes.table.sheet]?.name ?? "");
}

/** From one year to another between tabs of years, else from one month to another. */
function lastsBeyond(ligne: Ligne, one: string, other: string): boolean {
  const fin = ligne.number("dateFinContrat");
  if (Number.isNaN(fin)) return true;
  const [first, last] = [ymdFromJour(ligne.number("dateDebutContrat")), ymdFromJour(fin)];
  const [yearOfOne, yearOfOther] = [one, other].map((period) => /\d{4}/.exec(period)?.[0]);
  return first.annee !== last.annee || (yearOfOne === yearOfOther && first.mois !== last.mois);
}
