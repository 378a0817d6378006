import type { Anomalie } from "../../domain/anomalies/anomalie";
import { cellAddress, columnLetters } from "../../domain/sheet";

/** « J57 », « colonne J », « ligne 57 », or "" for the whole sheet. */
export function addressOf({ place: { row, column } }: Anomalie): string {
  if (row < 0) return column < 0 ? "" : `colonne ${columnLetters(column)}`;
  return column < 0 ? `ligne ${String(row + 1)}` : cellAddress(row, column);
}
