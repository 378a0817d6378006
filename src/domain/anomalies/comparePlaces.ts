import type { Anomalie } from "./anomalie";

/** By sheet, row, column. A sort is stable: at one place, anomalies stay in the order of the catalogue. */
export function comparePlaces(
  { place: a }: Pick<Anomalie, "place">,
  { place: b }: Pick<Anomalie, "place">,
): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
