import {
  BooleanNumber,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import { type Area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { fittedRows } from "./fittedRows";
import { gridCells } from "./gridCells";
import { toRange } from "./gridRange";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pixels } from "./pixels";

const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 5;

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
    rowData: { ...(used ? fittedRows(sheet, used) : {}), ...layout.rowData },
  });
}
