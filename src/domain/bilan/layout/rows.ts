import type { CellToWrite, RowToWrite } from "../../sheetToWrite";
import { addEms, columnPixels, pixelsOf, textWidth, type Font } from "./textWidth";
import { typographyOf } from "./typography";

/** Makes a row once its place is known. */
export type RowMaker = (row: number) => RowToWrite;

type PlacedCell = RowToWrite["cells"][number];

/** Consecutive rows of a sheet, and the first row after them. */
export interface Section {
  readonly rows: readonly RowToWrite[];
  readonly end: number;
}

/** A line may break at a plain blank, never at a non-breaking one. */
const BREAK = /[ \t\n\r]+/;
/** Pixels left at both sides of a text. */
const MARGIN = 6;

/** A row of cells from column B, tall enough for its wrapped texts; null = no cell there. */
export function layoutRow(
  widths: readonly number[],
  row: number,
  fromB: readonly (CellToWrite | null)[],
): RowToWrite {
  const cells: PlacedCell[] = [];
  for (const [index, cell] of fromB.entries()) {
    if (cell !== null) cells.push({ column: index + 1, cell });
  }
  // A person types in the zone: its rows grow with the text.
  const isTyped = cells.some(({ cell }) => /^(?:saisie|zone)/.test(cell.style));
  if (cells.length === 0 || isTyped) return { row, height: null, cells };
  const heights = cells.map(({ column, cell }) => cellHeight(cell, widths[column] ?? 0));
  return { row, height: Math.max(...heights), cells };
}

/** Lays makers one under the other from `top`. */
export function stack(top: number, makers: readonly RowMaker[]): Section {
  return { rows: makers.map((make, index) => make(top + index)), end: top + makers.length };
}

function cellHeight(cell: CellToWrite, width: number): number {
  const { lineHeight, wraps } = typographyOf(cell.style);
  const lines = wraps && "text" in cell ? linesIn(cell, width) : 1;
  return lines * lineHeight;
}

/** Lines that the text of a cell takes in a column of `width` characters. */
export function linesIn(
  cell: Extract<CellToWrite, { readonly text: string }>,
  width: number,
): number {
  const typography = typographyOf(cell.style);
  const room = roomIn([width]) - typography.indent;
  if (textWidth(cell.text, typography) <= room) return 1;
  return wrap(cell.text, room, typography).length;
}

/** Pixels that a text may fill over columns of these widths. */
export function roomIn(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + columnPixels(width), 0) - MARGIN;
}

/** Cuts a text into lines of at most `room` pixels, at blanks when it has some. */
export function wrap(text: string, room: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let ems = 0;
  for (const word of text.split(BREAK).flatMap((word) => chunks(word, room, font))) {
    const added = line === "" ? word : ` ${word}`;
    const longer = addEms(ems, added);
    const isFull = line !== "" && pixelsOf(longer, font) > room;
    if (isFull) lines.push(line);
    line = isFull ? word : line + added;
    ems = isFull ? addEms(0, word) : longer;
  }
  return [...lines, line];
}

/** A word longer than a line, in pieces that fit. */
function chunks(word: string, room: number, font: Font): readonly string[] {
  if (textWidth(word, font) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, font) > room) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
