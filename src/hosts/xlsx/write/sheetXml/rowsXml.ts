import { rangeAddress } from "../../../../domain/sheet";
import type { RowToWrite, SheetToWrite } from "../../../../domain/sheetToWrite";
import type { StyleIndexes } from "./cellXml";
import { cellXml } from "./cellXml";
import { heightXml } from "./rowHeight";

export function sheetDataXml(
  { rows, columnWidths }: Pick<SheetToWrite, "rows" | "columnWidths">,
  styles: StyleIndexes,
): string {
  const xml = inOrder(rows, ({ row }) => row).map((row) =>
    rowXml(row, heightXml(row, columnWidths), styles),
  );
  return `<sheetData>${xml.join("")}</sheetData>`;
}

function rowXml({ row, cells }: RowToWrite, height: string, styles: StyleIndexes): string {
  const content = inOrder(cells, ({ column }) => column).map(({ column, cell }) =>
    cellXml(row, column, cell, styles),
  );
  return `<row r="${String(row + 1)}"${height}>${content.join("")}</row>`;
}

/** Most are in order already: they are sorted when they are not. */
function inOrder<Item>(items: readonly Item[], placeOf: (item: Item) => number): readonly Item[] {
  if (isRising(items.map(placeOf))) return items;
  const sorted = items.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (!isRising(sorted.map(placeOf))) throw new Error("A row or a cell is written twice.");
  return sorted;
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
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
