import { addressOfRows, runsOf } from "../sheets/addressOfRows";
import { feuilleMasquee } from "../writeErrors";
import { learnSheets, sheetAt } from "./findSheets";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";

/**
 * Selects the first of these rows, as many as Excel takes at once; answers how many.
 * Before ExcelApi 1.18, only rows that follow each other can be selected together.
 */
export function selectRows(
  index: number,
  rows: readonly number[],
  register: SheetRegister,
): Promise<number> {
  const [run] = runsOf(rows);
  if (run === undefined) return Promise.resolve(0);
  return runExcel(async (context) => {
    await learnSheets(context, register);
    const sheet = sheetAt(context, register, index);
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw feuilleMasquee(sheet.name);
    sheet.activate();
    const count = canSelectAreas() ? selectAreas(sheet, rows) : selectRun(sheet, run);
    await context.sync();
    return count;
  });
}

/** The copy of Office.js served beside the add-in may be older than Excel. */
function canSelectAreas(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.18") &&
    Reflect.has(Excel.RangeAreas.prototype, "select")
  );
}

function selectAreas(sheet: Excel.Worksheet, rows: readonly number[]): number {
  const { address, count } = addressOfRows(rows);
  sheet.getRanges(address).select();
  return count;
}

function selectRun(sheet: Excel.Worksheet, [first, last]: readonly [number, number]): number {
  sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).select();
  return last - first + 1;
}
