import type { WorkbookData } from "../sheet";
import { eachInTurn, mapInTurn, PAUSE, type Steps } from "../steps";
import { keepSame } from "./keepSame";

/** A workbook read again, whose sheets and columns that have not changed are those of the one before. */
export function* keepWorkbook(before: WorkbookData, now: WorkbookData): Steps<WorkbookData> {
  const sheets = yield* eachInTurn(now.sheets.entries(), function* ([index, sheet]) {
    const old = before.sheets[index];
    if (old === undefined || old === sheet) return sheet;
    const kept = yield* mapInTurn(sheet.columns.entries(), ([at, column]) =>
      keepSame(old.columns[at], column),
    );
    yield PAUSE;
    return keepSame(old, { ...sheet, columns: keepSame(old.columns, kept) });
  });
  return { ...now, sheets };
}
