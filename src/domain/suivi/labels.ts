import { countOne } from "./codes";
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
  return column?.labels[column.codes[ligne] ?? -1] ?? null;
}

export function keyAt(column: LabelColumn | null, ligne: number): string | null {
  return column?.keys[column.codes[ligne] ?? -1] ?? null;
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
  const result = new Int32Array(count).fill(-1);
  if (column === null) return result;
  const byCode = column.labels.map((label, code) => of(column.keys[code] ?? "", label));
  for (let ligne = 0; ligne < count; ligne++) {
    result[ligne] = byCode[column.codes[ligne] ?? -1] ?? -1;
  }
  return result;
}

/** Comparable key → spelling → number of lignes. */
export function spellingsOf(
  columns: readonly (LabelColumn | null)[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const column of columns) {
    for (const code of column?.codes ?? [])
      addSpelling(spellings, column?.keys[code], column?.labels[code]);
  }
  return spellings;
}

export function addSpelling(
  spellings: Map<string, Map<string, number>>,
  key: string | undefined | null,
  label: string | undefined | null,
): void {
  if (typeof key !== "string" || typeof label !== "string") return;
  const counts = spellings.get(key) ?? new Map<string, number>();
  countOne(counts, label);
  spellings.set(key, counts);
}
