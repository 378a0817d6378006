import { CellCode, type SheetData } from "../sheet";

const { number, duration } = CellCode;

/** Rounded figures rarely add up to the unit: half a unit by row, up to ten. */
const ROUNDING = 0.5;
const MOST_ROUNDED_ROWS = 20;

/** Sums of some columns over rows, to find the rows that add up others. */
export class ColumnSums {
  private readonly sums: Float64Array;
  private readonly sheet: SheetData;
  private readonly columns: readonly number[];
  rows = 0;

  constructor(sheet: SheetData, columns: readonly number[]) {
    this.sheet = sheet;
    this.columns = columns;
    this.sums = new Float64Array(columns.length);
  }

  add(row: number): void {
    this.rows++;
    for (const [at, column] of this.columns.entries()) {
      this.sums[at] = (this.sums[at] ?? 0) + (this.valueAt(row, column) ?? 0);
    }
  }

  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
  }

  /** True when the figures of a row are these sums, nearly all of them, one at least not being 0. */
  equals(row: number): boolean {
    if (this.rows < 1) return false;
    let told = 0;
    let equal = 0;
    for (const [at, column] of this.columns.entries()) {
      const value = this.valueAt(row, column);
      if (value === null || value === 0) continue;
      told++;
      if (this.isNear(value, this.sums[at] ?? 0)) equal++;
    }
    return told > 0 && equal >= told * 0.6;
  }

  private isNear(value: number, sum: number): boolean {
    const rounding = Number.isInteger(value)
      ? ROUNDING * Math.min(this.rows, MOST_ROUNDED_ROWS)
      : 0.05;
    return Math.abs(value - sum) <= Math.max(rounding, Math.abs(sum) * 1e-9);
  }

  private valueAt(row: number, column: number): number | null {
    const data = this.sheet.columns[column];
    const code = data?.codes[row];
    if (code !== number && code !== duration) return null;
    return data?.numbers[row] ?? null;
  }
}
