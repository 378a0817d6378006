import { CellCode, cellCode, type SheetColumn, type SheetData } from "../sheet";
import { PAUSE, type Steps } from "../steps";

const { empty, date, error, boolean } = CellCode;

/** Rows of one table, still to be told apart. */
export interface TableArea {
  readonly sheet: SheetData;
  readonly left: number;
  readonly right: number;
  /** Title rows, both included. */
  readonly titleRows: readonly [first: number, last: number];
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** What each row holds; index = row - start. */
export interface RowFacts {
  readonly filled: Uint16Array;
  readonly texts: Uint16Array;
  /** Cells that say something: texts, dates, numbers other than 0. */
  readonly telling: Uint16Array;
  /** Cells equal to a title of their column. */
  readonly titles: Uint16Array;
}

/** One pass by column, on codes only. */
export function* readRowFacts(area: TableArea): Steps<RowFacts> {
  const length = area.end - area.start;
  const counts: RowCounts = {
    texts: new Uint16Array(length),
    titles: new Uint16Array(length),
    values: new Uint16Array(length),
    tellingValues: new Uint16Array(length),
  };
  for (let column = area.left; column <= area.right; column++) {
    yield PAUSE;
    const data = area.sheet.columns[column];
    if (data !== undefined) countColumn(data, area, counts);
  }
  const { texts, titles, values, tellingValues } = counts;
  const filled = added(texts, values);
  yield PAUSE;
  return { filled, texts, telling: added(texts, tellingValues), titles };
}

interface RowCounts extends Pick<RowFacts, "texts" | "titles"> {
  /** Cells that are no text. */
  readonly values: Uint16Array;
  readonly tellingValues: Uint16Array;
}

function added(some: Uint16Array, others: Uint16Array): Uint16Array {
  const sums = new Uint16Array(some.length);
  for (let at = 0; at < sums.length; at++) sums[at] = (some[at] ?? 0) + (others[at] ?? 0);
  return sums;
}

function countColumn(data: SheetColumn, area: TableArea, counts: RowCounts): void {
  const { texts, titles, values, tellingValues } = counts;
  const signs = textSigns(data, area);
  const { codes, numbers } = data;
  const end = Math.min(area.end, codes.length);
  for (let row = area.start; row < end; row++) {
    const code = codes[row] ?? empty;
    const at = row - area.start;
    if (code >= 0) {
      const sign = signs[code];
      if (sign !== Sign.blank) add(texts, at);
      if (sign === Sign.title) add(titles, at);
    } else if (code !== empty) {
      add(values, at);
      if (tells(code, numbers[row])) add(tellingValues, at);
    }
  }
}

function tells(code: number, value: number | undefined): boolean {
  return code === date || code === error || (code !== boolean && value !== 0);
}

function add(counts: Uint16Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** What a text of a column is in a row: blanks, as formulas often give, show nothing. */
const Sign = { shown: 0, blank: 1, title: 2 } as const;

/** By code. */
function textSigns(data: SheetColumn, { titleRows: [first, last] }: TableArea): Uint8Array {
  const { texts } = data;
  const signs = new Uint8Array(texts.length);
  for (let row = first; row <= last; row++) signs[cellCode(data, row)] = Sign.title;
  for (let code = 0; code < texts.length; code++) {
    const text = texts[code] ?? "";
    if (text.length < 4 && text.trim() === "") signs[code] = Sign.blank;
  }
  return signs;
}

/** Median of the counts of the rows that hold something. */
export function typicalCount(counts: Uint16Array, filled: Uint16Array): number {
  const histogram = histogramOf(counts, filled);
  const rows = histogram.reduce((sum, times) => sum + times, 0);
  let seen = 0;
  for (const [count, times] of histogram.entries()) {
    seen += times;
    if (times > 0 && seen * 2 >= rows) return count;
  }
  return 0;
}

/** By count: how many rows have it. */
function histogramOf(counts: Uint16Array, filled: Uint16Array): Uint32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const histogram = new Uint32Array(most + 1);
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if ((filled[at] ?? 0) >= 2) histogram[count] = (histogram[count] ?? 0) + 1;
  }
  return histogram;
}
