import type { RowToWrite } from "../../sheetToWrite";

/** Points of a row whose height is left to the host. */
const DEFAULT_HEIGHT = 15;
/** A block taller than this part of a page may be cut: from the cleanest to what takes the fewest pages. */
const WHOLE = [0.75, 0.5, 0.2];
/** Rows of a block never left alone at the foot of a page, or of a table at the top of the next. */
const HEAD_ROWS = 7;
const TAIL_ROWS = 2;

/** Points that rows may take on the first page, and on the next ones. */
export interface PageHeights {
  readonly first: number;
  readonly next: number;
}

/**
 * Rows before which a page must break, so that a title stays with its first
 * rows, totals and notes with the last ones, and a block is not cut in two unless
 * that spares a page. A block is a run of rows without a blank one; `rows` holds
 * every row, blank ones too.
 */
export function pageBreaks(rows: readonly RowToWrite[], pages: PageHeights): readonly number[] {
  const ways = WHOLE.map((whole) => breaksOf(rows, pages, whole));
  const fewest = Math.min(...ways.map(({ length }) => length));
  return ways.find(({ length }) => length === fewest) ?? [];
}

function breaksOf(
  rows: readonly RowToWrite[],
  { first, next }: PageHeights,
  whole: number,
): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  let end = start + fitting(rows, first);
  while (end < rows.length) {
    const cut = cutBefore(rows, end, next * whole);
    start = cut > start ? cut : end;
    breaks.push(start);
    end = start + fitting(rows.slice(start), next);
  }
  return breaks;
}

/** How many of the first rows a page holds, one at least. */
function fitting(rows: readonly RowToWrite[], room: number): number {
  let height = 0;
  const over = rows.findIndex((row) => (height += heightOf([row])) > room);
  return over === -1 ? rows.length : Math.max(1, over);
}

/** The best row to break before when `end` is the first that does not fit. */
function cutBefore(rows: readonly RowToWrite[], end: number, short: number): number {
  const isBlank = (row: RowToWrite | undefined) => row === undefined || row.cells.length === 0;
  if (isBlank(rows[end])) return end;
  let top = end;
  while (!isBlank(rows[top - 1])) top--;
  let bottom = end;
  while (!isBlank(rows[bottom])) bottom++;
  const block = rows.slice(top, bottom);
  const cut = Math.min(end, bottom - tailRows(block));
  // The blank row above a block stands above it overleaf.
  return heightOf(block) <= short || cut - top < HEAD_ROWS ? top - 1 : cut;
}

/** Totals and notes at the foot of a block, and the last rows that they speak of. */
function tailRows(block: readonly RowToWrite[]): number {
  const last = block.findLastIndex(
    ({ cells }) => !cells.every(({ cell }) => /^note|^total|Total$/.test(cell.style)),
  );
  // A text that is nothing but notes may be cut anywhere.
  return TAIL_ROWS + (last === -1 ? 0 : block.length - 1 - last);
}

export function heightOf(rows: readonly RowToWrite[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? DEFAULT_HEIGHT), 0);
}
