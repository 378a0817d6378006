import { formatAddress } from "../model/address";
import {
  type Area,
  boundingArea,
  intersectAreas,
  isInsideSheet,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/area";
import { invalidArgument, itemNotFound } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readNumber, readText } from "./arguments";
import { findRange } from "./findRange";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const MAX_CELL_COUNT = 2 ** 31 - 1;

/** Where a range is, and the ranges one reaches from it. */
export abstract class RangeGeometry extends HostObject {
  readonly className = "Range";
  readonly host: Host;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(host: Host, sheet: Sheet, area: Area) {
    super();
    if (!isInsideSheet(area)) throw invalidArgument();
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  get worksheet(): Worksheet {
    return this.host.worksheet(this.sheet);
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rowCount;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  /** -1 above 2 147 483 647 cells (documentation). */
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > MAX_CELL_COUNT ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.columnCount === MAX_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.area.rowCount === MAX_ROWS;
  }

  /** May lie outside the range, not outside the sheet (documentation: Range.getCell). */
  getCell(row: unknown, column: unknown): Range {
    return this.#at(readNumber(row), readNumber(column), 1, 1);
  }

  getRow(row: unknown): Range {
    return this.#at(readNumber(row), 0, 1, this.area.columnCount);
  }

  getColumn(column: unknown): Range {
    return this.#at(0, readNumber(column), this.area.rowCount, 1);
  }

  getLastRow(): Range {
    return this.getRow(this.area.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columnCount - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    const { rowCount, columnCount } = this.area;
    return this.#at(readNumber(rows), readNumber(columns), rowCount, columnCount);
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    const { rowCount, columnCount } = this.area;
    return this.#at(0, 0, rowCount + readNumber(rows), columnCount + readNumber(columns));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at(0, 0, readNumber(rows), readNumber(columns));
  }

  getRowsBelow(count: unknown): Range {
    const rows = isOmitted(count) ? 1 : readNumber(count);
    return this.#at(this.area.rowCount, 0, rows, this.area.columnCount);
  }

  getEntireRow(): Range {
    return this.host.range(this.sheet, { ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.host.range(this.sheet, { ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  getBoundingRect(other: unknown): Range {
    return this.host.range(this.sheet, boundingArea(this.area, this.#areaOf(other)));
  }

  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersectAreas(this.area, this.#areaOf(other));
    return area ? this.host.range(this.sheet, area) : null;
  }

  /** With nothing used: the top left cell (documentation: Range.getUsedRange). */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.cells.usedArea(valuesOnly === true);
    const area = used && intersectAreas(this.area, used);
    return area ? this.host.range(this.sheet, area) : null;
  }

  #at(rowOffset: number, columnOffset: number, rowCount: number, columnCount: number): Range {
    const row = this.area.row + rowOffset;
    const column = this.area.column + columnOffset;
    return this.host.range(this.sheet, { row, column, rowCount, columnCount });
  }

  #areaOf(other: unknown): Area {
    if (!(other instanceof RangeGeometry)) {
      return findRange(this.host, readText(other), this.sheet).area;
    }
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.area;
  }
}
