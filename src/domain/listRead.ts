import type { CellEdit } from "./cellEdit";
import { type CellRead, readCells } from "./cellRead";
import type { WorkbookData } from "./sheet";

/** What edits of a list were decided upon: its cells, and those just above, as titles tell a list that moved. */
export function listRead(workbook: WorkbookData, edits: readonly CellEdit[]): readonly CellRead[] {
  const places = edits.map(({ place }) => place);
  const above = places.map((place) => ({ ...place, row: Math.max(0, place.row - 1) }));
  return readCells(workbook, [...places, ...above]);
}
