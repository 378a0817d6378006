import { CellCode, cellAddress, type SheetColumn, type SheetData } from "../../../domain/sheet";
import type { Deflater } from "../deflater";
import { EMPTY_WORKBOOK } from "../newWorkbook";
import { TRANSITIONAL } from "../write/namespaces";
import {
  addContentTypes,
  CONTENT_TYPES_PART,
  STYLES_TYPE,
  WORKSHEET_TYPE,
} from "../write/package/contentTypes";
import { addRelationships } from "../write/package/relationships";
import { replaceParts } from "../write/package/xlsxPackage";
import { numberText, textXml } from "../write/sheetXml/cellXml";
import { emptyStyles } from "../write/styles/stylesXml";
import { escapeAttribute, escapeUnderscores } from "../write/xml/escapeXml";
import { writeZip } from "../zip/writeZip";
import { readCsvTexts } from "./readCsv";
import { typeTexts, type TypedText } from "./typedText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_PART = "xl/worksheets/sheet1.xml";
const STYLES_PART = "xl/styles.xml";
const WORKBOOK_PART = "xl/workbook.xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** Index in cellXfs of each format. */
const FORMATS: Readonly<Record<TypedText["format"], number>> = {
  nombre: 0,
  date: 1,
  pourcentage: 2,
};
/** Formats that Excel knows by number: general, day of the reader's language, two decimals and %. */
const FORMAT_IDS = [0, 14, 10];

/**
 * The bytes of a workbook of one sheet with the cells of a CSV file, typed as when Excel opens it:
 * it can be corrected, and its bilans lie beside its rows. Throws what `readCsv` throws.
 */
export async function csvWorkbook(
  bytes: Uint8Array,
  name: string,
  deflater: Deflater,
): Promise<Uint8Array> {
  const sheet = readCsvTexts(bytes, name);
  const parts = new Map(EMPTY_WORKBOOK);
  const part = (partName: string) => parts.get(partName) ?? "";
  parts.set(
    CONTENT_TYPES_PART,
    addContentTypes(
      part(CONTENT_TYPES_PART),
      new Map([
        [SHEET_PART, WORKSHEET_TYPE],
        [STYLES_PART, STYLES_TYPE],
      ]),
    ),
  );
  parts.set(
    WORKBOOK_RELATIONSHIPS,
    addRelationships(part(WORKBOOK_RELATIONSHIPS), [
      {
        id: "rId1",
        type: `${TRANSITIONAL.relationships}/worksheet`,
        target: "worksheets/sheet1.xml",
      },
      { id: "rId2", type: `${TRANSITIONAL.relationships}/styles`, target: "styles.xml" },
    ]),
  );
  parts.set(WORKBOOK_PART, part(WORKBOOK_PART).replace("<sheets/>", sheetsXml(sheet.name)));
  parts.set(SHEET_PART, sheetXml(sheet));
  parts.set(STYLES_PART, emptyStyles(TRANSITIONAL.main, FORMAT_IDS));
  return writeZip(await replaceParts([], parts, deflater));
}

function sheetsXml(name: string): string {
  const written = escapeAttribute(escapeUnderscores(name));
  const relationships = `xmlns:r="${TRANSITIONAL.relationships}"`;
  return `<sheets><sheet ${relationships} name="${written}" sheetId="1" r:id="rId1"/></sheets>`;
}

function sheetXml({ columns, rowCount }: SheetData): string {
  const typed = columns.map((column) => ({ column, typed: typeTexts(column.texts) }));
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = typed.map((each, index) => cellXml(each, row, index));
    return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${TRANSITIONAL.main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

interface ColumnToWrite {
  readonly column: SheetColumn;
  readonly typed: readonly (TypedText | null)[];
}

function cellXml({ column, typed }: ColumnToWrite, row: number, index: number): string {
  const code = column.codes[row] ?? CellCode.empty;
  const text = column.texts[code];
  if (text === undefined) return "";
  const start = `<c r="${cellAddress(row, index)}"`;
  const value = typed[code];
  return value
    ? `${start} s="${String(FORMATS[value.format])}"><v>${numberText(value.value)}</v></c>`
    : `${start} t="inlineStr"><is>${textXml("t", text)}</is></c>`;
}
