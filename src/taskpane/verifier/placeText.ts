import type { Anomalie } from "../../domain/anomalies/anomalie";
import { cellAddress, columnLetters, type CellPlace, type WorkbookData } from "../../domain/sheet";
import { TEXTS } from "../texts";

/** « J57 », « colonne J », « ligne 57 », or "" for the whole sheet. */
export function addressOf({ place: { row, column } }: Anomalie): string {
  if (row < 0) return column < 0 ? "" : `colonne ${columnLetters(column)}`;
  return column < 0 ? `ligne ${String(row + 1)}` : cellAddress(row, column);
}

/** How to write the address of one of these cells: after its sheet when they are on several. */
export function placesIn(
  { sheets }: WorkbookData,
  places: readonly CellPlace[],
): (place: CellPlace) => string {
  const isOneSheet = new Set(places.map(({ sheet }) => sheet)).size < 2;
  return ({ sheet, row, column }) => {
    const address = cellAddress(row, column);
    return isOneSheet ? address : TEXTS.groupe.place(sheets[sheet]?.name ?? "", address);
  };
}
