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
  let tallest = DEFAULT_HEIGHT;
  for (const { column, cell } of row.cells) {
    tallest = Math.max(tallest, cellHeight(cell, columnWidths[column] ?? DEFAULT_WIDTH));
  }
  const height = Math.min(MAX_HEIGHT, tallest);
  return height > DEFAULT_HEIGHT ? ` ht="${String(height)}"` : "";
}

function cellHeight(cell: CellToWrite, width: number): number {
  const { size, wrap } = textSetting(cell.style);
  const lines = wrap ? linesOf(shownText(cell), (width * WIDTH_SIZE) / size - LOST) : 1;
  return Math.ceil(lines * size * LEADING);
}

/** Each paragraph begins a line. */
function linesOf(text: string, room: number): number {
  const most = Math.max(1, room);
  if (text.length <= most && !text.includes("\n")) return 1;
  const lines = text.split("\n").map(({ length }) => Math.max(1, Math.ceil(length / most)));
  return lines.reduce((sum, count) => sum + count);
}

function shownText(cell: CellToWrite): string {
  if ("text" in cell) return cell.text;
  return "value" in cell && typeof cell.value === "string" ? cell.value : "";
}
