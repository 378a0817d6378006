import type { Jour, Periode } from "../clause";
import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { inSlices, type Steps } from "../steps";
import { codeAt, entryOf, valueAt } from "../suivi/codes";
import { numberColumn } from "../suivi/labels";
import { joursOfPeriode, ymdFromJour } from "../values/date";
import { placer, type PeriodeDuBilan, type Placer, type Position } from "./periodeDuBilan";

/** Hours of the lignes of one table within the period, column by column. Index = ligne. */
export interface HeuresDeTable {
  readonly total: Float64Array;
  /** Hours that straddle the limits of the period: they cannot be split, so they are left out. */
  readonly aCheval: Float64Array;
  /** 1: outside the period altogether. */
  readonly outside: Uint8Array;
  /** Key of the month where all hours were done; -1 when no month tells them. */
  readonly mois: Int32Array;
  /** 1: the hours are told by columns of months, one or more. */
  readonly isByMonth: Uint8Array;
  /** Those columns, within the period. */
  readonly months: readonly { readonly cle: number; readonly hours: NumberColumn }[];
}

/** A number for a span of whole months, in order of time; a week is of its month. */
export function cleDePeriode({ annee, premierMois, dernierMois }: Periode): number {
  return (annee * 12 + premierMois - 1) * 12 + dernierMois - 1;
}

export function periodeOfCle(cle: number): Periode {
  const first = Math.floor(cle / 12);
  const annee = Math.floor(first / 12);
  return { annee, premierMois: (first % 12) + 1, dernierMois: (cle % 12) + 1 };
}

/** Rows gone through without a pause. */
const LIGNES = 8_192;

/** `told`: hours of the lignes as joined; NaN counts nothing. */
export function* heuresDeTable(
  lignes: Lignes,
  told: Float64Array,
  limits: PeriodeDuBilan,
): Steps<HeuresDeTable> {
  const place = placer(limits);
  const { count } = lignes;
  const months = lignes.months.map(({ periode, hours }) => {
    return { cle: cleDePeriode(periode), hours, position: place(joursOfPeriode(periode)) };
  });
  const heures: HeuresDeTable = {
    total: new Float64Array(count),
    aCheval: new Float64Array(count),
    outside: new Uint8Array(count),
    mois: new Int32Array(count).fill(-1),
    isByMonth: new Uint8Array(count),
    months: months.filter(({ position }) => position === "inside"),
  };
  yield* inSlices(months.length === 0 ? 0 : count, LIGNES, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) addMonths(heures, months, ligne);
  });
  const single = new SingleFigure(lignes, place);
  yield* inSlices(count, LIGNES, (from, to) => {
    for (let ligne = from; ligne < to; ligne++)
      if (heures.isByMonth[ligne] === 0) single.note(heures, ligne, valueAt(told, ligne));
  });
  return heures;
}

/** Key of the first month where a row has hours; -1 when none is told. */
export function premierMois({ mois, isByMonth, months }: HeuresDeTable, ligne: number): number {
  if (isByMonth[ligne] === 0) return codeAt(mois, ligne);
  return months.find(({ hours }) => hours.states[ligne] === CellState.value)?.cle ?? -1;
}

interface PlacedMonth {
  readonly hours: NumberColumn;
  readonly position: Position;
}

/** Notes nothing when no month is filled. */
function addMonths(columns: HeuresDeTable, months: readonly PlacedMonth[], ligne: number): void {
  let total = 0;
  let aCheval = 0;
  let isOutside = true;
  for (const { hours, position } of months) {
    if (hours.states[ligne] !== CellState.value) continue;
    columns.isByMonth[ligne] = 1;
    isOutside &&= position === "outside";
    if (position === "straddling") aCheval += valueAt(hours.values, ligne);
    if (position === "inside") total += valueAt(hours.values, ligne);
  }
  if (columns.isByMonth[ligne] === 0) return;
  columns.total[ligne] = total;
  columns.aCheval[ligne] = aCheval;
  columns.outside[ligne] = isOutside ? 1 : 0;
}

/** Hours told as one figure: of the month that the row names, else of its contrat. */
class SingleFigure {
  private readonly mois: Float64Array | undefined;
  private readonly debut: Float64Array | undefined;
  private readonly fin: Float64Array | undefined;
  private readonly place: Placer;
  private readonly months = new Map<Jour, Month>();

  constructor(lignes: Lignes, place: Placer) {
    this.mois = numberColumn(lignes, "mois")?.values;
    this.debut = numberColumn(lignes, "dateDebutContrat")?.values;
    this.fin = numberColumn(lignes, "dateFinContrat")?.values;
    this.place = place;
  }

  note(columns: HeuresDeTable, ligne: number, told: number): void {
    const { cle, position } = this.monthOf(ligne);
    const heures = Number.isNaN(told) ? 0 : told;
    if (position === "inside") {
      columns.total[ligne] = heures;
      columns.mois[ligne] = cle;
    } else if (position === "straddling") columns.aCheval[ligne] = heures;
    else columns.outside[ligne] = 1;
  }

  private monthOf(ligne: number): Month {
    const jour = valueAt(this.mois, ligne);
    if (!Number.isNaN(jour)) return entryOf(this.months, jour, () => this.monthAt(jour));
    const span = [valueAt(this.debut, ligne), valueAt(this.fin, ligne)] as const;
    return { cle: singleMonth(...span), position: this.place(span) };
  }

  private monthAt(jour: Jour): Month {
    const periode = monthOf(jour);
    return { cle: cleDePeriode(periode), position: this.place(joursOfPeriode(periode)) };
  }
}

interface Month {
  /** -1 when no month is told. */
  readonly cle: number;
  readonly position: Position;
}

function monthOf(jour: Jour): Periode {
  const { annee, mois } = ymdFromJour(jour);
  return { annee, premierMois: mois, dernierMois: mois };
}

/** A contrat that begins and ends in the same month did its hours there. */
function singleMonth(debut: Jour, fin: Jour): number {
  if (Number.isNaN(debut) || Number.isNaN(fin) || fin < debut || fin - debut > 30) return -1;
  const [first, last] = [cleDePeriode(monthOf(debut)), cleDePeriode(monthOf(fin))];
  return first === last ? first : -1;
}
