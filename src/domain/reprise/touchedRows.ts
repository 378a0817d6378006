import type { ParsedColumn } from "../rows/lignes";
import type { Suivi } from "../suivi/suivi";
import type { Lecture, LectureDeTable } from "./lecture";

/**
 * The rows of each table where what a row check looked at has changed; null when it
 * looked beyond its rows, or when the tables are not the same rows any more.
 */
export function touchedRows(
  lecture: Lecture,
  before: Suivi,
  now: Suivi,
): readonly ReadonlySet<number>[] | null {
  if (lecture.suivi.size > 0 || before.tables.length !== now.tables.length) return null;
  const touched: ReadonlySet<number>[] = [];
  for (const [index, table] of lecture.tables.entries()) {
    const rows = touchedInTable(table, { before, now, index });
    if (rows === null) return null;
    touched.push(new Set(rows.toSorted((a, b) => a - b)));
  }
  return touched;
}

interface Compared {
  readonly before: Suivi;
  readonly now: Suivi;
  readonly index: number;
}

function touchedInTable(
  lecture: LectureDeTable,
  { before, now, index }: Compared,
): readonly number[] | null {
  const [old, lignes] = [before.tables[index], now.tables[index]];
  const [oldLinks, links] = [before.links[index], now.links[index]];
  if (old === undefined || lignes === undefined || !oldLinks || !links) return null;
  const isOther = [...lecture.lignes].some((part) => old[part] !== lignes[part]);
  if (isOther || old.rows !== lignes.rows) return null;
  const rows: number[] = [];
  for (const champ of lecture.champs) {
    const changed = changedCells(old.champs.get(champ), lignes.champs.get(champ));
    if (changed === null) return null;
    rows.push(...changed);
  }
  for (const part of lecture.links) rows.push(...changedItems(oldLinks[part], links[part]));
  return rows;
}

/** Null when it is not the same column. */
function changedCells(
  before: ParsedColumn | undefined,
  now: ParsedColumn | undefined,
): readonly number[] | null {
  if (before === now) return [];
  if (before === undefined || now === undefined || before.column !== now.column) return null;
  const states = changedItems(before.states, now.states);
  if (before.kind === "number" && now.kind === "number") {
    return [...states, ...changedItems(before.values, now.values)];
  }
  if (before.kind !== "label" || now.kind !== "label") return null;
  const [old, labels] = [before, now];
  return [
    ...states,
    ...rowsWhere(now.codes.length, (row) => {
      const [a, b] = [old.codes[row] ?? -1, labels.codes[row] ?? -1];
      return old.labels[a] !== labels.labels[b] || old.keys[a] !== labels.keys[b];
    }),
  ];
}

function changedItems(before: ArrayLike<number>, now: ArrayLike<number>): readonly number[] {
  if (before === now) return [];
  return rowsWhere(now.length, (row) => !Object.is(before[row], now[row]));
}

function rowsWhere(count: number, isChanged: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (isChanged(row)) rows.push(row);
  return rows;
}
