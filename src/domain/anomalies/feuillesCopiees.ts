import type { LigneRef, Suivi } from "../suivi/suivi";
import { repeatedLignes } from "./lignesRepetees";

/** A table most rows of which are already on another sheet, or the other way round. */
export interface CopiedTable {
  readonly table: number;
  /** Earlier table that holds the same rows. */
  readonly other: number;
  /** Rows of `table` that `other` holds too. */
  readonly lignes: readonly LigneRef[];
}

/** One row in common may be a slip of one row: DBL-01 tells it. */
const LIGNES_MIN = 2;

const memo = new WeakMap<Suivi, readonly CopiedTable[]>();

/** Pairs of tables, on two sheets, that share most rows of the smaller one. */
export function copiedTables(suivi: Suivi): readonly CopiedTable[] {
  const known = memo.get(suivi) ?? findCopied(suivi);
  memo.set(suivi, known);
  return known;
}

export function isCopiedFrom(suivi: Suivi, table: number, other: number): boolean {
  return copiedTables(suivi).some((pair) => pair.table === table && pair.other === other);
}

function findCopied(suivi: Suivi): readonly CopiedTable[] {
  return repeatedLignes(suivi).flatMap((repeated, table) => {
    const shared = new Map<number, LigneRef[]>();
    for (const [ligne, { table: other }] of repeated) {
      const lignes = shared.get(other);
      if (lignes === undefined) shared.set(other, [{ table, ligne }]);
      else lignes.push({ table, ligne });
    }
    return [...shared]
      .map(([other, lignes]) => ({ table, other, lignes }))
      .filter((pair) => isCopy(suivi, pair));
  });
}

function isCopy({ tables }: Suivi, { table, other, lignes }: CopiedTable): boolean {
  const [a, b] = [tables[table], tables[other]];
  if (a === undefined || b === undefined || a.table.sheet === b.table.sheet) return false;
  return lignes.length >= LIGNES_MIN && lignes.length * 2 > Math.min(a.count, b.count);
}
