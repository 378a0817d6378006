import type { CellPlace } from "../model/cellGrid";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { SheetResults } from "./univerMessages";

function applySpill(
  sheet: Sheet,
  place: CellPlace,
  values: SheetResults["spills"][number]["values"],
) {
  const columnCount = values[0]?.length ?? 0;
  if (values.length * columnCount <= 1) return;
  sheet.cells.setSpill(place, { ...place, rowCount: values.length, columnCount });
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      sheet.cells.setValue(place.row + i, place.column + j, value);
    });
  });
}

/** Writes what the engine found; an array that shrank leaves no cell behind. */
export function applyResults(workbook: Workbook, results: readonly SheetResults[]): void {
  for (const { sheetId, cells, spills } of results) {
    const sheet = workbook.findSheet(sheetId);
    if (!sheet) continue;
    for (const [row, column] of cells) sheet.cells.clearSpill({ row, column });
    for (const [row, column, value] of cells) sheet.cells.setValue(row, column, value);
    for (const { row, column, values } of spills) applySpill(sheet, { row, column }, values);
  }
}
