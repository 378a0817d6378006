import type { CellToWrite, RowToWrite } from "../../../../domain/sheetToWrite";
import { textSetting } from "../styles/styleLooks";

/** In points. */
const DEFAULT_HEIGHT = 15;
const MAX_HEIGHT = 409;
const LEADING = 1.3;
/** Widths count characters of 11 points. */
const WIDTH_SIZE = 11;
const DEFAULT_WIDTH = 8;
/** Characters lost at the end of a line, on average, because words are not cut. */
const LOST = 2;

/**
 * A height that was asked for is the person's. An estimated one stays automatic:
 * it only spares the readers that do not fit rows when they open a workbook.
 */
export function heightXml(row: RowToWrite, columnWidths: readonly number[]): string {
  if (row.height !== null)
    return ` ht="${String(Math.min(MAX_HEIGHT, row.height))}" customHeight="1"`;
  const heights = row.cells.map(({ column, cell }) =>
    cellHeight(cell, columnWidths[column] ?? DEFAULT_WIDTH),
  );
  const height = Math.min(MAX_HEIGHT, Math.max(DEFAULT_HEIGHT, ...heights));
  return height > DEFAULT_HEIGHT ? ` ht="${String(height)}"` : "";
}

function cellHeight(cell: CellToWrite, width: number): number {
  const { size, wrap } = textSetting(cell.style);
  const room = Math.max(1, (width * WIDTH_SIZE) / size - LOST);
  const paragraphs = wrap ? shownText(cell).split("\n") : [""];
  const lines = paragraphs.map(({ length }) => Math.max(1, Math.ceil(length / room)));
  return Math.ceil(lines.reduce((sum, count) => sum + count) * size * LEADING);
}

function shownText(cell: CellToWrite): string {
  if ("text" in cell) return cell.text;
  return "value" in cell && typeof cell.value === "string" ? cell.value : "";
}
