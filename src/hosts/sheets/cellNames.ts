import type { CellPlace } from "../../domain/sheet";
import { parseRange } from "./cellReference";

/** A name of a workbook: its formula may begin with "=", as Office.js gives it, or not, as files do. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

/** The names that point to one cell of one of `sheetNames`, with the place of that cell. */
export function cellNames(
  names: readonly WorkbookName[],
  sheetNames: readonly string[],
): ReadonlyMap<string, CellPlace> {
  const indexes = new Map(sheetNames.map((name, index) => [name.toLowerCase(), index]));
  const places = new Map<string, CellPlace>();
  for (const { name, formula } of names) {
    const place = placeOf(formula.replace(/^\s*=/, ""), indexes);
    if (place !== null) places.set(name, place);
  }
  return places;
}

/** Place of Feuil1!$B$3 or 'L''été'!$B$3; null for a range, a constant or another workbook. */
function placeOf(formula: string, indexes: ReadonlyMap<string, number>): CellPlace | null {
  const bang = formula.lastIndexOf("!");
  const sheet = indexes.get(unquote(formula.slice(0, Math.max(bang, 0)).trim()).toLowerCase());
  const range = parseRange(formula.slice(bang + 1).trim());
  if (sheet === undefined || range === null) return null;
  const isOneCell = range.top === range.bottom && range.left === range.right;
  return isOneCell ? { sheet, row: range.top, column: range.left } : null;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
