import type { CellRange } from "../../domain/sheet";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0-based row and column of "B12" or "$B$12"; null when it is no cell of a sheet. */
export function parseCell(address: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  return isInSheet(row, column) ? { row, column } : null;
}

export function isInSheet(row: number, column: number): boolean {
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
}

/** Range of "A1:C3", or of "A1" alone. */
export function parseRange(reference: string): CellRange | null {
  const [first = "", last = first] = reference.split(":");
  const start = parseCell(first);
  const end = parseCell(last);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** 0 for "A", 26 for "AA", -1 for "". */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
