import type { Anomalie } from "../../domain/anomalies/anomalie";
import { cellAddress, columnLetters, type CellPlace } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import { TEXTS } from "../texts";

/** « J57 », « colonne J », « ligne 57 », or "" for the whole sheet. */
export function addressOf({ place: { row, column } }: Anomalie): string {
  if (row < 0) return column < 0 ? "" : `colonne ${columnLetters(column)}`;
  return column < 0 ? `ligne ${String(row + 1)}` : cellAddress(row, column);
}

/** How to write the address of a cell: after its sheet, where the suivi is on several. */
export function placesIn({ workbook, recognitions }: Suivi): (place: CellPlace) => string {
  const isOneSheet = recognitions.filter(({ tables }) => tables.length > 0).length < 2;
  return ({ sheet, row, column }) => {
    const address = cellAddress(row, column);
    const name = workbook.sheets[sheet]?.name ?? "";
    return isOneSheet ? address : TEXTS.groupe.place(name, address);
  };
}
