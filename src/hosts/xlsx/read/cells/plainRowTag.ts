import { Ascii, findByte, skipBlanks, wordAt, wordOf } from "../xml/ascii";

const ROW_END = wordOf("</ro");
const ROW_END_REST = wordOf("row>");
const ROW = wordOf("<row");
const ROW_REFERENCE = wordOf("w r=");
const HIDDEN = wordOf("hidd");
const LETTER_H = 0x68;

/** From "</row>" to the first digit of the number of the row that follows, <row r="13">; -1 for anything else. */
export function rowNumberStart(bytes: Uint8Array, start: number): number {
  if (wordAt(bytes, start) !== ROW_END || wordAt(bytes, start + 2) !== ROW_END_REST) return -1;
  const next = skipBlanks(bytes, start + 6);
  if (wordAt(bytes, next) !== ROW || wordAt(bytes, next + 3) !== ROW_REFERENCE) return -1;
  return bytes[next + 7] === Ascii.doubleQuote ? next + 8 : -1;
}

/** From the quote that ends the number to after ">"; -1 for a row that may be hidden, or that has no cell. */
export function visibleRowEnd(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] !== Ascii.doubleQuote) return -1;
  for (let at = from + 1; at > 0 && at < to; at++) {
    if (bytes[at] === Ascii.greater) return at + 1;
    if (isOdd(bytes, at)) return -1;
    // A value that does not end before `to` is at -1: it ends the search.
    if (bytes[at] === Ascii.doubleQuote) at = findByte(bytes, Ascii.doubleQuote, at + 1, to);
  }
  return -1;
}

function isOdd(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === LETTER_H) return wordAt(bytes, at) === HIDDEN;
  return byte === Ascii.slash || byte === Ascii.singleQuote;
}
