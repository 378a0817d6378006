import { codeAt, countCodes, countOne, entryOf } from "./codes";
import type { ChampId } from "../columns/champs";
import type { LabelColumn, Lignes, NumberColumn } from "../rows/lignes";

export function labelColumn(lignes: Lignes, champ: ChampId): LabelColumn | null {
  const column = lignes.champs.get(champ);
  return column?.kind === "label" ? column : null;
}

export function numberColumn(lignes: Lignes, champ: ChampId): NumberColumn | null {
  const column = lignes.champs.get(champ);
  return column?.kind === "number" ? column : null;
}

export function labelAt(column: LabelColumn | null, ligne: number): string | null {
  const code = codeAt(column?.codes, ligne);
  return code === -1 ? null : (column?.labels[code] ?? null);
}

export function keyAt(column: LabelColumn | null, ligne: number): string | null {
  const code = codeAt(column?.codes, ligne);
  return code === -1 ? null : (column?.keys[code] ?? null);
}

export function numberAt(column: NumberColumn | null, ligne: number): number {
  return column?.values[ligne] ?? Number.NaN;
}

/** Says for each ligne what a label stands for, computing it once per distinct label; -1 when empty. */
export function mapLabels(
  column: LabelColumn | null,
  count: number,
  of: (key: string, label: string) => number,
): Int32Array {
  if (column === null) return new Int32Array(count).fill(-1);
  const result = new Int32Array(count);
  const { codes, labels, keys } = column;
  // One further: an empty cell, of code -1, stays -1.
  const byCode = new Int32Array(labels.length + 1).fill(-1);
  for (const [code, label] of labels.entries()) byCode[code + 1] = of(keys[code] ?? "", label);
  for (let ligne = 0; ligne < count; ligne++) result[ligne] = byCode[(codes[ligne] ?? -1) + 1] ?? -1;
  return result;
}

/** Comparable key → spelling → number of lignes. */
export function spellingsOf(
  columns: readonly (LabelColumn | null)[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const column of columns) {
    for (const { key, label, count } of column === null ? [] : labelCounts(column)) {
      countOne(
        entryOf(spellings, key, () => new Map<string, number>()),
        label,
        count,
      );
    }
  }
  return spellings;
}

/** The labels in use, in the order of the first lignes that have them. */
export function labelCounts({ codes, labels, keys }: LabelColumn) {
  const counts = countCodes(codes, labels.length);
  return labels
    .map((label, code) => ({ label, key: keys[code] ?? "", count: codeAt(counts, code) }))
    .filter(({ count }) => count > 0);
}
