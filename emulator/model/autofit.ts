import { lastRow } from "./area";
import { cellText } from "./cellText";
import type { Sheet } from "./sheet";

/** Points per character of Calibri 11, and the cell's padding (assumed, no font is measured). */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

/** The width in points that shows the longest text of a column. */
export function columnFitting(sheet: Sheet, column: number, locale: string): number {
  const used = sheet.cells.usedArea(true);
  let longest = 1;
  for (let row = used?.row ?? 0; used && row <= lastRow(used); row++) {
    const format = sheet.cells.numberFormat(row, column);
    const text = cellText(sheet.cells.value(row, column), format, locale);
    longest = Math.max(longest, text.length);
  }
  return longest * POINTS_PER_CHARACTER + PADDING;
}
