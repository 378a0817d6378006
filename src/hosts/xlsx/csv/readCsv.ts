import type { SheetData, WorkbookData } from "../../../domain/sheet";
import { CellCode } from "../../../domain/sheet";
import { MAX_COLUMNS } from "../../sheets/cellReference";
import { SheetColumns } from "../read/cells/sheetColumns";
import { ReadBudget } from "../read/readBudget";
import { StringTable } from "../read/stringTable";
import { classeurTropGrand, classeurVide, pasUnClasseur } from "../xlsxErrors";
import { CsvFields } from "./csvFields";
import { decodeCsv } from "./decodeCsv";
import { findSeparator } from "./findSeparator";
import { typedColumn } from "./typedColumn";

const MAX_SHEET_NAME = 31;

/**
 * A CSV file as a workbook of one sheet named after the file: its figures and its days are numbers
 * and dates, as when Excel opens it. Throws a HostError for what is no table.
 */
export function readCsv(bytes: Uint8Array, options: { readonly name: string }): WorkbookData {
  const texts = readCsvTexts(bytes, options.name);
  const sheet = { ...texts, columns: texts.columns.map(typedColumn) };
  return { name: options.name, sheets: [sheet], date1904: false, names: new Map() };
}

/** The same sheet with the cells as they are written: texts. */
export function readCsvTexts(bytes: Uint8Array, fileName: string): SheetData {
  const text = decodeCsv(bytes);
  const budget = new ReadBudget();
  const table = new StringTable(budget);
  const columns = new SheetColumns(budget);
  fillColumns(text, columns, table);
  const rowCount = columns.rowCount();
  if (rowCount === 0) throw classeurVide();
  const sheet: SheetData = {
    name: sheetName(fileName),
    visibility: "visible",
    rowCount,
    columns: columns.build(table),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Map(),
    generated: null,
  };
  if (isPlainText(sheet)) throw pasUnClasseur();
  return sheet;
}

/** Lines without any separator: a letter, a list, not a table. */
function isPlainText({ columns }: SheetData): boolean {
  return columns.filter(({ codes }) => codes.length > 0).length < 2;
}

function fillColumns(text: string, columns: SheetColumns, table: StringTable): void {
  const { separator, start } = findSeparator(text);
  const fields = new CsvFields(text.slice(start), separator);
  let row = 0;
  let column = 0;
  while (!fields.isDone) {
    const code = table.codeOf(fields.next());
    if (column >= MAX_COLUMNS) throw classeurTropGrand();
    if (code !== CellCode.empty) columns.at(column).put(row, code);
    if (fields.endsRecord) row++;
    column = fields.endsRecord ? 0 : column + 1;
  }
}

/** What Excel refuses in a sheet name gives way to "_". */
function sheetName(fileName: string): string {
  const bare = fileName.replace(/\.[^.]*$/, "").replace(/[\\/?*[\]:]/g, "_");
  return bare.slice(0, MAX_SHEET_NAME) || "Feuil1";
}
