import type { Inflater } from "./inflater";
import { readWorkbookPart } from "./write/package/workbookPart";
import { sheetNames } from "./write/workbookXml";
import { readZip } from "./zip/readZip";

/** Names taken in a workbook, in order: chart sheets and hidden sheets take theirs too. */
export async function readSheetNames(
  bytes: Uint8Array,
  inflater: Inflater,
): Promise<readonly string[]> {
  return sheetNames((await readWorkbookPart(readZip(bytes), inflater)).xml);
}
