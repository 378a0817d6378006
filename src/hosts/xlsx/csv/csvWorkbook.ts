import { cellAddress, cellText, type SheetData } from "../../../domain/sheet";
import type { Deflater } from "../deflater";
import { EMPTY_WORKBOOK } from "../newWorkbook";
import { TRANSITIONAL } from "../write/namespaces";
import { addContentTypes, CONTENT_TYPES_PART, WORKSHEET_TYPE } from "../write/package/contentTypes";
import { addRelationships } from "../write/package/relationships";
import { replaceParts } from "../write/package/xlsxPackage";
import { textXml } from "../write/sheetXml/cellXml";
import { escapeAttribute, escapeUnderscores } from "../write/xml/escapeXml";
import { writeZip } from "../zip/writeZip";
import { readCsv } from "./readCsv";

const SHEET_PART = "xl/worksheets/sheet1.xml";
const WORKBOOK_PART = "xl/workbook.xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * The bytes of a workbook of one sheet with the cells of a CSV file, as the texts that they are:
 * it can be corrected, and its bilans lie beside its rows. Throws what `readCsv` throws.
 */
export async function csvWorkbook(
  bytes: Uint8Array,
  name: string,
  deflater: Deflater,
): Promise<Uint8Array> {
  const { sheets } = readCsv(bytes, { name });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("A CSV file is a workbook of one sheet.");
  const parts = new Map(EMPTY_WORKBOOK);
  const part = (partName: string) => parts.get(partName) ?? "";
  parts.set(
    CONTENT_TYPES_PART,
    addContentTypes(part(CONTENT_TYPES_PART), new Map([[SHEET_PART, WORKSHEET_TYPE]])),
  );
  parts.set(
    WORKBOOK_RELATIONSHIPS,
    addRelationships(part(WORKBOOK_RELATIONSHIPS), [
      {
        id: "rId1",
        type: `${TRANSITIONAL.relationships}/worksheet`,
        target: "worksheets/sheet1.xml",
      },
    ]),
  );
  parts.set(WORKBOOK_PART, part(WORKBOOK_PART).replace("<sheets/>", sheetsXml(sheet.name)));
  parts.set(SHEET_PART, sheetXml(sheet));
  return writeZip(await replaceParts([], parts, deflater));
}

function sheetsXml(name: string): string {
  const written = escapeAttribute(escapeUnderscores(name));
  const relationships = `xmlns:r="${TRANSITIONAL.relationships}"`;
  return `<sheets><sheet ${relationships} name="${written}" sheetId="1" r:id="rId1"/></sheets>`;
}

function sheetXml(sheet: SheetData): string {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => rowXml(sheet, row));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${TRANSITIONAL.main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function rowXml({ columns }: SheetData, row: number): string {
  const cells = columns.map((column, index) => {
    const text = cellText(column, row);
    if (text === null) return "";
    return `<c r="${cellAddress(row, index)}" t="inlineStr"><is>${textXml("t", text)}</is></c>`;
  });
  return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
}
