import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Workbook } from "../../model/workbook";
import type { GridBook } from "./gridBook";
import { gridSheet } from "./gridSheet";

/** New sheets come whole: what the add-in wrote in them since needs no second visit. */
function insertMissing(book: GridBook, workbook: Workbook): void {
  workbook.sheets.forEach((sheet, index) => {
    if (book.worksheet(sheet)) return;
    book.ids.pair(sheet, sheet.id);
    book.write(InsertSheetMutation.id, sheet, { index, sheet: gridSheet(sheet, sheet.id) });
  });
}

/** After the insertions, and after another sheet is shown: a grid always shows one. */
function removeDeleted(book: GridBook): void {
  for (const worksheet of book.facade.getSheets()) {
    const subUnitId = worksheet.getSheetId();
    if (book.ids.sheet(subUnitId)) continue;
    const unitId = book.facade.getId();
    const params = { unitId, subUnitId, subUnitName: worksheet.getSheetName() };
    book.silently(() => book.grid.api.syncExecuteCommand(RemoveSheetMutation.id, params));
  }
}

function putInOrder(book: GridBook, workbook: Workbook): void {
  workbook.sheets.forEach((sheet, toOrder) => {
    const ids = book.facade.getSheets().map((worksheet) => worksheet.getSheetId());
    const fromOrder = ids.indexOf(book.ids.gridId(sheet));
    if (fromOrder !== toOrder) {
      book.write(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder });
    }
  });
}

function rename(book: GridBook, workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    if (book.worksheet(sheet)?.getSheetName() === sheet.name) continue;
    book.write(SetWorksheetNameMutation.id, sheet, { name: sheet.name });
  }
}

function showActive(book: GridBook, workbook: Workbook): void {
  const shown = book.facade.getActiveSheet().getSheetId();
  if (shown === book.ids.gridId(workbook.activeSheet)) return;
  book.write(SetWorksheetActiveOperation.id, workbook.activeSheet);
}

/** The same sheets, in the same order, the same one on screen. */
export function sheetsToGrid(book: GridBook, workbook: Workbook): void {
  insertMissing(book, workbook);
  showActive(book, workbook);
  removeDeleted(book);
  putInOrder(book, workbook);
  rename(book, workbook);
}
