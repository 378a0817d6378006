import { CellCode, cellCode } from "../sheet";
import { readContractTitle, type TitleReader } from "./titleReader";
import { horizontalMerges, readTitles, titleText, type ColumnTitle, type Window } from "./titles";

/** Title rows of a table, and how much they look like titles of the trade. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  /** Distinct champs, months and contract types among the titles. */
  readonly known: number;
}

/** Titles stand within these many rows. */
export const HEADER_DEPTH = 30;
const TALLEST = 3;
/** A title row has less to prove than two of them. */
const EXTRA_ROW = 0.3;

/** The title rows that begin from row `from` on, before `end`; null when no row looks like titles. */
export function findHeader(
  window: Window,
  reader: TitleReader,
  from: number,
  end: number,
): HeaderRows | null {
  let best: HeaderRows | null = null;
  const limit = Math.min(end, from + HEADER_DEPTH);
  for (let first = from; first < limit; first++) {
    for (const header of headersFrom(window, reader, first, limit)) {
      if (header.score > (best?.score ?? 0) && hasRowsBelow(window, header.last, end))
        best = header;
    }
  }
  return best;
}

function* headersFrom(window: Window, reader: TitleReader, first: number, limit: number) {
  for (let last = first; last < Math.min(first + TALLEST, limit); last++) {
    const shape = rowShape(window, last);
    if (!shape.isTitles && !(last < limit - 1 && shape.isParent)) return;
    if (last > first && !isParentOf(window, last - 1, last)) return;
    if (!shape.isTitles) continue;
    yield scoreHeader(window, reader, first, last);
  }
}

/** Scores given title rows. */
export function scoreHeader(
  window: Window,
  reader: TitleReader,
  first: number,
  last: number,
): HeaderRows {
  const titles = readTitles(window, first, last);
  const { known, sum } = countKnown(titles, reader);
  let others = 0;
  for (let row = first; row <= last; row++) others += dataLikeness(window, row);
  const score = sum - others - (last - first) * EXTRA_ROW;
  return { first, last, score, known };
}

/** A title known this well counts as a champ. */
const KNOWN = 0.75;
const REPEATED_KIND = 0.5;
const ANY_TITLE = 0.04;

function countKnown(titles: readonly ColumnTitle[], reader: TitleReader) {
  const champs = new Map<string, number>();
  let sum = 0;
  for (const { parts } of titles) {
    if (parts.length === 0) continue;
    sum += ANY_TITLE;
    const period = reader.period(parts);
    if (period !== null) {
      champs.set(`p${String(period.annee)}-${String(period.premierMois)}`, REPEATED_KIND);
      continue;
    }
    const best = reader.champs(parts, false)[0];
    const contrat = best === undefined ? readContractTitle(parts) : null;
    if (contrat !== null) champs.set(`c${contrat}`, REPEATED_KIND);
    else if (best !== undefined && best.score >= KNOWN) {
      champs.set(best.champ, Math.max(best.score, champs.get(best.champ) ?? 0));
    }
  }
  for (const score of champs.values()) sum += score;
  return { known: champs.size, sum };
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
  let both = 0;
  let below = 0;
  let above = 0;
  for (let column = window.left; column <= window.right; column++) {
    const isAbove = cellCode(window.sheet.columns[column], upper) !== CellCode.empty;
    const isBelow = cellCode(window.sheet.columns[column], lower) !== CellCode.empty;
    if (isAbove) above++;
    if (isBelow) below++;
    if (isAbove && isBelow) both++;
  }
  const merges = horizontalMerges(window, upper).filter((merge) => merge.top === upper);
  if (merges.some((merge) => spansAll(window, merge.left, merge.right))) return false;
  if (merges.length > 0) return true;
  return above >= 2 && below >= 2 && both <= below * 0.6;
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
  for (let column = left; column <= right; column++) {
    const data = sheet.columns[column];
    const code = cellCode(data, row);
    if (code === CellCode.number) {
      const value = data?.numbers[row] ?? 0;
      if (!(Number.isInteger(value) && value >= 1 && value <= 2100)) likeness += REPEATED_KIND;
    } else if (code >= 0 && data !== undefined) {
      const next = data.codes.subarray(row + 1, row + 1 + LOOKAHEAD);
      if (next.includes(code)) likeness += 0.3;
      if ((data.texts[code] ?? "").length > 120) likeness += 1;
    }
  }
  return likeness;
}

function hasRowsBelow({ sheet, left, right }: Window, last: number, end: number): boolean {
  for (let row = last + 1; row < Math.min(end, last + 6); row++) {
    for (let column = left; column <= right; column++) {
      if (cellCode(sheet.columns[column], row) !== CellCode.empty) return true;
    }
  }
  return false;
}
