import { cellCode, cellText, CellCode, type SheetColumn } from "../sheet";
import { readRowFacts, type RowFacts } from "../rows/rowFacts";
import { readTotalLabel } from "../rows/totalLabel";
import { TotalTexts } from "../rows/totalTexts";
import { inSlices, type Steps } from "../steps";
import { jourFromSerial, readDate, ymdFromJour } from "../values/date";
import { comparable } from "../values/text";
import { findHeader, scoreHeader, type HeaderRows } from "./headerRows";
import type { TablePlace } from "./recognizeTable";
import type { TitleReader } from "./titleReader";
import { readTitles, shownTitle, type Window } from "./titles";
import { looksLikeMoa } from "./vocabulary";

/** A stacked table must be told by as many titles as the first one. */
const KNOWN_TITLES = 3;
/** A label of a banner is a known title. */
const LABEL = 0.95;
/** Columns glanced at to find where another table may begin. */
const GLANCE = 8;
/** Rows gone through without a pause. */
const ROWS = 8_192;
/** On a sheet made of gaps, looking everywhere would cost more than it finds. */
const MAX_LOOKS = 400;

/** The tables of a window, from top to bottom; none when no row looks like titles. */
export function* findTables(window: Window, reader: TitleReader): Steps<TablePlace[]> {
  const header = findHeader(window, reader, 0, window.sheet.rowCount);
  if (header === null) return [];
  const above = findAbove(window, reader, header);
  const headers = [...above, header, ...(yield* findBelow(window, reader, header))];
  return headers.map((each, index) => ({
    window,
    header: each,
    bannerFrom: index === 0 ? 0 : bannerStart(window, each),
    end: bannerStart(window, headers[index + 1]),
  }));
}

/** A small table above the main one: objectives, then contrats. */
function findAbove(window: Window, reader: TitleReader, below: HeaderRows): HeaderRows[] {
  const end = below.first - 1;
  if (end < 2) return [];
  const header = findHeader(window, reader, 0, end);
  const isTable = header !== null && header.known >= KNOWN_TITLES && isBlankRow(window, end);
  return isTable ? [header] : [];
}

function* findBelow(
  window: Window,
  reader: TitleReader,
  first: HeaderRows,
): Steps<readonly HeaderRows[]> {
  const { sheet } = window;
  // The first columns are enough to find where to look.
  const facts = yield* readRowFacts({
    ...window,
    right: Math.min(window.right, window.left + GLANCE - 1),
    titleRows: [first.first, first.last],
    start: 0,
    end: sheet.rowCount,
  });
  const headers: HeaderRows[] = [];
  const totals = new Totals(window);
  let current = first;
  let looks = 0;
  yield* inSlices(sheet.rowCount, ROWS, (from, to) => {
    for (let row = Math.max(from, first.last + 2); row < to && looks < MAX_LOOKS; row++) {
      if (!mayBeTitles(facts, row) || !isAfterBreak(row, facts, totals)) continue;
      looks++;
      const header = headerAt(window, reader, row);
      if (header === null || isSameTable(window, reader, current, header)) continue;
      headers.push(header);
      current = header;
    }
  });
  return headers;
}

function mayBeTitles({ filled, texts }: RowFacts, row: number): boolean {
  const count = filled[row] ?? 0;
  return count >= KNOWN_TITLES && texts[row] === count;
}

/** After a blank row, a banner of one cell or a total: where a new table may begin. */
function isAfterBreak(row: number, { filled }: RowFacts, totals: Totals): boolean {
  return (filled[row - 1] ?? 0) <= 1 || totals.isTold(row - 1);
}

/** Texts of a row looked at: those that tell what it is. */
const FIRST_TEXTS = 3;

/** The rows that one of their first texts announces as totals. */
class Totals {
  private readonly columns: readonly SheetColumn[];
  private readonly texts: readonly TotalTexts[];

  constructor({ sheet, left, right }: Window) {
    this.columns = sheet.columns.slice(left, right + 1);
    this.texts = this.columns.map((column) => new TotalTexts(column));
  }

  isTold(row: number): boolean {
    let seen = 0;
    for (let at = 0; at < this.columns.length && seen < FIRST_TEXTS; at++) {
      const code = cellCode(this.columns[at], row);
      if (code < 0) continue;
      if (this.texts[at]?.isTotal(code) === true) return true;
      seen++;
    }
    return false;
  }
}

function firstTexts({ sheet, left, right }: Window, row: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right && texts.length < FIRST_TEXTS; column++) {
    const text = cellText(sheet.columns[column], row);
    if (text !== null) texts.push(text);
  }
  return texts;
}

function headerAt(window: Window, reader: TitleReader, row: number): HeaderRows | null {
  const header = scoreHeader(window, reader, row, row);
  const isTitles = header.known >= KNOWN_TITLES && header.score >= KNOWN_TITLES * 0.7;
  return isTitles && !holdsDays(window, row) ? header : null;
}

/** A day, typed or written, other than the first of a month: a row of data. */
function holdsDays({ sheet, left, right, date1904 }: Window, row: number): boolean {
  return sheet.columns.slice(left, right + 1).some((column) => {
    const text = cellText(column, row);
    if (text !== null) return /\d/.test(text) && dayOfText(text) > 1;
    if (cellCode(column, row) !== CellCode.date) return false;
    const jour = jourFromSerial(column.numbers[row] ?? Number.NaN, date1904);
    return jour !== null && ymdFromJour(jour).jour > 1;
  });
}

function dayOfText(text: string): number {
  const date = readDate(text);
  return date.state === "value" ? ymdFromJour(date.value).jour : 0;
}

/** The same titles again continue the table, unless a banner names another MOA. */
function isSameTable(
  window: Window,
  reader: TitleReader,
  current: HeaderRows,
  next: HeaderRows,
): boolean {
  const titles = ({ first, last }: HeaderRows) =>
    readTitles(window, first, last).map(shownTitle).join("|");
  if (titles(current) !== titles(next)) return false;
  const text = bannerAbove(window, next);
  if (text === null) return true;
  // « Orlis » after « Ville d'Alès »: what the first one says, the second one says too.
  const before = bannerAbove(window, current);
  const isAlike = before !== null && before !== text && isNaming(before, reader);
  return !isAlike && !isNaming(text, reader);
}

/** The only text of the row above the titles. */
function bannerAbove(window: Window, { first }: HeaderRows): string | null {
  const [text, ...others] = firstTexts(window, first - 1);
  const isAlone = others.length === 0 && filledCount(window, first - 1) === 1;
  return text === undefined || !isAlone ? null : text;
}

/** « Maître d'ouvrage : … », or the name of a public buyer. */
function isNaming(text: string, reader: TitleReader): boolean {
  if (looksLikeMoa(comparable(text.replace(/^.*:/, "")))) return true;
  const label = /^([^:]{2,40}):\s*\S/.exec(text)?.[1];
  return label !== undefined && (reader.champs([label], false)[0]?.score ?? 0) >= LABEL;
}

/** A table ends where the banner of the next one begins. */
function bannerStart(window: Window, next: HeaderRows | undefined): number {
  if (next === undefined) return window.sheet.rowCount;
  let row = next.first;
  while (row > 0 && isBanner(window, row - 1)) row--;
  return row;
}

function isBanner(window: Window, row: number): boolean {
  const texts = firstTexts(window, row);
  return (
    texts.length === 1 && filledCount(window, row) === 1 && readTotalLabel(texts[0] ?? "") === null
  );
}

function isBlankRow(window: Window, row: number): boolean {
  return filledCount(window, row) <= 1;
}

function filledCount({ sheet, left, right }: Window, row: number): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    if (cellCode(sheet.columns[column], row) !== CellCode.empty) count++;
  }
  return count;
}
