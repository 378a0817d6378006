import type { Workbook } from "../../model/workbook";
import type { GridBook } from "./gridBook";

function addMissing(book: GridBook, workbook: Workbook): void {
  for (const worksheet of book.facade.getSheets()) {
    const id = worksheet.getSheetId();
    if (!book.ids.sheet(id)) book.ids.pair(workbook.addSheet(worksheet.getSheetName()), id);
  }
}

function deleteRemoved(book: GridBook, workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    if (!book.worksheet(sheet)) workbook.deleteSheet(sheet);
  }
}

/** The user added, deleted, renamed, hid or moved sheets in the grid: so does the workbook. */
export function sheetsFromGrid(book: GridBook, workbook: Workbook): void {
  addMissing(book, workbook);
  deleteRemoved(book, workbook);
  book.facade.getSheets().forEach((worksheet, position) => {
    const sheet = book.ids.sheet(worksheet.getSheetId());
    if (!sheet) return;
    const name = worksheet.getSheetName();
    if (sheet.name !== name) workbook.renameSheet(sheet, name);
    const isHidden = sheet.visibility !== "Visible";
    const mustHide = worksheet.isSheetHidden();
    if (isHidden !== mustHide) workbook.showSheet(sheet, mustHide ? "Hidden" : "Visible");
    if (workbook.sheets[position] !== sheet) workbook.moveSheet(sheet, position);
  });
}
