import type { SheetToWrite } from "../../domain/sheetToWrite";
import type { Deflater } from "./deflater";
import { graftEntries } from "./write/graftEntries";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";

/**
 * The bytes of a workbook with sheets added after its own. Its parts keep their
 * bytes, compressed as they were, but for four of them:
 * content types, workbook, its relationships and styles (added to at the end only).
 * Names of sheets must be free: see readSheetNames. Refuses (HostError) what is
 * not a workbook; otherwise the answer is whole, and `bytes` is left as it is.
 */
export async function graftSheets(
  bytes: Uint8Array,
  sheets: readonly SheetToWrite[],
  deflater: Deflater,
): Promise<Uint8Array> {
  return writeZip(await graftEntries(readZip(bytes), sheets, deflater));
}
