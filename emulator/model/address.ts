import {
  type Area,
  isInsideSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  wholeSheet,
} from "./area";
import { invalidArgument } from "./excelError";

const PLAIN_SHEET_NAME = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;
const CELL_LIKE = /^[A-Za-z]{1,3}\d+$/;
const CELLS = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/;
const COLUMNS = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS = /^(\d+):(\d+)$/;

export interface Address {
  readonly sheetName: string | undefined;
  readonly area: Area;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLetters(rest - 1) + letter : letter;
}

function columnIndex(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((index, code) => index * 26 + code, 0) - 1;
}

export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !CELL_LIKE.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function span(first: number, second: number): { start: number; count: number } {
  return { start: Math.min(first, second), count: Math.abs(second - first) + 1 };
}

function areaOf(rows: [number, number], columns: [number, number]): Area {
  const { start: row, count: rowCount } = span(...rows);
  const { start: column, count: columnCount } = span(...columns);
  return { row, column, rowCount, columnCount };
}

function readCells(text: string): Area | undefined {
  const match = CELLS.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits = "", toLetters = letters, toDigits = digits] = match;
  const columns: [number, number] = [columnIndex(letters), columnIndex(toLetters)];
  return areaOf([Number(digits) - 1, Number(toDigits) - 1], columns);
}

function readColumns(text: string): Area | undefined {
  const match = COLUMNS.exec(text);
  if (!match) return undefined;
  const [, from = "", to = ""] = match;
  return areaOf([0, MAX_ROWS - 1], [columnIndex(from), columnIndex(to)]);
}

function readRows(text: string): Area | undefined {
  const match = ROWS.exec(text);
  if (!match) return undefined;
  return areaOf([Number(match[1]) - 1, Number(match[2]) - 1], [0, MAX_COLUMNS - 1]);
}

function readArea(text: string): Area | undefined {
  if (text === "") return wholeSheet;
  return readCells(text) ?? readColumns(text) ?? readRows(text);
}

/** "A1", "$A$1:B2", "A:C", "1:4", "'Ma feuille'!A1"; an empty text is the whole sheet. */
export function parseAddress(text: string): Address {
  const bang = text.lastIndexOf("!");
  const sheetName = bang < 0 ? undefined : unquoteSheetName(text.slice(0, bang));
  const area = readArea(text.slice(bang + 1).replaceAll("$", ""));
  if (!area || !isInsideSheet(area)) throw invalidArgument();
  return { sheetName, area };
}

/** The address inside its sheet: "A1", "A1:B2", "A:C", "1:4"; absolute puts the dollars. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  if (area.columnCount === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow(area))}`;
  if (area.rowCount === MAX_ROWS) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  const single = area.rowCount === 1 && area.columnCount === 1;
  return single ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

export function formatAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;
}
