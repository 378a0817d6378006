import type { CellRange } from "../../../domain/sheet";

/** Rows of one sheet to read together. */
export interface CellBlock {
  readonly sheet: number;
  readonly range: CellRange;
}

/**
 * Cells asked for at once: at some 20 bytes each, twice, an answer stays well under
 * the 5 MB that Excel on the web allows; longer texts make the reader ask for less.
 */
export const FIRST_LIMIT = 100_000;

export function cellsOf({ range }: CellBlock): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/**
 * The first blocks of a queue that hold at most `limit` cells together, at least
 * one row; a block that is too tall is cut. Answers what was taken and what is left.
 */
export function takeBlocks(
  queue: readonly CellBlock[],
  limit: number,
): { readonly taken: readonly CellBlock[]; readonly left: readonly CellBlock[] } {
  const taken: CellBlock[] = [];
  let room = limit;
  for (const [index, block] of queue.entries()) {
    const cells = cellsOf(block);
    if (cells <= room) {
      taken.push(block);
      room -= cells;
      continue;
    }
    if (taken.length > 0) return { taken, left: queue.slice(index) };
    const [head, tail] = cutBlock(block, limit);
    return { taken: [head], left: [...tail, ...queue.slice(index + 1)] };
  }
  return { taken, left: [] };
}

function cutBlock(
  { sheet, range }: CellBlock,
  limit: number,
): [head: CellBlock, tail: readonly CellBlock[]] {
  const width = range.right - range.left + 1;
  const rows = Math.max(1, Math.floor(limit / width));
  const last = Math.min(range.bottom, range.top + rows - 1);
  const head = { sheet, range: { ...range, bottom: last } };
  const isWhole = last === range.bottom;
  return [head, isWhole ? [] : [{ sheet, range: { ...range, top: last + 1 } }]];
}
