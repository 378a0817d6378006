import {
  BooleanNumber,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import { type Area, cellsOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { gridCells } from "./gridCells";
import { toRange } from "./gridRange";

const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 5;
/** Office.js counts in points, the grid in pixels. */
const PIXELS_PER_POINT = 4 / 3;
/** Those of Excel with Calibri 11. */
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_POINTS = 48;
const LINE_HEIGHT = 1.35;
const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

type Layout = Pick<
  IWorksheetData,
  "mergeData" | "rowData" | "columnData" | "freeze" | "showGridlines" | "tabColor" | "hidden"
>;

function rowData(sheet: Sheet): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const [row, points] of sheet.rowHeights) {
    data[row] = { h: pixels(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: Sheet): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [column, points] of sheet.columnWidths) data[column] = { w: pixels(points) };
  for (const column of sheet.hiddenColumns) {
    data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  }
  return data;
}

function freeze({ frozen }: Sheet): IWorksheetData["freeze"] {
  const ySplit = !frozen || frozen.rowCount === MAX_ROWS ? 0 : lastRow(frozen) + 1;
  const xSplit = !frozen || frozen.columnCount === MAX_COLUMNS ? 0 : lastColumn(frozen) + 1;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** Excel makes a row as high as its largest letters, when nobody set its height. */
function tallRows(sheet: Sheet, used: Area | undefined): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const { row, column } of used ? cellsOf(used) : []) {
    const { fontSize = 0 } = sheet.cells.style(row, column);
    const h = pixels(fontSize * LINE_HEIGHT);
    if (h > Math.max(data[row]?.h ?? 0, pixels(DEFAULT_ROW_POINTS))) data[row] = { h };
  }
  return data;
}

/** What a sheet shows besides its cells. */
export function gridLayout(sheet: Sheet): Layout {
  return {
    mergeData: sheet.merges.map(toRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: freeze(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** How many rows and columns the grid must have to show an area, and go on after it. */
export function gridSize(area: Area | undefined): { rowCount: number; columnCount: number } {
  return {
    rowCount: (area ? lastRow(area) + 1 : 0) + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, (area ? lastColumn(area) + 1 : 0) + SPARE_COLUMNS),
  };
}

/** A whole sheet, as the grid opens it. */
export function gridSheet(sheet: Sheet, id: string): IWorksheetData {
  const used = sheet.cells.usedArea(false);
  const layout = gridLayout(sheet);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    cellData: used ? gridCells(sheet, used, false) : {},
    defaultRowHeight: pixels(DEFAULT_ROW_POINTS),
    defaultColumnWidth: pixels(DEFAULT_COLUMN_POINTS),
    ...gridSize(used),
    ...layout,
    rowData: { ...tallRows(sheet, used), ...layout.rowData },
  });
}
