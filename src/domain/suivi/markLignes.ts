import { firstLigneFrom } from "../rows/ligneFromRow";
import type { CellPlace } from "../sheet";
import type { LigneRef, Suivi } from "./suivi";

/** By table, 1 for each ligne where one of the places stands; null where none does. */
export type Marks = readonly (Uint8Array | null)[];

export function markLignes(
  suivi: Suivi,
  places: Iterable<Pick<CellPlace, "sheet" | "row">>,
): Marks {
  const marks: (Uint8Array | null)[] = suivi.tables.map(() => null);
  for (const place of places) {
    for (const { table, ligne } of lignesAt(suivi, place))
      (marks[table] ??= new Uint8Array(suivi.tables[table]?.count ?? 0))[ligne] = 1;
  }
  return marks;
}

export function isMarked(marks: Marks): (table: number, ligne: number) => boolean {
  if (marks.every((own) => own === null)) return () => false;
  return (table, ligne) => marks[table]?.[ligne] === 1;
}

/** The lignes of a row of a sheet: one for each table that it goes through. */
export function* lignesAt(
  { tables }: Suivi,
  { sheet, row }: Pick<CellPlace, "sheet" | "row">,
): Generator<LigneRef> {
  for (const [table, lignes] of tables.entries()) {
    if (lignes.table.sheet !== sheet) continue;
    const ligne = firstLigneFrom(lignes.rows, row);
    if (lignes.rows[ligne] === row) yield { table, ligne };
  }
}
