import type { Jour, Periode } from "../clause";
import type { Lignes } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { numberAt, numberColumn } from "../suivi/labels";
import { jourFromYmd, ymdFromJour } from "../values/date";

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

type Position = "inside" | "outside" | "straddling";

/** `heures`: hours of the ligne as joined; NaN counts nothing. */
export function heuresDeLigne(
  lignes: Lignes,
  ligne: number,
  heures: number,
  limits: PeriodeDuBilan,
): HeuresDeLigne {
  const parts = monthParts(lignes, ligne, heures);
  const placed = parts.map((part) => ({ ...part, position: positionOf(part.span, limits) }));
  const inside = placed.filter(({ position }) => position === "inside");
  return {
    total: sumHeures(inside),
    parMois: inside.flatMap(({ periode, heures: part }) =>
      periode === null ? [] : [{ periode, heures: part }],
    ),
    aCheval: sumHeures(placed.filter(({ position }) => position === "straddling")),
    isOutside: placed.length > 0 && placed.every(({ position }) => position === "outside"),
  };
}

interface Part {
  readonly periode: Periode | null;
  /** First and last day of the work; NaN when not told. */
  readonly span: readonly [Jour, Jour];
  readonly heures: number;
}

function monthParts(lignes: Lignes, ligne: number, heures: number): readonly Part[] {
  const months = lignes.months.filter(({ hours }) => hours.states[ligne] === CellState.value);
  if (months.length > 0) {
    return months.map(({ periode, hours }) => ({
      periode,
      span: spanOf(periode),
      heures: hours.values[ligne] ?? 0,
    }));
  }
  const known = Number.isNaN(heures) ? 0 : heures;
  const mois = numberAt(numberColumn(lignes, "mois"), ligne);
  if (!Number.isNaN(mois)) {
    const periode = monthOf(mois);
    return [{ periode, span: spanOf(periode), heures: known }];
  }
  const debut = numberAt(numberColumn(lignes, "dateDebutContrat"), ligne);
  const fin = numberAt(numberColumn(lignes, "dateFinContrat"), ligne);
  return [{ periode: singleMonth(debut, fin), span: [debut, fin], heures: known }];
}

function positionOf([first, last]: readonly [Jour, Jour], { du, au }: PeriodeDuBilan): Position {
  if (du === null && au === null) return "inside";
  return compareSpan([first, last], [du ?? -Infinity, au ?? Infinity]);
}

/** A day that is not told (NaN) compares with none: the span straddles. */
function compareSpan(
  [first, last]: readonly [Jour, Jour],
  [from, to]: readonly [Jour, Jour],
): Position {
  if (first > to || last < from) return "outside";
  return first >= from && last <= to ? "inside" : "straddling";
}

function monthOf(jour: Jour): Periode {
  const { annee, mois } = ymdFromJour(jour);
  return { annee, premierMois: mois, dernierMois: mois };
}

/** A contrat that begins and ends in the same month did its hours there. */
function singleMonth(debut: Jour, fin: Jour): Periode | null {
  if (Number.isNaN(debut) || Number.isNaN(fin) || fin < debut) return null;
  const first = monthOf(debut);
  const last = monthOf(fin);
  return first.annee === last.annee && first.premierMois === last.premierMois ? first : null;
}

function spanOf({ annee, premierMois, dernierMois }: Periode): readonly [Jour, Jour] {
  const first = jourFromYmd(annee, premierMois, 1) ?? Number.NaN;
  const next =
    dernierMois === 12 ? jourFromYmd(annee + 1, 1, 1) : jourFromYmd(annee, dernierMois + 1, 1);
  return [first, (next ?? Number.NaN) - 1];
}

function sumHeures(parts: readonly Part[]): number {
  return parts.reduce((total, { heures }) => total + heures, 0);
}
