import type { CellPlace } from "../../../domain/sheet";
import { SHEET_IDENTITY_NAME } from "../sheetIdentity";
import { parseRange } from "./cells/cellReference";
import type { DefinedName } from "./workbookPart";

/** Names of the whole workbook that point to one cell of one of `sheetNames`. */
export function cellNames(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): ReadonlyMap<string, CellPlace> {
  const indexes = new Map(sheetNames.map((name, index) => [name.toLowerCase(), index]));
  const places = new Map<string, CellPlace>();
  for (const { name, localSheet, formula } of names) {
    const place = localSheet === null ? placeOf(formula, indexes) : null;
    if (place !== null) places.set(name, place);
  }
  return places;
}

/** What Clausier wrote on a sheet that it generated, by the index of the sheet in the workbook. */
export function generatedMarks(names: readonly DefinedName[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { name, localSheet, formula } of names) {
    const constant = /^\s*=?"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
    if (name.toUpperCase() !== SHEET_IDENTITY_NAME || localSheet === null) continue;
    if (constant !== undefined) marks.set(localSheet, constant.replaceAll('""', '"'));
  }
  return marks;
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
