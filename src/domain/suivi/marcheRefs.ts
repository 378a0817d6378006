import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { codeAt } from "./codes";
import { labelColumn, mapLabels } from "./labels";
import { TextIndex, TupleIndex } from "./tupleIndex";

/** Champs that point to a marché, the surest first, and the space in which their values compare. */
const REFS = [
  { champ: "marcheNum", space: "n" },
  { champ: "operationRef", space: "r" },
  { champ: "operation", space: "o" },
  { champ: "marcheObjet", space: "o" },
] as const satisfies readonly Source[];

const LOTS = [
  { champ: "lotNum", space: "l" },
  { champ: "lotLibelle", space: "m" },
] as const satisfies readonly Source[];

interface Source {
  readonly champ: ChampId;
  readonly space: string;
}

/** How a row names a marché, in codes shared by all tables; -1 = not told. */
export interface Naming {
  readonly moa: number;
  /** The surest reference that the row tells. */
  readonly ref: number;
  /** All that it tells. */
  readonly refs: readonly number[];
  /** By kind: number, label. */
  readonly lots: readonly number[];
  readonly entreprise: number;
}

/** The namings of a table: rows with equal `tuples` name the same marché in the same words. */
export interface Namings {
  readonly tuples: Int32Array;
  readonly of: (ligne: number) => Naming;
}

/** Codes of references, lots and entreprises over a whole workbook. */
export class MarcheCodes {
  private readonly refs = new TextIndex();
  private readonly lots = new TextIndex();
  private readonly entreprises = new TextIndex();

  read(lignes: Lignes, moas: Int32Array): Namings {
    const codes = (index: TextIndex, { champ, space }: Source) =>
      mapLabels(labelColumn(lignes, champ), lignes.count, (key) => index.of(`${space}:${key}`));
    const refs = REFS.map((source) => codes(this.refs, source));
    const lots = LOTS.map((source) => codes(this.lots, source));
    const entreprise = codes(this.entreprises, { champ: "entreprise", space: "e" });
    return {
      tuples: combine([moas, ...refs, ...lots, entreprise], lignes.count),
      of: (ligne) => {
        const told = refs.map((column) => codeAt(column, ligne)).filter((code) => code !== -1);
        return {
          moa: codeAt(moas, ligne),
          ref: told[0] ?? -1,
          refs: told,
          lots: lots.map((column) => codeAt(column, ligne)),
          entreprise: codeAt(entreprise, ligne),
        };
      },
    };
  }
}

/** One code per distinct combination of the columns' codes, from 0 in the order of the lignes. */
function combine(columns: readonly Int32Array[], count: number): Int32Array {
  let combined = new Int32Array(count);
  for (const column of columns) {
    if (column.every((code) => code === -1)) continue;
    const index = new TupleIndex();
    combined = combined.map((code, ligne) => index.of(code, codeAt(column, ligne)));
  }
  return combined;
}
