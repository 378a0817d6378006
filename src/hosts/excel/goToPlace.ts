import type { CellPlace } from "../../domain/sheet";
import { feuilleMasquee } from "../writeErrors";
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
