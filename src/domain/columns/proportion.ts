import { CellCode, type SheetColumn } from "../sheet";
import type { ChampId } from "./champs";
import type { TableCells } from "./decide";
import type { Draft } from "./draft";
import { Neighbours } from "./neighbours";
import type { RowSpan } from "./profile";

const SAMPLE = 60;
const ENOUGH = 2;

/** What a champ is, from others; the cell may also tell a rate in percents. */
interface Formula {
  readonly from: readonly ChampId[];
  readonly compute: (...values: readonly number[]) => number;
  readonly isRate: boolean;
  /** The column is this at least. */
  readonly isLeast?: boolean;
  /** The figures agree up to a power of ten. */
  readonly isScaled?: boolean;
  readonly agrees: number;
  /** What is said when the column is something else; as much against by default. */
  readonly differs?: number;
  /** What is said when the others are not there. */
  readonly untold: number;
}

const AGREES = 0.3;
/** Share of the rows that must be as the formula says. */
const MOST = 0.7;

/** Domaine: taux = réalisées ÷ prévues; restantes = prévues − réalisées. */
const FORMULAS: Readonly<Partial<Record<ChampId, Formula>>> = {
  tauxRealisation: {
    from: ["heuresRealisees", "heuresPrevues"],
    compute: (done = NaN, planned = NaN) => done / planned,
    isRate: true,
    agrees: AGREES,
    untold: -0.05,
  },
  heuresRestantes: {
    from: ["heuresPrevues", "heuresRealisees"],
    compute: (planned = NaN, done = NaN) => planned - done,
    isRate: false,
    agrees: AGREES,
    untold: 0,
  },
  // Rates of 7 and 0.07, amounts in thousands of euros: only the figures must be these.
  heuresPrevues: {
    from: ["montantHt", "partMo", "tauxInsertion", "coutHoraire"],
    compute: (montant = NaN, part = NaN, taux = NaN, cout = NaN) => (montant * part * taux) / cout,
    isRate: false,
    isScaled: true,
    agrees: AGREES,
    differs: 0,
    untold: 0,
  },
  // The hours of a marché are never fewer than those of its insertion.
  heuresTravaillees: {
    from: ["heuresPrevues"],
    compute: (planned = NaN) => planned,
    isRate: false,
    isLeast: true,
    agrees: 0,
    untold: 0,
  },
};

/** What columns tell of each other's figures; asked several times of each, computed once. */
export class Proportions {
  private readonly known = new Map<Draft, Map<ChampId, number>>();
  private readonly neighbours: Neighbours;
  private readonly cells: TableCells;

  constructor(drafts: readonly Draft[], cells: TableCells) {
    this.neighbours = new Neighbours(drafts);
    this.cells = cells;
  }

  /** Speaks for a champ when the column is what two others make it, and against it when it is not. */
  of(champ: ChampId, draft: Draft): number {
    if (champ === "participantId") return tellsPersonsApart(draft, this.neighbours);
    // Beside hours that no month holds, a date is not that of a relevé.
    if (champ === "mois") return this.neighbours.goBeyondMonths(draft) ? -AGREES : 0;
    const formula = FORMULAS[champ];
    if (formula === undefined) return 0;
    const ofDraft = this.known.get(draft) ?? new Map<ChampId, number>();
    const told = ofDraft.get(champ) ?? this.compare(formula, draft);
    this.known.set(draft, ofDraft.set(champ, told));
    return told;
  }

  private compare(formula: Formula, draft: Draft): number {
    const { columns } = this.cells.sheet;
    const from = formula.from.flatMap((id) => {
      const leader = this.neighbours.leader(id, draft);
      return leader === undefined ? [] : (columns[leader.column] ?? []);
    });
    const told = columns[draft.column];
    if (from.length < formula.from.length || told === undefined) return formula.untold;
    return verdict(comparedRows(formula, from, told, this.cells.rows), formula);
  }
}

function comparedRows(
  { compute }: Formula,
  from: readonly SheetColumn[],
  told: SheetColumn,
  { start, end }: RowSpan,
): Compared[] {
  const rowNumbers = Array.from(
    { length: Math.min(SAMPLE, Math.max(0, end - start)) },
    (_, at) => start + at,
  );
  return rowNumbers
    .map((row) => ({
      expected: compute(...from.map((column) => numberAt(column, row))),
      value: numberAt(told, row),
    }))
    .filter(({ expected, value }) => Number.isFinite(expected) && !Number.isNaN(value));
}

interface Compared {
  readonly expected: number;
  readonly value: number;
}

function verdict(rows: readonly Compared[], formula: Formula): number {
  if (rows.length < ENOUGH) return 0;
  if (formula.isLeast === true && isOneRate(rows)) return AGREES;
  const equal = rows.filter((each) => isComputed(each, formula));
  const { agrees, differs = -AGREES } = formula;
  return equal.length / rows.length >= MOST ? agrees : differs;
}

const FEWER = 0.7;

/** Fewer identifiers than names: they number something else than persons. */
function tellsPersonsApart(draft: Draft, neighbours: Neighbours): number {
  const { profile } = draft;
  const names = neighbours.leader("nom", draft);
  if (names === undefined || profile.filled === 0) return 0;
  return profile.distinct < names.profile.distinct * FEWER ? -AGREES : 0;
}

const SAME_RATE = 0.03;
const ROWS_OF_A_RATE = 3;

/** The objective is the same share of the hours worked on each row: 5 %. */
function isOneRate(rows: readonly Compared[]): boolean {
  const rates = rows.map(({ expected, value }) => expected / value);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  return rates.length >= ROWS_OF_A_RATE && high < 1 && high - low <= SAME_RATE * high;
}

function isComputed({ expected, value }: Compared, formula: Formula): boolean {
  const { isRate, isLeast = false, isScaled = false } = formula;
  if (isLeast) return value >= expected;
  if (isScaled) return near(value, expected * 10 ** Math.round(Math.log10(value / expected)));
  return near(value, expected) || (isRate && near(value, expected * 100));
}

function near(told: number, expected: number): boolean {
  return Math.abs(told - expected) <= 0.01 * Math.max(1, Math.abs(expected));
}

function numberAt(column: SheetColumn, row: number): number {
  return column.codes[row] === CellCode.number ? (column.numbers[row] ?? Number.NaN) : Number.NaN;
}
