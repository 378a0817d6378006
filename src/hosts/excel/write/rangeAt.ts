import type { CellRange } from "../../../domain/sheet";

export function rangeAt(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const { top, left, bottom, right } = range;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
