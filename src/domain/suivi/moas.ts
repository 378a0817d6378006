import type { Lignes } from "../rows/lignes";
import { mapInTurn, type Steps } from "../steps";
import { countOne } from "./codes";
import { labelColumn, labelCounts, mapLabels } from "./labels";
import type { Moa } from "./suivi";

/** The MOA that the tables name, and the one of each ligne (-1 when its own cell tells none). */
export interface MoaLinks {
  readonly moas: readonly Moa[];
  readonly byTable: readonly Int32Array[];
}

export function* collectMoas(tables: readonly Lignes[]): Steps<MoaLinks> {
  const codes = new Map<string, number>();
  const variantes: Map<string, number>[] = [];
  const codeOf = (key: string): number => {
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, codes.size);
    variantes.push(new Map());
    return codes.size - 1;
  };
  const byTable = yield* mapInTurn(tables, (lignes) => {
    const column = labelColumn(lignes, "moa");
    const links = mapLabels(column, lignes.count, codeOf);
    for (const { key, label, count } of column === null ? [] : labelCounts(column)) {
      const counts = variantes[codeOf(key)];
      if (counts !== undefined) countOne(counts, label, count);
    }
    return links;
  });
  const moas = [...codes.keys()].map((key, code) => moaOf(key, variantes[code] ?? new Map()));
  return { moas, byTable };
}

function moaOf(key: string, variantes: ReadonlyMap<string, number>): Moa {
  return { key, nom: mostFrequent(variantes), variantes };
}

/** The most frequent spelling; at equal counts, the one that shows accents and small letters, else the first in order. */
export function mostFrequent(variantes: ReadonlyMap<string, number>): string {
  let best = "";
  let bestScore = -1;
  for (const [label, count] of variantes) {
    const score =
      count + (label === label.toUpperCase() ? 0 : 0.5) + (/[À-ÿ]/.test(label) ? 0.25 : 0);
    if (score > bestScore || (score === bestScore && label < best)) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
