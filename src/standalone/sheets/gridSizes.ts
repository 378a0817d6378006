import type { GridCell, GridSize } from "./gridMove";

export const ROW_HEIGHT = 24;
export const COLUMN_WIDTH = 128;
/** Numbers of rows at the left, letters of columns at the top. */
export const NUMBERS_WIDTH = 48;
export const LETTERS_HEIGHT = 24;

/** Drawn beyond what is in sight, so that a quick scroll shows no blank. */
const SPARE_ROWS = 10;
const SPARE_COLUMNS = 3;

/** What a scrolled frame shows of the grid, in pixels. */
export interface Frame {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export interface Span {
  readonly first: number;
  /** Not included. */
  readonly end: number;
}

export function rowsIn({ top, height }: Frame, { rowCount }: GridSize): Span {
  return spanOf(top / ROW_HEIGHT, height / ROW_HEIGHT, SPARE_ROWS, rowCount);
}

export function columnsIn({ left, width }: Frame, { columnCount }: GridSize): Span {
  return spanOf(left / COLUMN_WIDTH, width / COLUMN_WIDTH, SPARE_COLUMNS, columnCount);
}

function spanOf(start: number, length: number, spare: number, count: number): Span {
  const first = Math.max(0, Math.floor(start) - spare);
  return { first: Math.min(first, count), end: Math.min(count, Math.ceil(start + length) + spare) };
}

export function topOf(row: number): number {
  return LETTERS_HEIGHT + row * ROW_HEIGHT;
}

export function leftOf(column: number): number {
  return NUMBERS_WIDTH + column * COLUMN_WIDTH;
}

/** Where to scroll so that a cell is in sight, beside the letters and numbers that stay. */
export function scrollTo({ row, column }: GridCell, frame: Frame): Pick<Frame, "top" | "left"> {
  return {
    top: shift(row * ROW_HEIGHT, ROW_HEIGHT, frame.top, frame.height - LETTERS_HEIGHT),
    left: shift(column * COLUMN_WIDTH, COLUMN_WIDTH, frame.left, frame.width - NUMBERS_WIDTH),
  };
}

/** The least scroll that shows a piece whole; its beginning when it is longer than the frame. */
function shift(start: number, length: number, from: number, seen: number): number {
  if (start < from) return start;
  return start + length > from + seen ? Math.min(start, start + length - seen) : from;
}
