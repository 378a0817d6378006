import type { WorkbookData } from "../../domain/sheet";
import type { ReadOptions } from "./read/readPackage";
import { readPackage } from "./read/readPackage";

/**
 * The cells of an .xlsx or .xlsm workbook. Whatever the bytes, the outcome is a
 * WorkbookData or a HostError that says what to do.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookData> {
  return (await readPackage(bytes, options)).workbook;
}
