import { type Area, cellsOf } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { WorkbookChange } from "../model/workbookChange";
import type { BookSnapshot, CellInput, SheetEdits } from "./univerMessages";

/** The cells of an area as they were entered; computed ones are left out. */
function inputsOf(sheet: Sheet, area: Area, keepEmpty: boolean): CellInput[] {
  const inputs: CellInput[] = [];
  for (const { row, column } of cellsOf(area)) {
    const formula = sheet.cells.formula(row, column);
    const value = sheet.cells.value(row, column);
    if (formula !== undefined) inputs.push([row, column, { formula }]);
    else if (sheet.cells.spillParent({ row, column })) continue;
    else if (keepEmpty || value !== "") inputs.push([row, column, { value }]);
  }
  return inputs;
}

/** Everything the engine needs; names of a sheet come after those of the workbook. */
export function snapshotOf(workbook: Workbook, functions: readonly string[]): BookSnapshot {
  const names = [workbook.names, ...workbook.sheets.map((sheet) => sheet.names)];
  return {
    functions,
    sheets: workbook.sheets.map((sheet) => {
      const used = sheet.cells.usedArea(true);
      return { id: sheet.id, name: sheet.name, cells: used ? inputsOf(sheet, used, false) : [] };
    }),
    names: names
      .flatMap((items) => items.list())
      .map(({ name, formula }) => ({ name, formula: formula.slice(1) })),
  };
}

/** Undefined when the sheets or the names changed: the engine then reopens the workbook. */
export function editsOf(changes: readonly WorkbookChange[]): SheetEdits[] | undefined {
  const edits: SheetEdits[] = [];
  for (const change of changes) {
    if (change.kind !== "cells") return undefined;
    const { sheet, area } = change;
    edits.push({ sheetId: sheet.id, cells: inputsOf(sheet, area, true) });
  }
  return edits;
}
