import { codeAt } from "./codes";
import { TupleIndex } from "./tupleIndex";

/** Codes of lignes, from 0 (-1: none), and how many there are. */
export interface Codes {
  readonly size: number;
  readonly codes: Int32Array;
}

/** Up to so many pairs, a table of them is several times faster than hashing. */
const DENSE = 2 ** 20;
/** Beyond so many pairs for a ligne, making the table takes longer than hashing the lignes. */
const DENSE_BY_LIGNE = 16;

/** One code for each distinct pair of codes of the same ligne, from 0 in the order of the lignes. */
export function combineCodes(first: Codes, second: Codes): Codes {
  const most = Math.min(DENSE, DENSE_BY_LIGNE * first.codes.length);
  const isDense = (first.size + 1) * (second.size + 1) <= most;
  return isDense ? combineByTable(first, second) : combineByHash(first, second);
}

/** The first ligne of each code: they are numbered in the order of the lignes. */
export function firstLignes(codes: Int32Array): readonly number[] {
  const firsts: number[] = [];
  for (let ligne = 0; ligne < codes.length; ligne++) {
    if (codes[ligne] === firsts.length) firsts.push(ligne);
  }
  return firsts;
}

function combineByTable({ size: firsts, codes }: Codes, second: Codes): Codes {
  const width = second.size + 1;
  const others = second.codes;
  /** 1 + the code of a pair; 0 for a pair not met yet. */
  const known = new Int32Array((firsts + 1) * width);
  const combined = new Int32Array(codes.length);
  let size = 0;
  for (let ligne = 0; ligne < codes.length; ligne++) {
    const pair = (codeAt(codes, ligne) + 1) * width + codeAt(others, ligne) + 1;
    const code = known[pair] ?? 0;
    if (code === 0) known[pair] = ++size;
    combined[ligne] = (code === 0 ? size : code) - 1;
  }
  return { size, codes: combined };
}

function combineByHash({ codes }: Codes, second: Codes): Codes {
  const index = new TupleIndex();
  const combined = codes.map((code, ligne) => index.of(code, codeAt(second.codes, ligne)));
  return { size: index.size, codes: combined };
}
