import type { CellObject } from "@e965/xlsx";
import { read } from "@e965/xlsx";

/** Cells of a sheet, row by row, as SheetJS reads them. */
export function sheetJsCells(
  bytes: Uint8Array,
  sheetName: string,
): readonly (readonly (CellObject | undefined)[])[] {
  return read(bytes, { dense: true, cellNF: true }).Sheets[sheetName]?.["!data"] ?? [];
}

export function sheetJsNames(bytes: Uint8Array): readonly string[] {
  return read(bytes, { bookSheets: true }).SheetNames;
}
