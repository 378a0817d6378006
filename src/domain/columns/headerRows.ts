import { CellCode, cellCode, type SheetColumn } from "../sheet";
import type { TitleReader } from "./titleReader";
import { horizontalMerges, readTitles, titleText, type ColumnTitle, type Window } from "./titles";
import { isUnitsRow } from "./unitsRow";

/** Title rows of a table, and how much they look like titles of the trade. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  /** Distinct champs, months and contract types among the titles. */
  readonly known: number;
}

/** Titles stand within these many rows. */
const HEADER_DEPTH = 30;
const TALLEST = 3;
/** So many titles of the trade are a table, even before anything is written under them. */
const TITLES_ALONE = 4;
/** A title row has less to prove than two of them. */
const EXTRA_ROW = 0.3;
const MERGED_DOWN = 0.6;
const MERGED_ACROSS = 0.1;

/** The title rows that begin from row `from` on, before `end`; null when no row looks like titles. */
export function findHeader(
  window: Window,
  reader: TitleReader,
  from: number,
  end: number,
): HeaderRows | null {
  let best: HeaderRows | null = null;
  let least = 0;
  const limit = Math.min(end, from + HEADER_DEPTH);
  for (let first = from; first < limit; first++) {
    for (const rows of headersFrom(window, first, limit)) {
      if (highestScore(rows) <= least) continue;
      const header = scoreTitles(rows, reader);
      if (header.score <= least || !isTable(window, header, end)) continue;
      best = header;
      least = header.score;
    }
  }
  return best === null ? null : withUnits(window, best, end);
}

/** A row of units beneath the titles is one more of their rows. */
function withUnits(window: Window, header: HeaderRows, end: number): HeaderRows {
  const last = header.last + 1;
  return last < end && isUnitsRow(window, last) ? { ...header, last } : header;
}

function isTable(window: Window, { known, last }: HeaderRows, end: number): boolean {
  return known >= TITLES_ALONE || hasRowsBelow(window, last, end);
}

function* headersFrom(window: Window, first: number, limit: number) {
  for (let last = first; last < Math.min(first + TALLEST, limit); last++) {
    const shape = rowShape(window, last);
    if (!shape.isTitles && !(last < limit - 1 && shape.isParent)) return;
    if (last > first && !isParentOf(window, last - 1, last)) return;
    if (!shape.isTitles) continue;
    yield readRows(window, first, last);
  }
}

/** Scores given title rows. */
export function scoreHeader(
  window: Window,
  reader: TitleReader,
  first: number,
  last: number,
): HeaderRows {
  return scoreTitles(readRows(window, first, last), reader);
}

/** Rows that may be titles, before anything is understood of their texts. */
interface TitledRows {
  readonly first: number;
  readonly last: number;
  readonly titles: readonly ColumnTitle[];
  /** How much they look like data. */
  readonly data: number;
  readonly height: number;
}

function readRows(window: Window, first: number, last: number): TitledRows {
  const titles = readTitles(window, first, last).filter(({ parts }) => parts.length > 0);
  let data = 0;
  for (let row = first; row <= last; row++) data += dataLikeness(window, row);
  return { first, last, titles, data, height: heightCost(window, first, last) };
}

function scoreTitles({ first, last, titles, data, height }: TitledRows, reader: TitleReader) {
  const { known, sum } = countKnown(titles, reader);
  return { first, last, score: sum - data - height, known };
}

/** More than any score of these rows: understanding a title is long, and it tells one champ at most. */
function highestScore({ titles, data, height }: TitledRows): number {
  return titles.length + 2 * anyTitles(titles) - data - height;
}

/** Merged cells show that the author meant several title rows. */
function heightCost({ sheet, left, right }: Window, first: number, last: number): number {
  if (first === last) return 0;
  const merges = sheet.merges.filter(
    (merge) => merge.top >= first && merge.top < last && merge.left >= left && merge.left <= right,
  );
  if (merges.some((merge) => merge.bottom === last)) return -MERGED_DOWN;
  return merges.some((merge) => merge.right > merge.left)
    ? -MERGED_ACROSS
    : (last - first) * EXTRA_ROW;
}

const ANY_TITLE = 0.04;
/** More of them prove no more: else a wide row of texts would be titles rather than data. */
const MOST_TITLES = 100;

const anyTitles = ({ length }: readonly ColumnTitle[]) => Math.min(length, MOST_TITLES) * ANY_TITLE;

/** Titles understood in a row that may be titles: no follow-up has as many, and each takes long. */
const MOST_UNDERSTOOD = 1000;

function countKnown(titles: readonly ColumnTitle[], reader: TitleReader) {
  const kinds = new Map<string, number>();
  for (const { parts } of titles.slice(0, MOST_UNDERSTOOD)) {
    const known = reader.kind(parts);
    if (known !== null) kinds.set(known.kind, Math.max(known.score, kinds.get(known.kind) ?? 0));
  }
  let sum = anyTitles(titles);
  for (const score of kinds.values()) sum += score;
  return { known: kinds.size, sum };
}

interface RowShape {
  /** Texts, months and years, at least two of them. */
  readonly isTitles: boolean;
  /** One text may stand above several titles. */
  readonly isParent: boolean;
}

function rowShape(window: Window, row: number): RowShape {
  let filled = 0;
  let titles = 0;
  for (let column = window.left; column <= window.right; column++) {
    const code = cellCode(window.sheet.columns[column], row);
    if (code === CellCode.empty) continue;
    filled++;
    if (code >= 0 || titleText(window, row, column) !== "") titles++;
  }
  const mostly = filled > 0 && titles / filled >= 0.7;
  return { isTitles: mostly && filled >= 2, isParent: mostly };
}

/** Row `upper` holds titles common to several titles of the row beneath, or spares some of them. */
function isParentOf(window: Window, upper: number, lower: number): boolean {
  const above = filledColumns(window, upper);
  const below = filledColumns(window, lower);
  const isBelow = new Set(below);
  const both = above.filter((column) => isBelow.has(column));
  const merges = horizontalMerges(window, upper).filter((merge) => merge.top === upper);
  if (merges.some((merge) => spansAll(window, merge.left, merge.right))) return false;
  if (merges.length > 0) return true;
  return above.length >= 2 && below.length >= 2 && both.length <= below.length * 0.6;
}

function filledColumns({ sheet, left, right }: Window, row: number): number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (cellCode(sheet.columns[column], row) !== CellCode.empty) filled.push(column);
  }
  return filled;
}

/** Merged over nearly all columns: a banner. */
function spansAll({ sheet, left, right }: Window, mergeLeft: number, mergeRight: number): boolean {
  const last = Math.min(right, sheet.columns.length - 1);
  return mergeRight - mergeLeft + 1 >= Math.max(2, (last - left + 1) * 0.8);
}

const LOOKAHEAD = 40;

/** Titles are written once: figures, and texts that come back beneath, are data. */
function dataLikeness({ sheet, left, right }: Window, row: number): number {
  let likeness = 0;
  const returns = new Map<number, number>();
  for (const data of sheet.columns.slice(left, right + 1)) {
    likeness += cellLikeness(data, row);
    const at = rowsUntilReturn(data, row);
    if (at >= 0) returns.set(at, (returns.get(at) ?? 0) + 1);
  }
  // Titles written again come back all together, on one row.
  const counts = [...returns.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(0, ...counts) > Math.max(1, all * 0.6) ? likeness : likeness + all * 0.3;
}

function rowsUntilReturn(data: SheetColumn, row: number): number {
  const code = cellCode(data, row);
  return code < 0 ? -1 : data.codes.subarray(row + 1, row + 1 + LOOKAHEAD).indexOf(code);
}

const LONGEST_TITLE = 120;

function cellLikeness(data: SheetColumn, row: number): number {
  const code = cellCode(data, row);
  if (code === CellCode.number) return mayBePeriod(data.numbers[row] ?? 0) ? 0 : 0.5;
  return code >= 0 && (data.texts[code] ?? "").length > LONGEST_TITLE ? 1 : 0;
}

/** The rank of a month, or a year. */
function mayBePeriod(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 2100;
}

function hasRowsBelow({ sheet, left, right }: Window, last: number, end: number): boolean {
  for (let row = last + 1; row < Math.min(end, last + 6); row++) {
    for (let column = left; column <= right; column++) {
      if (cellCode(sheet.columns[column], row) !== CellCode.empty) return true;
    }
  }
  return false;
}
