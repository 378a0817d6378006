import type { WorkbookData } from "../sheet";
import { keepSame, keepSameItems } from "./keepSame";

/** A workbook read again, whose sheets and columns that have not changed are those of the one before. */
export function keepWorkbook(before: WorkbookData, now: WorkbookData): WorkbookData {
  const sheets = now.sheets.map((sheet, index) => {
    const old = before.sheets[index];
    if (old === undefined || old === sheet) return sheet;
    return keepSame(old, { ...sheet, columns: keepSameItems(old.columns, sheet.columns) });
  });
  return { ...now, sheets };
}
