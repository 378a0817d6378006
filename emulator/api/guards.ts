import { type Area, cellsOf, isUnbounded } from "../model/area";
import { accessDenied, itemNotFound } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** A proxy of a deleted sheet points at nothing (assumed: ItemNotFound). */
export function checkAlive(sheet: Sheet): void {
  if (sheet.isDeleted) throw itemNotFound();
}

/** On a protected sheet only unlocked cells take content (documentation: Worksheet protection). */
export function checkCanEdit(sheet: Sheet, area: Area): void {
  checkAlive(sheet);
  if (!sheet.protection) return;
  if (isUnbounded(area)) throw accessDenied();
  for (const { row, column } of cellsOf(area)) {
    if (sheet.cells.style(row, column).locked ?? true) throw accessDenied();
  }
}

/** What a protected sheet forbids unless protect() allowed it by name. */
export function checkAllowed(sheet: Sheet, option: string): void {
  checkAlive(sheet);
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied();
}

/** A protected workbook keeps its sheets (documentation: WorkbookProtection). */
export function checkStructure(workbook: Workbook): void {
  if (workbook.isProtected) throw accessDenied();
}
