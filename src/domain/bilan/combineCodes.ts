import { TupleIndex } from "../suivi/tupleIndex";

/** Codes of the lignes of several tables (-1: none), and how many there are. */
export interface Codes {
  readonly size: number;
  readonly byTable: readonly Int32Array[];
}

/** Up to so many pairs, a table of them is several times faster than a Map. */
const DENSE = 2 ** 20;

/** One code for each distinct pair of codes of the same ligne, from 0. */
export function combineCodes(first: Codes, second: Codes): Codes {
  const index = pairIndex(first.size + 1, second.size + 1);
  const byTable = first.byTable.map((codes, table) => {
    const others = second.byTable[table];
    return codes.map((code, ligne) => index.of(code, others?.[ligne] ?? -1));
  });
  return { size: index.size(), byTable };
}

interface PairIndex {
  readonly of: (first: number, second: number) => number;
  readonly size: () => number;
}

function pairIndex(firsts: number, seconds: number): PairIndex {
  let size = 0;
  if (firsts * seconds > DENSE) {
    const tuples = new TupleIndex();
    const of = (first: number, second: number) => {
      const id = tuples.of(first, second);
      size = Math.max(size, id + 1);
      return id;
    };
    return { of, size: () => size };
  }
  const ids = new Int32Array(firsts * seconds).fill(-1);
  const of = (first: number, second: number) => {
    const pair = (first + 1) * seconds + second + 1;
    const known = ids[pair] ?? -1;
    return known === -1 ? (ids[pair] = size++) : known;
  };
  return { of, size: () => size };
}
