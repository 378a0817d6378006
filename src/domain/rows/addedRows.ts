import { CellCode, cellCode, type SheetColumn, type SheetData } from "../sheet";
import { ColumnSums } from "./columnSums";

/** Fewer rows than this, all figures told: chance may well explain a sum. */
const MANY_ROWS = 4;

/** What the rows of a table add up to: since the last total, by MOA, and on the whole. */
export class AddedRows {
  private readonly columns: readonly SheetColumn[];
  private readonly moa: SheetColumn | undefined;
  private readonly group: ColumnSums;
  private readonly all: ColumnSums;
  /** Every row that nothing announces as a total, even beneath. */
  private readonly plain: ColumnSums;
  private readonly byMoa = new Map<number, ColumnSums>();

  constructor(sheet: SheetData, columns: readonly number[], moa: number | null) {
    this.columns = columns.flatMap((column) => sheet.columns[column] ?? []);
    this.moa = moa === null ? undefined : sheet.columns[moa];
    this.group = new ColumnSums(this.columns);
    this.all = new ColumnSums(this.columns);
    this.plain = new ColumnSums(this.columns);
  }

  addPlain(row: number): void {
    this.plain.add(row);
  }

  addData(row: number): void {
    this.group.add(row);
    this.all.add(row);
    const moa = cellCode(this.moa, row);
    if (moa === CellCode.empty) return;
    let sums = this.byMoa.get(moa);
    if (sums === undefined) this.byMoa.set(moa, (sums = new ColumnSums(this.columns)));
    sums.add(row);
  }

  closeGroup(): void {
    this.group.clear();
  }

  /** Enough rows came before for a sum to mean something. */
  get isEnough(): boolean {
    return this.group.rows + this.all.rows > 2;
  }

  /** True when the row adds up those before it, or all of them. */
  addsUp(row: number): boolean {
    return this.before(row).some((sums) => sums.equals(row)) || this.plain.equals(row);
  }

  /** True when every figure of the row is the sum of rows before it; one row needs two figures. */
  addsUpWholly(row: number): boolean {
    return this.before(row).some((sums) => {
      const { told, equal } = sums.match(row, false);
      return told > 0 && equal === told && sums.rows + told > 2;
    });
  }

  /** True when half of the figures of the row at least, of two or more, are the sums of rows before it. */
  addsUpMostly(row: number): boolean {
    return this.before(row).some((sums) => {
      const { told, equal } = sums.match(row, false);
      return told >= 2 && equal * 2 >= told && sums.rows > 1;
    });
  }

  /**
   * True when two figures at least, and all of them, are the sums of every other row. When the row
   * leaves no figure out, as totals often do, chance needs more rows to be set aside, and the name
   * of a MOA speaks against it.
   */
  isSumOfOthers(row: number, isNamed: boolean): boolean {
    const others = this.plain.rows - 1;
    const { told, equal, meaningful, absent } = this.plain.match(row, true);
    if (equal < told || meaningful < 2) return false;
    return absent > 0 ? others >= 2 : others >= MANY_ROWS && !isNamed;
  }

  private before(row: number): ColumnSums[] {
    const ofMoa = this.byMoa.get(cellCode(this.moa, row));
    const sums = ofMoa === undefined ? [this.group, this.all] : [this.group, ofMoa, this.all];
    return sums.filter(({ rows }) => rows > 0);
  }
}
