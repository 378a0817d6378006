import type { CellPlace } from "../../domain/sheet";
import { feuilleIntrouvable, feuilleMasquee } from "../writeErrors";
import { learnSheets, sheetAt } from "./findSheets";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";

/** Activates the sheet and selects the cell; a row or column below 0 stands for the first one. */
export function goToPlace(place: CellPlace, register: SheetRegister): Promise<void> {
  return runExcel(async (context) => {
    await learnSheets(context, register);
    const sheet = sheetAt(context, register, place.sheet);
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw feuilleMasquee(sheet.name);
    sheet.activate();
    sheet.getCell(Math.max(0, place.row), Math.max(0, place.column)).select();
    await context.sync();
  });
}

export function openSheet(name: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw feuilleIntrouvable();
    if (sheet.visibility !== "Visible") throw feuilleMasquee(name);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}
