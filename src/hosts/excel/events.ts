import type { CellPlace } from "../../domain/sheet";
import { parseCell } from "../sheets/cellReference";
import { learnSheets } from "./findSheets";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";

type Stop = () => Promise<void>;

/** Tells the first cell of each selection; answers how to stop. */
export function onSelection(
  listener: (place: CellPlace) => void,
  register: SheetRegister,
): Promise<Stop> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const cell = firstCell(event.address);
      if (cell === null) return;
      const sheet = await indexOf(event.worksheetId, register);
      if (sheet >= 0) listener({ sheet, ...cell });
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** Tells which sheet changed, what the add-in itself writes excepted; answers how to stop. */
export function onChange(
  listener: (change: { readonly sheet: number; readonly isRemote: boolean }) => void,
  register: SheetRegister,
): Promise<Stop> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      // ExcelApi 1.14; absent below, where our own writes are told too.
      if (event.triggerSource === "ThisLocalAddin") return;
      const sheet = await indexOf(event.worksheetId, register);
      if (sheet >= 0) listener({ sheet, isRemote: event.source === "Remote" });
    });
    await context.sync();
    return () => stop(handler);
  });
}

/** Of "E12:F14", of "5:5" (a whole row), of "C:C" (a whole column), of several ranges. */
function firstCell(address: string): { row: number; column: number } | null {
  const [first = ""] = address.split(/[,:]/);
  if (/^\$?\d+$/.test(first)) return parseCell(`A${first}`);
  return parseCell(/^\$?[A-Za-z]+$/.test(first) ? `${first}1` : first);
}

/** A request only for a sheet that was added since the last reading. */
async function indexOf(id: string, register: SheetRegister): Promise<number> {
  if (register.indexOf(id) < 0) await runExcel((context) => learnSheets(context, register));
  return register.indexOf(id);
}

/** A handler is removed in the context that added it. */
async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
