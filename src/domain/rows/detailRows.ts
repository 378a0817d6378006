import type { SheetColumn } from "../sheet";
import { ColumnSums } from "./columnSums";

/** A longer list is no board. */
const MOST_ROWS = 5_000;
const LEAST_HEADS = 2;
/** Figures of a head, other than 0, that its details add up to: one alone may be chance. */
const LEAST_FIGURES = 2;

export interface Details {
  /** Rows whose figures are those of the rows beneath, up to the next one. */
  readonly heads: ReadonlySet<number>;
  readonly details: ReadonlySet<number>;
}

const NONE: Details = { heads: new Set(), details: new Set() };

/**
 * « Ville d'Alès », then its operations, then « CAF » and its own, in one column: every row is either the
 * sum of those beneath it or one of them. The MOA count, their details do not; none unless all rows do so.
 */
export function detailRows(columns: readonly SheetColumn[], rows: readonly number[]): Details {
  if (columns.length < LEAST_FIGURES || rows.length > MOST_ROWS) return NONE;
  const heads = new Set<number>();
  let at = 0;
  while (at < rows.length) {
    const next = endOfDetails(columns, rows, at);
    if (next === null) return NONE;
    heads.add(rows[at] ?? -1);
    at = next;
  }
  const isBoard = heads.size >= LEAST_HEADS && rows.length > heads.size * 2;
  return isBoard ? { heads, details: new Set(rows.filter((row) => !heads.has(row))) } : NONE;
}

/** Where the rows that add up to the one at `head` end; null when they never do. */
function endOfDetails(
  columns: readonly SheetColumn[],
  rows: readonly number[],
  head: number,
): number | null {
  const row = rows[head] ?? -1;
  const sums = new ColumnSums(columns);
  let end = head + 1;
  while (end < rows.length) {
    sums.add(rows[end++] ?? -1);
    const { told, equal, meaningful } = sums.match(row, false);
    if (told < LEAST_FIGURES) return null;
    if (equal === told && meaningful > 0) return skipNoughts(columns, rows, end);
  }
  return null;
}

/** Details without any figure belong to the row above too. */
function skipNoughts(
  columns: readonly SheetColumn[],
  rows: readonly number[],
  from: number,
): number {
  const nothing = new ColumnSums(columns);
  let end = from;
  while (end < rows.length && nothing.match(rows[end] ?? -1, false).told === 0) end++;
  return end;
}
