import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { type Area, cellsOf, containsArea } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pixels } from "./pixels";

const LINE_HEIGHT = 1.35;
const DEFAULT_FONT_POINTS = 11;
/** Of its height, what a letter takes of the line: a little more than most, so that nothing is cut. */
const LETTER_WIDTH = 0.48;
/** What a cell leaves blank on its sides. */
const MARGIN_POINTS = 6;

/** Lines that a text takes when it goes on below. */
function linesOf(text: string, letters: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function isWrapped(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cells.style(row, column).wrapText === true;
}

function heightOf(sheet: Sheet, row: number, column: number): number {
  const { fontSize = DEFAULT_FONT_POINTS } = sheet.cells.style(row, column);
  const value = String(sheet.cells.value(row, column));
  const width = (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS) - MARGIN_POINTS;
  const letters = Math.max(1, Math.floor(width / (fontSize * LETTER_WIDTH)));
  const lines = isWrapped(sheet, row, column) ? linesOf(value, letters) : 1;
  return pixels(fontSize * LINE_HEIGHT * lines);
}

function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return merges.some((merge) => containsArea(merge, cell));
}

/** Excel makes a row as high as its texts, when nobody set its height; texts wrapped in merged cells are not looked at. */
export function fittedRows(sheet: Sheet, area: Area): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const { row, column } of cellsOf(area)) {
    if (sheet.rowHeights.has(row)) continue;
    const h = heightOf(sheet, row, column);
    const isTaller = h > Math.max(data[row]?.h ?? 0, pixels(DEFAULT_ROW_POINTS));
    if (isTaller && !(isWrapped(sheet, row, column) && isMerged(sheet, row, column)))
      data[row] = { h, ia: BooleanNumber.FALSE };
  }
  return data;
}
