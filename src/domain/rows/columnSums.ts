import { CellCode, type SheetColumn } from "../sheet";

const { number, duration } = CellCode;

/** Rounded figures rarely add up to the unit: half a unit by row, up to ten. */
const ROUNDING = 0.5;
const MOST_ROUNDED_ROWS = 20;
/** A figure that rounding cannot explain. */
const MEANINGFUL = 10;

/** How the figures of a row stand beside the sums of others. */
export interface SumMatch {
  /** Figures of the row, other than 0. */
  readonly told: number;
  readonly equal: number;
  /** Equal ones too large to be so by rounding alone. */
  readonly meaningful: number;
  /** Columns that the others fill and this row leaves empty. */
  readonly absent: number;
}

/** Sums of some columns over rows, to find the rows that add up others. */
export class ColumnSums {
  private readonly sums: Float64Array;
  private readonly filled: Uint32Array;
  private readonly columns: readonly SheetColumn[];
  rows = 0;

  constructor(columns: readonly SheetColumn[]) {
    this.columns = columns;
    this.sums = new Float64Array(columns.length);
    this.filled = new Uint32Array(columns.length);
  }

  add(row: number): void {
    this.rows++;
    for (let at = 0; at < this.columns.length; at++) {
      const value = figureAt(this.columns[at], row);
      if (value === null) continue;
      this.sums[at] = (this.sums[at] ?? 0) + value;
      this.filled[at] = (this.filled[at] ?? 0) + 1;
    }
  }

  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
    this.filled.fill(0);
  }

  /** True when the figures of a row are these sums, nearly all of them, one at least not being 0. */
  equals(row: number): boolean {
    if (this.rows < 1) return false;
    const { told, equal } = this.match(row, false);
    return told > 0 && equal >= told * 0.6;
  }

  /** Compares a row with these sums; `isAmong` when it was added to them itself. */
  match(row: number, isAmong: boolean): SumMatch {
    const others = isAmong ? this.rows - 1 : this.rows;
    const found = { told: 0, equal: 0, meaningful: 0, absent: 0 };
    for (const [at, column] of this.columns.entries()) {
      const value = figureAt(column, row);
      const sum = this.sums[at] ?? 0;
      if (value === null) found.absent += Number((this.filled[at] ?? 0) * 2 > others);
      else if (value !== 0) count(found, value, isAmong ? sum - value : sum, others);
    }
    return found;
  }
}

/** The number or duration of a cell; null for anything else. */
export function figureAt(column: SheetColumn | undefined, row: number): number | null {
  if (column === undefined) return null;
  const code = column.codes[row];
  return code === number || code === duration ? (column.numbers[row] ?? null) : null;
}

type Counts = { -readonly [key in keyof SumMatch]: number };

function count(found: Counts, value: number, sum: number, rows: number): void {
  found.told++;
  const margin = marginOf(value, sum, rows);
  if (Math.abs(value - sum) > margin) return;
  found.equal++;
  if (Math.abs(value) >= margin * MEANINGFUL) found.meaningful++;
}

function marginOf(value: number, sum: number, rows: number): number {
  const rounding = Number.isInteger(value) ? ROUNDING * Math.min(rows, MOST_ROUNDED_ROWS) : 0.05;
  return Math.max(rounding, Math.abs(sum) * 1e-9);
}
