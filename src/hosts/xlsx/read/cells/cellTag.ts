import { classeurTronque } from "../../xlsxErrors";
import { Ascii, findByte, startsWith } from "../xml/ascii";
import { findQuote } from "../xml/scannedTag";
import { MAX_COLUMNS } from "./cellReference";

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
  row = 0;
  column = 0;
  style = 0;
  type: CellTypeValue = CellType.number;
  isEmpty = false;
  /** From the r attribute, 1-based; 0 when it is missing. */
  writtenColumn = 0;
  writtenRow = 0;

  /** From after "<c" to after ">"; -1 when the tag does not end before `to`. */
  read(bytes: Uint8Array, from: number, to: number): number {
    this.style = 0;
    this.type = CellType.number;
    this.writtenColumn = 0;
    this.writtenRow = 0;
    let at = from;
    while (at >= 0 && at < to) {
      const byte = bytes[at] ?? 0;
      if (byte === Ascii.greater || byte === Ascii.slash) {
        this.isEmpty = byte === Ascii.slash;
        return endOf(at + (this.isEmpty ? 2 : 1), to);
      }
      at = byte <= Ascii.space ? at + 1 : this.readAttribute(bytes, at, to);
    }
    return -1;
  }

  private readAttribute(bytes: Uint8Array, at: number, to: number): number {
    const open = findQuote(bytes, at + 1, to);
    const close = open < 0 ? -1 : findByte(bytes, bytes[open] ?? 0, open + 1, to);
    if (close < 0) return -1;
    const after = bytes[at + 1] ?? 0;
    if (after === Ascii.equals || after <= Ascii.space) this.take(bytes, at, open + 1, close);
    return close + 1;
  }

  private take(bytes: Uint8Array, name: number, start: number, end: number): void {
    if (bytes[name] === LETTER_R) this.takeReference(bytes, start, end);
    else if (bytes[name] === LETTER_S) this.style = parseDigits(bytes, start, end);
    else if (bytes[name] === LETTER_T) this.type = typeOf(bytes, start, end);
  }

  private takeReference(bytes: Uint8Array, start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end && (bytes[at] ?? 0) > Ascii.nine; at++)
      column = column * 26 + letterRank(bytes[at]);
    if (column < 1 || column > MAX_COLUMNS) throw classeurTronque();
    this.writtenColumn = column;
    this.writtenRow = parseDigits(bytes, at, end);
  }
}

/** Value of decimal digits; NaN when there is anything else, 0 when there is nothing. */
export function parseDigits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - Ascii.zero;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** 1 for "A" or "a". */
function letterRank(byte = 0): number {
  const rank = (byte & UPPER) - BEFORE_A;
  if (rank < 1 || rank > 26) throw classeurTronque();
  return rank;
}

function endOf(end: number, to: number): number {
  return end <= to ? end : -1;
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
function typeOf(bytes: Uint8Array, start: number, end: number): CellTypeValue {
  for (const [word, type] of TYPES)
    if (word.length === end - start && startsWith(bytes, start, word)) return type;
  return CellType.text;
}
