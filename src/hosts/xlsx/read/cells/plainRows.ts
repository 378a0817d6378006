import { MAX_COLUMNS, MAX_ROWS } from "../../../sheets/cellReference";
import { Ascii, digitAt, isDigit, skipBlanks, wordAt, wordOf } from "../xml/ascii";
import { type CellTag, CellType } from "./cellTag";
import type { CellValues } from "./cellValues";
import { rowNumberStart, visibleRowEnd } from "./plainRowTag";
import { PlainNumber } from "./plainNumber";

const CELL = wordOf("<c r");
const CELL_REFERENCE = wordOf(' r="');
const STYLE = wordOf(' s="');
const TYPE = wordOf(' t="');
const SHARED = wordOf('s"><');
const VALUE = wordOf("><v>");
const VALUE_END = wordOf("</v>");
const CELL_END = wordOf("</c>");

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const BEFORE_A = 0x40;

/**
 * Reads rows as nearly every program writes them, <row r="2" spans="1:3"> of
 * cells <c r="B2" s="1" t="s"><v>12</v></c>, whole words of four bytes at a
 * time. It stops before the first element that is written otherwise.
 */
export class PlainRows {
  private readonly cell: CellTag;
  private readonly values: CellValues;
  private readonly number = new PlainNumber();
  /** Digits of the number of the row, which end the references of its cells; 0 when its tag says none. */
  private rowDigits = 0;

  /** `cell` is left at the last cell read. */
  constructor(cell: CellTag, values: CellValues) {
    this.cell = cell;
    this.values = values;
  }

  /** Whether the tag of the current row says its number: that of its cells is then not looked at. */
  get isRowWritten(): boolean {
    return this.rowDigits > 0;
  }

  /** Tells the row that starts, when another reader met its tag. */
  startRow(row: number, isWritten: boolean): void {
    this.rowDigits = isWritten ? String(row + 1).length : 0;
  }

  /** Reads on from a place inside a row; returns where it stopped. */
  read(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    for (let next = from; next >= 0;) {
      at = skipBlanks(bytes, next);
      next = wordAt(bytes, at) === CELL ? this.readCell(bytes, at) : this.changeRow(bytes, at, to);
    }
    return at;
  }

  /** End of the cell that starts at `start`, its value kept; -1 for anything that is not this plain. */
  private readCell(bytes: Uint8Array, start: number): number {
    if (wordAt(bytes, start + 2) !== CELL_REFERENCE) return -1;
    let column = 0;
    let at = start + 6;
    for (let letter = rankAt(bytes, at); letter > 0; letter = rankAt(bytes, ++at))
      column = column * 26 + letter;
    at += this.rowDigits;
    if (column === 0 || column > MAX_COLUMNS || bytes[at] !== Ascii.doubleQuote) return -1;
    return this.readContent(bytes, at + 1, column - 1);
  }

  /** From after the reference: style and type where there are any, then the value. */
  private readContent(bytes: Uint8Array, from: number, column: number): number {
    const { cell } = this;
    let at = this.readStyle(bytes, from);
    cell.type = CellType.number;
    if (wordAt(bytes, at) === TYPE && wordAt(bytes, at + 4) === SHARED) {
      cell.type = CellType.shared;
      at += 6;
    }
    if (wordAt(bytes, at) === VALUE) return this.readValue(bytes, at + 4, column);
    if (bytes[at] !== Ascii.slash || bytes[at + 1] !== Ascii.greater) return -1;
    cell.column = column;
    return at + 2;
  }

  private readStyle(bytes: Uint8Array, from: number): number {
    let style = 0;
    let at = from;
    if (wordAt(bytes, at) === STYLE) {
      for (at += 4; isDigit(bytes, at); at++) style = style * 10 + digitAt(bytes, at);
      at = bytes[at] === Ascii.doubleQuote ? at + 1 : from;
    }
    this.cell.style = style;
    return at;
  }

  private readValue(bytes: Uint8Array, at: number, column: number): number {
    const { cell, number } = this;
    const value = number.read(bytes, at);
    const { end } = number;
    if (wordAt(bytes, end) !== VALUE_END || wordAt(bytes, end + 4) !== CELL_END) return -1;
    if (Number.isNaN(value)) return -1;
    cell.column = column;
    this.values.putPlain(cell, value);
    return end + 8;
  }

  /** From "</row>" to after the tag of the next row; -1 when that one is not this plain. */
  private changeRow(bytes: Uint8Array, start: number, to: number): number {
    const first = rowNumberStart(bytes, start);
    if (first < 0) return -1;
    let row = 0;
    let at = first;
    for (; isDigit(bytes, at); at++) row = row * 10 + digitAt(bytes, at);
    const end = visibleRowEnd(bytes, at, to);
    if (end < 0 || row < 1 || row > MAX_ROWS) return -1;
    this.cell.row = row - 1;
    this.cell.column = -1;
    this.rowDigits = at - first;
    return end;
  }
}

/** 1 for "A", 26 for "Z", 0 for anything else. */
function rankAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return byte >= LETTER_A && byte <= LETTER_Z ? byte - BEFORE_A : 0;
}
