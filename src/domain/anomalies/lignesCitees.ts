import type { Ligne } from "../suivi/ligne";
import { cite } from "./shown";
import { shownText } from "./shownValue";

/** « 12 », or « 12 de la feuille « Suivi 2024 » » when it is another one than that of `here`. */
export function citedRow(ligne: Ligne, here: Ligne): string {
  const row = String(ligne.row + 1);
  const { sheet } = ligne.lignes.table;
  if (sheet === here.lignes.table.sheet) return row;
  return `${row} de la feuille ${cite(shownText(ligne.suivi.workbook.sheets[sheet]?.name ?? ""))}`;
}
