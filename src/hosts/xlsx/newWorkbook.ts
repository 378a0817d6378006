import type { SheetToWrite } from "../../domain/sheetToWrite";
import type { Deflater } from "./deflater";
import { graftEntries } from "./write/graftEntries";
import { TRANSITIONAL } from "./write/namespaces";
import { CONTENT_TYPES_PART, WORKBOOK_TYPE } from "./write/package/contentTypes";
import { replaceParts } from "./write/package/xlsxPackage";
import { writeZip } from "./zip/writeZip";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_NAMES = "http://schemas.openxmlformats.org/package/2006";

/** A workbook without any sheet, to graft the first ones to. */
export const EMPTY_WORKBOOK: ReadonlyMap<string, string> = new Map([
  [
    CONTENT_TYPES_PART,
    `${DECLARATION}<Types xmlns="${PACKAGE_NAMES}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${DECLARATION}<Relationships xmlns="${PACKAGE_NAMES}/relationships">` +
      `<Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${DECLARATION}<Relationships xmlns="${PACKAGE_NAMES}/relationships"/>`,
  ],
]);

/** The bytes of a new workbook that holds these sheets, at least one. */
export async function newWorkbook(
  sheets: readonly SheetToWrite[],
  deflater: Deflater,
): Promise<Uint8Array> {
  if (sheets.length === 0) throw new Error("A workbook holds at least one sheet.");
  const empty = await replaceParts([], EMPTY_WORKBOOK, deflater);
  return writeZip(await graftEntries(empty, sheets, deflater));
}
