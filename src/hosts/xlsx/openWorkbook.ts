import type { WorkbookData } from "../../domain/sheet";
import { readCsv } from "./csv/readCsv";
import { fileKind } from "./fileKind";
import type { ReadOptions } from "./read/readPackage";
import { readPackage } from "./read/readPackage";

export type WorkbookKind = "xlsx" | "xlsm" | "csv";

/** Reads a workbook or a CSV file, known by its bytes: the extension may lie. */
export async function openWorkbook(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ readonly workbook: WorkbookData; readonly kind: WorkbookKind }> {
  if (fileKind(bytes) === "other") return { workbook: readCsv(bytes, options), kind: "csv" };
  return readPackage(bytes, options);
}
