import { cellTextToWrite } from "../../sheets/writtenText";

/**
 * A text as Office.js must be given it: the apostrophe keeps Excel from reading a
 * formula, a number or a date in it, and is not part of the text (documentation of
 * Range.values). An empty text empties the cell.
 */
export function textAsText(text: string): string {
  const written = cellTextToWrite(text);
  return written === "" ? "" : `'${written}`;
}
