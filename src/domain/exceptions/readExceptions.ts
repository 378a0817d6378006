import { isAnomalieCode } from "../anomalies/catalogue";
import { cellText, type SheetData, type WorkbookData } from "../sheet";
import { tidy } from "../values/text";
import type { Exception } from "./exception";
import { type ExceptionsTable, findExceptionsTable, TITRES } from "./exceptionsTable";

/** The exceptions that a workbook keeps; lines that tell none are left where they are. */
export function readExceptions(workbook: WorkbookData): readonly Exception[] {
  const table = findExceptionsTable(workbook);
  const data = workbook.sheets[table?.sheet ?? -1];
  if (table?.isTitled !== true || data === undefined) return [];
  const rows = Array.from(
    { length: data.rowCount - table.row - 1 },
    (_, row) => table.row + 1 + row,
  );
  return rows.flatMap((row) => exceptionAt(data, table, row));
}

function exceptionAt(
  { columns }: SheetData,
  { column }: ExceptionsTable,
  row: number,
): readonly Exception[] {
  const [code = "", , repere = "", motif = ""] = TITRES.map((_, index) =>
    tidy(cellText(columns[column + index], row) ?? ""),
  );
  return isAnomalieCode(code) && repere !== "" ? [{ code, repere, motif }] : [];
}
