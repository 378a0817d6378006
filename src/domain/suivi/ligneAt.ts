import type { CellPlace } from "../sheet";
import { Ligne } from "./ligne";
import type { Suivi } from "./suivi";

/** The ligne that a cell belongs to; null out of every table. */
export function ligneAt(suivi: Suivi, { sheet, row }: CellPlace): Ligne | null {
  for (const [table, lignes] of suivi.tables.entries()) {
    if (lignes.table.sheet !== sheet) continue;
    const ligne = indexOfRow(lignes.rows, row);
    if (ligne !== -1) return new Ligne(suivi, { table, ligne });
  }
  return null;
}

/** Index of a sheet row among rows in order; -1 when it is none of them. */
function indexOfRow(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
