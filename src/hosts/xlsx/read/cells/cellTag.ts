import { classeurTronque } from "../../xlsxErrors";
import { Ascii, digitAt, findByte, isDigit, startsWith } from "../xml/ascii";
import { findQuote } from "../xml/scannedTag";
import { MAX_COLUMNS } from "../../../sheets/cellReference";

/** What the t attribute of a cell says of its value (ECMA-376 part 1, §18.18.11). */
export const CellType = {
  number: 0,
  shared: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
} as const;

type CellTypeValue = (typeof CellType)[keyof typeof CellType];

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
/** Clears the bit that tells "a" from "A". */
const UPPER = 0xdf;
const BEFORE_A = 0x40;

/** Reads <c r="B12" s="3" t="s"> byte by byte; one object for all the cells of a sheet. */
export class CellTag {
  row = -1;
  column = -1;
  style = 0;
  type: CellTypeValue = CellType.number;
  isEmpty = false;
  /** From the r attribute, 1-based; 0 when it is missing. */
  private writtenColumn = 0;
  private writtenRow = 0;

  /** From after "<c" to after ">"; -1 when the tag does not end before `to`. */
  read(bytes: Uint8Array, from: number, to: number): number {
    this.style = 0;
    this.type = CellType.number;
    this.writtenColumn = 0;
    this.writtenRow = 0;
    let at = from;
    while (at >= 0 && at < to) {
      const byte = bytes[at] ?? 0;
      if (byte === Ascii.greater || byte === Ascii.slash) return this.endTag(byte, at, to);
      at = byte <= Ascii.space ? at + 1 : this.readAttribute(bytes, at, to);
    }
    return -1;
  }

  /** Goes to the place that was read: without r, a cell follows the one before. */
  place(isRowKnown: boolean): void {
    this.column = this.writtenColumn === 0 ? this.column + 1 : this.writtenColumn - 1;
    if (this.column >= MAX_COLUMNS) throw classeurTronque();
    if (!isRowKnown && this.writtenRow > 0) this.row = this.writtenRow - 1;
  }

  private endTag(byte: number, at: number, to: number): number {
    this.isEmpty = byte === Ascii.slash;
    const end = at + (this.isEmpty ? 2 : 1);
    return end <= to ? end : -1;
  }

  private readAttribute(bytes: Uint8Array, at: number, to: number): number {
    const open = bytes[at + 2] === Ascii.doubleQuote ? at + 2 : findQuote(bytes, at + 1, to);
    if (open < 0) return -1;
    const stop = isOneLetter(bytes, at) ? this.take(bytes, at, open + 1) : open + 1;
    const quote = bytes[open] ?? 0;
    if (bytes[stop] === quote) return stop + 1;
    const close = findByte(bytes, quote, open + 1, to);
    return close < 0 ? -1 : close + 1;
  }

  /** Takes the value that starts at `start`; returns where it stopped reading. */
  private take(bytes: Uint8Array, name: number, start: number): number {
    switch (bytes[name] ?? 0) {
      case LETTER_R:
        return this.takeReference(bytes, start);
      case LETTER_S:
        return this.takeStyle(bytes, start);
      case LETTER_T:
        return this.takeType(bytes, start);
      default:
        return start;
    }
  }

  private takeReference(bytes: Uint8Array, start: number): number {
    let column = 0;
    let at = start;
    for (; (bytes[at] ?? 0) > Ascii.nine; at++) column = column * 26 + letterRank(bytes[at]);
    this.writtenColumn = at === start ? MAX_COLUMNS + 1 : column;
    let row = 0;
    for (; isDigit(bytes, at); at++) row = row * 10 + digitAt(bytes, at);
    this.writtenRow = row;
    return at;
  }

  private takeStyle(bytes: Uint8Array, start: number): number {
    let style = 0;
    let at = start;
    for (; isDigit(bytes, at); at++) style = style * 10 + digitAt(bytes, at);
    this.style = style;
    return at;
  }

  private takeType(bytes: Uint8Array, start: number): number {
    const isShared = bytes[start] === LETTER_S && (bytes[start + 1] ?? 0) < Ascii.zero;
    this.type = isShared ? CellType.shared : typeOf(bytes, start);
    return isShared ? start + 1 : start;
  }
}

/** Whether the attribute name that starts at `at` ends at once. */
function isOneLetter(bytes: Uint8Array, at: number): boolean {
  const after = bytes[at + 1] ?? 0;
  return after === Ascii.equals || after <= Ascii.space;
}

/** 1 for "A" or "a"; a rank that no column has for what is no letter. */
function letterRank(byte = 0): number {
  const rank = (byte & UPPER) - BEFORE_A;
  return rank >= 1 && rank <= 26 ? rank : MAX_COLUMNS;
}

const TYPES: readonly (readonly [string, CellTypeValue])[] = [
  ["s", CellType.shared],
  ["n", CellType.number],
  ["str", CellType.text],
  ["inlineStr", CellType.text],
  ["b", CellType.boolean],
  ["e", CellType.error],
  ["d", CellType.date],
];

/** A type that nobody knows yet is kept as a text: shown, never counted. */
function typeOf(bytes: Uint8Array, start: number): CellTypeValue {
  for (const [word, type] of TYPES) {
    const isWhole = (bytes[start + word.length] ?? 0) < Ascii.zero;
    if (isWhole && startsWith(bytes, start, word)) return type;
  }
  return CellType.text;
}
