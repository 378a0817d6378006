import type { GridMove } from "../../../domain/miseAJour/references";
import type { RowsChange } from "../../../domain/miseAJour/sheetUpdate";

/** Where the rows of a sheet go when others come or go; columns stay. Each row costs a search by halves. */
export function rowMove(changes: readonly RowsChange[]): GridMove {
  const stretches = stretchesOf(changes);
  const moveRow = (row: number) => {
    const stretch = stretches[countUpTo(stretches, row) - 1];
    if (stretch === undefined) return row;
    return row < stretch.goneBefore ? null : row + stretch.shift;
  };
  return { row: moveRow, column: (column) => column };
}

/** What becomes of the rows between two changes. */
interface Stretch {
  readonly start: number;
  /** Rows before this one are gone. */
  readonly goneBefore: number;
  readonly shift: number;
}

function stretchesOf(changes: readonly RowsChange[]): readonly Stretch[] {
  let [shift, goneBefore] = [0, 0];
  return changes
    .toSorted((a, b) => a.row - b.row)
    .map(({ kind, row, count }) => {
      shift += kind === "insert" ? count : -count;
      if (kind === "delete") goneBefore = row + count;
      return { start: row, goneBefore, shift };
    });
}

/** How many stretches start at this row or above it. */
function countUpTo(stretches: readonly Stretch[], row: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
