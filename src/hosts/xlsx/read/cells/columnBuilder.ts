import type { SheetColumn } from "../../../../domain/sheet";
import { CellCode } from "../../../../domain/sheet";
import type { ReadBudget } from "../readBudget";
import type { StringTable } from "../stringTable";

const FIRST_CAPACITY = 64;
const CODE_BYTES = Int32Array.BYTES_PER_ELEMENT;
const NUMBER_BYTES = Float64Array.BYTES_PER_ELEMENT;

/** A column being read: grows by doubling, and holds numbers only once it met one. */
export class ColumnBuilder {
  private codes = new Int32Array(0);
  /** Rows up to the last one that holds a value. */
  used = 0;
  private numbers = new Float64Array(0);
  private readonly budget: ReadBudget;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  put(row: number, code: number): void {
    if (row >= this.codes.length) this.grow(row + 1);
    this.codes[row] = code;
    if (row >= this.used) this.used = row + 1;
  }

  putNumber(row: number, code: number, value: number): void {
    this.put(row, code);
    if (row >= this.numbers.length) this.growNumbers();
    this.numbers[row] = value;
  }

  /** The column itself, cut after its last value; its codes are still those of `table`. */
  build(table: StringTable): SheetColumn {
    const codes = this.codes.slice(0, this.used);
    return { codes, numbers: this.growNumbersTo(this.used), texts: table.ownTexts(codes) };
  }

  private grow(rows: number): void {
    const capacity = Math.max(rows, this.codes.length * 2, FIRST_CAPACITY);
    this.budget.spend("columnBytes", (capacity - this.codes.length) * CODE_BYTES);
    const larger = new Int32Array(capacity);
    larger.set(this.codes);
    larger.fill(CellCode.empty, this.codes.length);
    this.codes = larger;
  }

  private growNumbers(): void {
    const capacity = this.codes.length;
    this.budget.spend("columnBytes", (capacity - this.numbers.length) * NUMBER_BYTES);
    const larger = new Float64Array(capacity);
    larger.set(this.numbers);
    this.numbers = larger;
  }

  private growNumbersTo(length: number): Float64Array {
    if (this.numbers.length === 0) return this.numbers;
    if (this.numbers.length >= length) return this.numbers.slice(0, length);
    const exact = new Float64Array(length);
    exact.set(this.numbers);
    return exact;
  }
}
