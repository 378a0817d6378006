import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { type Area, cellsOf } from "../../model/area";
import type { CellPlace } from "../../model/cellGrid";
import type { CellValue } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";
import { toGridStyle } from "./gridStyle";

function toGridValue(value: CellValue): ICellData {
  if (value === "") return { v: null, t: null };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A cell that an array fills is left to the grid's own calculation. */
function toGridCell({ cells }: Sheet, { row, column }: CellPlace): ICellData {
  const formula = cells.formula(row, column);
  const isSpilled = formula === undefined && cells.spillParent({ row, column }) !== undefined;
  return {
    ...toGridValue(isSpilled ? "" : cells.value(row, column)),
    f: formula ?? null,
    si: null,
    p: null,
    s: toGridStyle(cells.style(row, column), cells.numberFormat(row, column)),
  };
}

/** The cells of an area as the grid takes them; without their empty ones for a new sheet. */
export function gridCells(
  sheet: Sheet,
  area: Area,
  keepEmpty: boolean,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const place of cellsOf(area)) {
    const cell = toGridCell(sheet, place);
    const isEmpty = cell.v === null && cell.f === null && cell.s === null;
    if (keepEmpty || !isEmpty) (matrix[place.row] ??= {})[place.column] = cell;
  }
  return matrix;
}

/** The text of a cell in which several looks follow one another. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "");
}

export function gridValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const value = richText(cell) ?? cell.v ?? "";
  return cell.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}
