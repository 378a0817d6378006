import type { Jour, Periode } from "../clause";
import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { numberAt, numberColumn } from "../suivi/labels";
import { joursOfPeriode, ymdFromJour } from "../values/date";

/** Days kept by a bilan; null on a side = no limit there. */
export interface PeriodeDuBilan {
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export const TOUT: PeriodeDuBilan = { du: null, au: null };

/** Hours of one ligne, by month where a month tells them. */
export interface HeuresDeLigne {
  readonly total: number;
  readonly parMois: readonly { readonly periode: Periode; readonly heures: number }[];
  /** Hours that straddle the limits of the period: they cannot be split, so they are left out. */
  readonly aCheval: number;
  /** Outside the period altogether. */
  readonly isOutside: boolean;
}

/** `heures`: hours of the ligne as joined; NaN counts nothing. */
type HeuresReader = (ligne: number, heures: number) => HeuresDeLigne;

type Position = "inside" | "outside" | "straddling";

/** Where a span of days stands. */
type Placer = (span: readonly [Jour, Jour]) => Position;

/** Reads the hours of the lignes of one table, within the limits. */
export function heuresReader(lignes: Lignes, limits: PeriodeDuBilan): HeuresReader {
  const place = placer(limits);
  const months = lignes.months.map(({ periode, hours }) => {
    return { periode, hours, position: place(joursOfPeriode(periode)) };
  });
  const single = singleReader(lignes, place);
  return (ligne, heures) =>
    addMonths(months, ligne) ?? single(ligne, Number.isNaN(heures) ? 0 : heures);
}

interface PlacedMonth {
  readonly periode: Periode;
  readonly hours: NumberColumn;
  readonly position: Position;
}

/** Null when no month is filled. */
function addMonths(months: readonly PlacedMonth[], ligne: number): HeuresDeLigne | null {
  const parMois: { readonly periode: Periode; readonly heures: number }[] = [];
  let total = 0;
  let aCheval = 0;
  let isFilled = false;
  let isOutside = true;
  for (const { periode, hours, position } of months) {
    if (hours.states[ligne] !== CellState.value) continue;
    const heures = hours.values[ligne] ?? 0;
    isFilled = true;
    isOutside &&= position === "outside";
    if (position === "straddling") aCheval += heures;
    if (position !== "inside") continue;
    total += heures;
    parMois.push({ periode, heures });
  }
  return isFilled ? { total, parMois, aCheval, isOutside } : null;
}

/** Hours told as one figure: of the month that the row names, else of its contrat. */
function singleReader(lignes: Lignes, place: Placer): HeuresReader {
  const mois = numberColumn(lignes, "mois");
  const debut = numberColumn(lignes, "dateDebutContrat");
  const fin = numberColumn(lignes, "dateFinContrat");
  const months = new Map<Jour, { readonly periode: Periode; readonly position: Position }>();
  const monthAt = (jour: Jour) => {
    const known = months.get(jour);
    if (known !== undefined) return known;
    const periode = monthOf(jour);
    const month = { periode, position: place(joursOfPeriode(periode)) };
    months.set(jour, month);
    return month;
  };
  return (ligne, heures) => {
    const jour = numberAt(mois, ligne);
    if (!Number.isNaN(jour)) {
      const { periode, position } = monthAt(jour);
      return whole(periode, position, heures);
    }
    const span = [numberAt(debut, ligne), numberAt(fin, ligne)] as const;
    return whole(singleMonth(...span), place(span), heures);
  };
}

function whole(periode: Periode | null, position: Position, heures: number): HeuresDeLigne {
  const isInside = position === "inside";
  return {
    total: isInside ? heures : 0,
    parMois: isInside && periode !== null ? [{ periode, heures }] : [],
    aCheval: position === "straddling" ? heures : 0,
    isOutside: position === "outside",
  };
}

/** A day that is not told (NaN) compares with none: the span straddles, unless there is no limit. */
function placer({ du, au }: PeriodeDuBilan): Placer {
  if (du === null && au === null) return () => "inside";
  const from = du ?? -Infinity;
  const to = au ?? Infinity;
  return ([first, last]) => {
    if (first > to || last < from) return "outside";
    return first >= from && last <= to ? "inside" : "straddling";
  };
}

function monthOf(jour: Jour): Periode {
  const { annee, mois } = ymdFromJour(jour);
  return { annee, premierMois: mois, dernierMois: mois };
}

/** A contrat that begins and ends in the same month did its hours there. */
function singleMonth(debut: Jour, fin: Jour): Periode | null {
  if (Number.isNaN(debut) || Number.isNaN(fin) || fin < debut || fin - debut > 30) return null;
  const first = monthOf(debut);
  const last = monthOf(fin);
  return first.annee === last.annee && first.premierMois === last.premierMois ? first : null;
}
