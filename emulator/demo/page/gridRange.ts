import type { IRange } from "@univerjs/core";
import { type Area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../model/area";

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: lastRow(area),
    startColumn: area.column,
    endColumn: lastColumn(area),
  };
}

/** Whole rows and columns of the grid, which has fewer cells, are whole for the model too. */
export function toArea(range: IRange, rowCount: number, columnCount: number): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  const isWholeColumn = startRow === 0 && endRow === rowCount - 1;
  const isWholeRow = startColumn === 0 && endColumn === columnCount - 1;
  return {
    row: startRow,
    column: startColumn,
    rowCount: isWholeColumn ? MAX_ROWS : endRow - startRow + 1,
    columnCount: isWholeRow ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}
