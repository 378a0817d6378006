import { CellCode, type SheetColumn } from "../../../domain/sheet";

/** A column being read: takes memory once it meets a value, and holds numbers once it meets one. */
export class ColumnCells {
  /** Rows up to the last one that holds a value. */
  used = 0;
  private codes = new Int32Array(0);
  private numbers = new Float64Array(0);
  private readonly texts = new Map<string, number>();
  private readonly rowCount: number;

  constructor(rowCount: number) {
    this.rowCount = rowCount;
  }

  putText(row: number, text: string): void {
    const known = this.texts.get(text);
    const code = known ?? this.texts.size;
    if (known === undefined) this.texts.set(text, code);
    this.put(row, code);
  }

  putNumber(row: number, code: number, value: number): void {
    if (this.numbers.length === 0) this.numbers = new Float64Array(this.rowCount);
    this.numbers[row] = value;
    this.put(row, code);
  }

  build(): SheetColumn {
    return {
      codes: this.codes.slice(0, this.used),
      numbers: this.numbers.slice(0, this.used),
      texts: [...this.texts.keys()],
    };
  }

  private put(row: number, code: number): void {
    if (this.codes.length === 0) this.codes = new Int32Array(this.rowCount).fill(CellCode.empty);
    this.codes[row] = code;
    this.used = Math.max(this.used, row + 1);
  }
}
