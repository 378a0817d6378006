import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellPlace } from "../../model/cellGrid";
import type { Sheet } from "../../model/sheet";
import { gridValue } from "./gridCells";
import { fromGridStyle, gridNumberFormat, toGridStyle } from "./gridStyle";

/** What the grid holds in a cell. */
export interface GridCell {
  readonly data: Nullable<ICellData>;
  readonly style: Nullable<IStyleData>;
}

function readContent({ cells }: Sheet, { row, column }: CellPlace, data: GridCell["data"]): void {
  if (data?.f) cells.setFormula(row, column, data.f);
  else cells.clearContent(row, column);
  cells.setValue(row, column, gridValue(data));
}

function readStyle({ cells }: Sheet, { row, column }: CellPlace, style: GridCell["style"]): void {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const before = toGridStyle(cells.style(row, column), cells.numberFormat(row, column));
  const pattern = gridNumberFormat(style);
  if (pattern !== gridNumberFormat(before)) cells.setNumberFormat(area, pattern ?? "General");
  const change = fromGridStyle(style);
  if (JSON.stringify(change) !== JSON.stringify(fromGridStyle(before))) {
    cells.changeStyle(area, change);
  }
}

/** The user's cell, into the model. A cell that an array fills belongs to its formula. */
export function cellFromGrid(sheet: Sheet, place: CellPlace, { data, style }: GridCell): void {
  readStyle(sheet, place, style);
  if (!data?.f && sheet.cells.spillParent(place)) return;
  readContent(sheet, place, data);
}
