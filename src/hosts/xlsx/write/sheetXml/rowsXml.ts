import { rangeAddress } from "../../../../domain/sheet";
import type { RowToWrite, SheetToWrite } from "../../../../domain/sheetToWrite";
import type { StyleIndexes } from "./cellXml";
import { cellXml } from "./cellXml";
import { heightXml } from "./rowHeight";

export function sheetDataXml(
  { rows, columnWidths }: Pick<SheetToWrite, "rows" | "columnWidths">,
  styles: StyleIndexes,
): string {
  const inOrder = rows.toSorted((a, b) => a.row - b.row);
  refuseRepeats(inOrder.map(({ row }) => row));
  const xml = inOrder.map((row) => rowXml(row, heightXml(row, columnWidths), styles));
  return `<sheetData>${xml.join("")}</sheetData>`;
}

function rowXml({ row, cells }: RowToWrite, height: string, styles: StyleIndexes): string {
  const inOrder = cells.toSorted((a, b) => a.column - b.column);
  refuseRepeats(inOrder.map(({ column }) => column));
  const content = inOrder.map(({ column, cell }) => cellXml(row, column, cell, styles));
  return `<row r="${String(row + 1)}"${height}>${content.join("")}</row>`;
}

function refuseRepeats(sorted: readonly number[]): void {
  if (sorted.some((place, i) => place === sorted[i - 1]))
    throw new Error("A row or a cell is written twice.");
}

/** Range of the cells written, "A1" for an empty sheet. */
export function dimensionXml(rows: readonly RowToWrite[]): string {
  let [bottom, right] = [0, 0];
  for (const { row, cells } of rows) {
    bottom = Math.max(bottom, row);
    for (const { column } of cells) right = Math.max(right, column);
  }
  const range = rangeAddress({ top: 0, left: 0, bottom, right });
  return `<dimension ref="${range === "A1:A1" ? "A1" : range}"/>`;
}
