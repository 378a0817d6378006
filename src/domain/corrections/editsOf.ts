import type { CellEdit } from "../cellEdit";
import { placeKey } from "../sheet";
import type { Correction } from "./correction";

/** The cells to write for these corrections; of two that write in one cell, the first wins. */
export function editsOf(corrections: readonly Correction[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of corrections.flatMap(({ edits }) => edits)) {
    const key = placeKey(edit.place);
    if (!byCell.has(key)) byCell.set(key, edit);
  }
  return [...byCell.values()];
}
