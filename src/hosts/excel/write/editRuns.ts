import type { CellEdit } from "../../../domain/cellEdit";
import { type CellRange, placeKey } from "../../../domain/sheet";

/** Edits of cells one under the other, in one column of one sheet. */
export interface EditRun {
  readonly sheet: number;
  readonly range: CellRange;
  /** From top to bottom. */
  readonly edits: readonly Omit<CellEdit, "place">[];
}

/** Edits as few runs; of two edits of one cell, the last one told wins. */
export function editRuns(edits: readonly CellEdit[]): readonly EditRun[] {
  const byCell = new Map(edits.map((edit) => [placeKey(edit.place), edit]));
  const runs: EditRun[] = [];
  for (const { place, ...edit } of [...byCell.values()].toSorted(inOrder)) {
    const { sheet, row, column } = place;
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.range.left === column && last.range.bottom === row - 1) {
      const range = { ...last.range, bottom: row };
      runs[runs.length - 1] = { sheet, range, edits: [...last.edits, edit] };
    } else {
      runs.push({
        sheet,
        range: { top: row, bottom: row, left: column, right: column },
        edits: [edit],
      });
    }
  }
  return runs;
}

function inOrder({ place: a }: CellEdit, { place: b }: CellEdit): number {
  return a.sheet - b.sheet || a.column - b.column || a.row - b.row;
}
