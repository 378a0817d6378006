import type { GridMove } from "../../../domain/miseAJour/references";
import type { RowsChange } from "../../../domain/miseAJour/sheetUpdate";

/** Where the rows of a sheet go when others come or go; columns stay. */
export function rowMove(changes: readonly RowsChange[]): GridMove {
  const ordered = changes.toSorted((a, b) => a.row - b.row);
  return { row: (row) => moveRow(row, ordered), column: (column) => column };
}

function moveRow(row: number, changes: readonly RowsChange[]): number | null {
  let target = row;
  for (const { kind, row: at, count } of changes) {
    if (at > row) break;
    if (kind === "insert") target += count;
    else if (row < at + count) return null;
    else target -= count;
  }
  return target;
}
