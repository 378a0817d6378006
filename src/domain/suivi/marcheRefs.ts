import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { labelColumn, mapLabels } from "./labels";
import { type TextIndex, TupleIndex } from "./tupleIndex";

/** Champs that point to a marché, the surest first, and the space in which their values compare. */
const REFS = [
  { champ: "marcheNum", space: "n" },
  { champ: "operationRef", space: "r" },
  { champ: "operation", space: "o" },
  { champ: "marcheObjet", space: "o" },
] as const satisfies readonly { champ: ChampId; space: string }[];

const LOTS = [
  { champ: "lotNum", space: "l" },
  { champ: "lotLibelle", space: "m" },
] as const satisfies readonly { champ: ChampId; space: string }[];

/** How the lignes of a table point to marchés: codes in indexes shared by all tables, -1 when empty. */
export interface MarcheRefs {
  /** One array per kind of reference, surest first. */
  readonly refs: readonly Int32Array[];
  readonly lots: readonly Int32Array[];
  readonly entreprise: Int32Array;
  /** One code per distinct combination of the above with the MOA: equal codes resolve alike. */
  readonly tuples: Int32Array;
}

export interface RefIndexes {
  readonly refs: TextIndex;
  readonly lots: TextIndex;
  readonly entreprises: TextIndex;
}

export function readMarcheRefs(lignes: Lignes, moas: Int32Array, indexes: RefIndexes): MarcheRefs {
  const codes = (index: TextIndex, { champ, space }: { champ: ChampId; space: string }) =>
    mapLabels(labelColumn(lignes, champ), lignes.count, (key) => index.of(`${space}:${key}`));
  const refs = REFS.map((ref) => codes(indexes.refs, ref));
  const lots = LOTS.map((lot) => codes(indexes.lots, lot));
  const entreprise = codes(indexes.entreprises, { champ: "entreprise", space: "e" });
  const tuples = combine([moas, ...refs, ...lots, entreprise], lignes.count);
  return { refs, lots, entreprise, tuples };
}

function combine(columns: readonly Int32Array[], count: number): Int32Array {
  let combined = new Int32Array(count);
  for (const column of columns) {
    if (column.every((code) => code === -1)) continue;
    const index = new TupleIndex();
    combined = combined.map((code, ligne) => index.of(code, column[ligne] ?? -1));
  }
  return combined;
}

/** First code told by a ligne, surest first; -1 when it tells none. */
export function firstCode(columns: readonly Int32Array[], ligne: number): number {
  for (const column of columns) {
    const code = column[ligne] ?? -1;
    if (code !== -1) return code;
  }
  return -1;
}
