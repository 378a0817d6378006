import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { mapInTurn, PAUSE, type Steps } from "../steps";
import { marcheKey } from "../values/identifiants";
import { codeAt } from "./codes";
import { combineCodes, type Codes } from "./combineCodes";
import { labelAt, labelColumn, mapLabels } from "./labels";
import { TextIndex } from "./tupleIndex";

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

/** Those of codes: one may be written where a name is expected, « CH-01 » under « Chantier ». */
const CODE_SPACES = ["n", "r"] as const;

/** How a row names a marché, in codes shared by all tables; -1 = not told. */
export interface Naming {
  readonly moa: number;
  /** The surest reference that the row tells. */
  readonly ref: number;
  /** All that it tells. */
  readonly refs: readonly number[];
  /** What its surest reference is, should it be a code of either kind. */
  readonly asCodes: readonly number[];
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

  *read(lignes: Lignes, moas: Int32Array): Steps<Namings> {
    const codes = (index: TextIndex, { champ, space }: Source) =>
      lignes.champs.has(champ)
        ? mapLabels(labelColumn(lignes, champ), lignes.count, (key) => index.of(`${space}:${key}`))
        : NOT_TOLD;
    const refs = yield* mapInTurn(REFS, (source) => codes(this.refs, source));
    const lots = yield* mapInTurn(LOTS, (source) => codes(this.lots, source));
    yield PAUSE;
    const entreprise = codes(this.entreprises, { champ: "entreprise", space: "e" });
    const { codes: tuples } = yield* combine([moas, ...refs, ...lots, entreprise], lignes.count);
    return {
      tuples,
      of: (ligne) => {
        const told = refs.map((column) => codeAt(column, ligne)).filter((code) => code !== -1);
        return {
          moa: codeAt(moas, ligne),
          ref: told[0] ?? -1,
          refs: told,
          asCodes: this.asCodes(lignes, ligne),
          lots: lots.map((column) => codeAt(column, ligne)),
          entreprise: codeAt(entreprise, ligne),
        };
      },
    };
  }

  private asCodes(lignes: Lignes, ligne: number): readonly number[] {
    const told = REFS.map(({ champ }) => labelAt(labelColumn(lignes, champ), ligne));
    const [label] = told.filter((one) => one !== null);
    if (label === undefined) return [];
    return CODE_SPACES.map((space) => this.refs.of(`${space}:${marcheKey(label)}`));
  }
}

const NOT_TOLD = new Int32Array();

/** One code per distinct combination of the columns' codes, from 0 in the order of the lignes. */
function* combine(columns: readonly Int32Array[], count: number): Steps<Codes> {
  let combined: Codes = { size: Math.min(1, count), codes: new Int32Array(count) };
  for (const codes of columns) {
    if (codes.length === 0) continue;
    yield PAUSE;
    const size = sizeOf(codes);
    if (size > 0) combined = combineCodes(combined, { size, codes });
  }
  return combined;
}

/** One more than the highest code. */
function sizeOf(codes: Int32Array): number {
  let highest = -1;
  for (let ligne = 0; ligne < codes.length; ligne++) {
    const code = codeAt(codes, ligne);
    if (code > highest) highest = code;
  }
  return highest + 1;
}
