import type { CellPlace } from "../../../domain/sheet";
import { cellNames } from "../../sheets/cellNames";
import { readSheetIdentity, SHEET_IDENTITY_NAME } from "../../sheets/sheetIdentity";
import type { DefinedName } from "./workbookPart";

/** Names of the whole workbook that point to one cell of one of `sheetNames`. */
export function workbookCellNames(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): ReadonlyMap<string, CellPlace> {
  return cellNames(
    names.filter(({ localSheet }) => localSheet === null),
    sheetNames,
  );
}

/** What Clausier wrote on a sheet that it generated, by the index of the sheet in the workbook. */
export function generatedMarks(names: readonly DefinedName[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { name, localSheet, formula } of names) {
    if (name.toUpperCase() !== SHEET_IDENTITY_NAME || localSheet === null) continue;
    const identity = readSheetIdentity(formula);
    if (identity !== null) marks.set(localSheet, identity);
  }
  return marks;
}
