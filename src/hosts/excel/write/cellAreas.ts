import type { CellRead } from "../../../domain/cellRead";
import { groupBy } from "../../../domain/groupBy";
import type { CellRange } from "../../../domain/sheet";

/** Rows that nobody asked for are read too when they are fewer than this: one area costs more. */
const MAX_GAP = 16;
/** Cells read in one request. */
const CELLS_PER_REQUEST = 20_000;

/** Cells of one sheet, and the rectangle that holds them. */
export interface CellArea {
  readonly sheet: number;
  readonly range: CellRange;
  readonly cells: readonly CellRead[];
}

/** Few areas that hold these cells, by the request that will carry them. */
export function areaBatches(cells: readonly CellRead[]): readonly (readonly CellArea[])[] {
  const batches: CellArea[][] = [];
  let size = Infinity;
  for (const area of [...groupBy(cells, ({ place }) => place.sheet).values()].flatMap(areasOf)) {
    size += sizeOf(area.range);
    if (size > CELLS_PER_REQUEST) {
      batches.push([]);
      size = sizeOf(area.range);
    }
    batches.at(-1)?.push(area);
  }
  return batches;
}

function areasOf(cells: readonly [CellRead, ...CellRead[]]): readonly CellArea[] {
  const columns = cells.map(({ place }) => place.column);
  const left = columns.reduce((a, b) => Math.min(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  const maxRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / (right - left + 1)));
  const areas: (CellArea & { readonly cells: CellRead[] })[] = [];
  for (const cell of cells.toSorted((a, b) => a.place.row - b.place.row)) {
    const { sheet, row } = cell.place;
    const last = areas.at(-1);
    const isNear = last !== undefined && row - last.range.bottom <= MAX_GAP;
    if (isNear && row - last.range.top < maxRows) {
      last.cells.push(cell);
      areas[areas.length - 1] = { ...last, range: { ...last.range, bottom: row } };
    } else {
      areas.push({ sheet, range: { top: row, bottom: row, left, right }, cells: [cell] });
    }
  }
  return areas;
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
