import type { Area } from "../model/area";
import { cellText } from "../model/cellText";
import { type CellValue, valueTypeOf } from "../model/cellValue";
import { writeTyped } from "../model/writeCell";
import { readRecord, readText } from "./arguments";
import { checkMatrixSize, readMatrix, writeMatrix } from "./cellMatrix";
import { checkAlive, checkAllowed, checkCanEdit } from "./guards";
import { RangeGeometry } from "./rangeGeometry";

/** What the cells of a range hold. */
export abstract class RangeCells extends RangeGeometry {
  get values(): CellValue[][] | null {
    return this.#read((row, column) => this.sheet.cells.value(row, column));
  }

  set values(input: unknown) {
    this.#write(input);
  }

  /** The value itself where there is no formula; the leading apostrophe is lost (issue 6687). */
  get formulas(): CellValue[][] | null {
    const { cells } = this.sheet;
    return this.#read((row, column) => cells.formula(row, column) ?? cells.value(row, column));
  }

  set formulas(input: unknown) {
    this.#write(input);
  }

  get text(): string[][] | null {
    const { cells } = this.sheet;
    return this.#read((row, column) => {
      const format = cells.numberFormat(row, column);
      return cellText(cells.value(row, column), format, this.host.locale);
    });
  }

  get valueTypes(): string[][] | null {
    return this.#read((row, column) => valueTypeOf(this.sheet.cells.value(row, column)));
  }

  get numberFormat(): string[][] | null {
    return this.#read((row, column) => this.sheet.cells.numberFormat(row, column));
  }

  /** One code may be given for a whole column (documentation: Range.numberFormat). */
  set numberFormat(input: unknown) {
    checkAllowed(this.sheet, "allowFormatCells");
    const { cells } = this.sheet;
    if (typeof input === "string") cells.setNumberFormat(this.area, input);
    else {
      writeMatrix(this.area, input, (row, column, format) => {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        cells.setNumberFormat(cell, readText(format));
      });
    }
    this.host.workbook.notify({ kind: "formats", sheet: this.sheet, area: this.area });
  }

  get rowHidden(): boolean | null {
    return hiddenState(this.sheet.hiddenRows, this.area.row, this.area.rowCount);
  }

  set rowHidden(hidden: unknown) {
    checkAllowed(this.sheet, "allowFormatRows");
    setHidden(this.sheet.hiddenRows, [this.area.row, this.area.rowCount], hidden === true);
  }

  get columnHidden(): boolean | null {
    return hiddenState(this.sheet.hiddenColumns, this.area.column, this.area.columnCount);
  }

  set columnHidden(hidden: unknown) {
    checkAllowed(this.sheet, "allowFormatColumns");
    const { column, columnCount } = this.area;
    setHidden(this.sheet.hiddenColumns, [column, columnCount], hidden === true);
  }

  /** One object per row, with what was asked for; only whether it is hidden (documentation). */
  getRowProperties(options: unknown): Record<string, unknown>[] {
    const { row, rowCount } = this.area;
    this.#checkOnly(options, "rowHidden");
    return hiddenOnes(this.sheet.hiddenRows, [row, rowCount], "rowHidden");
  }

  getColumnProperties(options: unknown): Record<string, unknown>[] {
    const { column, columnCount } = this.area;
    this.#checkOnly(options, "columnHidden");
    return hiddenOnes(this.sheet.hiddenColumns, [column, columnCount], "columnHidden");
  }

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }

  /** A computed array starts here. */
  get hasSpill(): boolean {
    return this.sheet.cells.spillArea(this.area) !== undefined;
  }

  /** The client cuts a large write into slices of about 1 500 cells and checks the whole first. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkMatrixSize(this.area, rows, columns);
  }

  #checkOnly(options: unknown, known: string): void {
    const asked = Object.keys(readRecord(options)).find((key) => key !== known);
    if (asked !== undefined) this.host.notEmulated.refuse(`Range properties: ${asked}`);
  }

  #read<T>(read: (row: number, column: number) => T): T[][] | null {
    checkAlive(this.sheet);
    return readMatrix(this.area, this.host.maxCells, read);
  }

  #write(input: unknown): void {
    checkCanEdit(this.sheet, this.area);
    writeMatrix(this.area, input, (row, column, value) => {
      writeTyped(this.sheet.cells, { row, column }, value);
    });
    const area: Area = this.area;
    this.host.workbook.notify({ kind: "cells", sheet: this.sheet, area });
  }
}

/** Null when some are hidden and some are not (documentation). */
function hiddenState(hidden: ReadonlySet<number>, start: number, count: number): boolean | null {
  const inside = [...hidden].filter((index) => index >= start && index < start + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

function hiddenOnes(
  hidden: ReadonlySet<number>,
  [start, count]: readonly [number, number],
  key: string,
): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, i) => ({ [key]: hidden.has(start + i) }));
}

function setHidden(set: Set<number>, [start, count]: [number, number], hidden: boolean): void {
  for (let index = start; index < start + count; index++) {
    if (hidden) set.add(index);
    else set.delete(index);
  }
}
