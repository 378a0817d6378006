import type { LabelColumn, Lignes, ParsedColumn } from "../rows/lignes";
import type { Suivi, TableLinks } from "../suivi/suivi";
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
    const rows = touchedInTable(table, partsOf(before, index), partsOf(now, index));
    if (rows === null) return null;
    touched.push(new Set(rows.toSorted((a, b) => a - b)));
  }
  return touched;
}

/** A table, and what its lignes are linked to. */
interface Parts {
  readonly lignes: Lignes;
  readonly links: TableLinks;
}

function partsOf({ tables, links }: Suivi, index: number): Parts {
  const [lignes, own] = [tables[index], links[index]];
  if (lignes === undefined || own === undefined) throw new Error(`no table ${String(index)}`);
  return { lignes, links: own };
}

function touchedInTable(
  lecture: LectureDeTable,
  before: Parts,
  now: Parts,
): readonly number[] | null {
  const others = [...lecture.lignes, "rows" as const];
  if (others.some((part) => before.lignes[part] !== now.lignes[part])) return null;
  const rows: number[] = [];
  for (const champ of lecture.champs) {
    const changed = changedCells(before.lignes.champs.get(champ), now.lignes.champs.get(champ));
    if (changed === null) return null;
    rows.push(...changed);
  }
  for (const part of lecture.links) rows.push(...changedItems(before.links[part], now.links[part]));
  return rows;
}

/** Null when it is not the same column. */
function changedCells(
  before: ParsedColumn | undefined,
  now: ParsedColumn | undefined,
): readonly number[] | null {
  if (before === now) return [];
  if (before === undefined || now === undefined) return null;
  return before.column === now.column ? changedValues(before, now) : null;
}

function changedValues(before: ParsedColumn, now: ParsedColumn): readonly number[] | null {
  if (before.kind === "number" && now.kind === "number") {
    return [...changedItems(before.states, now.states), ...changedItems(before.values, now.values)];
  }
  return before.kind === "label" && now.kind === "label" ? changedLabels(before, now) : null;
}

/** The dictionary may be another one: labels are compared, not their codes. */
function changedLabels(before: LabelColumn, now: LabelColumn): readonly number[] {
  const labels = rowsWhere(now.codes.length, (row) => {
    const [a, b] = [before.codes[row] ?? -1, now.codes[row] ?? -1];
    return before.labels[a] !== now.labels[b] || before.keys[a] !== now.keys[b];
  });
  return [...changedItems(before.states, now.states), ...labels];
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
