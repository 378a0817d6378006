import { CellCode, cellCode, type SheetColumn, type SheetData } from "../sheet";

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
export function readRowFacts(area: TableArea): RowFacts {
  const length = area.end - area.start;
  const facts = {
    filled: new Uint16Array(length),
    texts: new Uint16Array(length),
    telling: new Uint16Array(length),
    titles: new Uint16Array(length),
  };
  for (let column = area.left; column <= area.right; column++) {
    const data = area.sheet.columns[column];
    if (data !== undefined) countColumn(data, area, facts);
  }
  return facts;
}

function countColumn(data: SheetColumn, area: TableArea, facts: RowFacts): void {
  const titles = titleCodes(data, area);
  const isBlank = blankTexts(data);
  const end = Math.min(area.end, data.codes.length);
  for (let row = area.start; row < end; row++) {
    const code = data.codes[row] ?? empty;
    if (code === empty || isBlank[code] === 1) continue;
    const at = row - area.start;
    add(facts.filled, at);
    if (tells(code, data, row)) add(facts.telling, at);
    if (code < 0) continue;
    add(facts.texts, at);
    if (titles.includes(code)) add(facts.titles, at);
  }
}

function titleCodes(data: SheetColumn, { titleRows: [first, last] }: TableArea): number[] {
  const codes: number[] = [];
  for (let row = first; row <= last; row++) codes.push(cellCode(data, row));
  return codes;
}

function tells(code: number, data: SheetColumn, row: number): boolean {
  if (code >= 0 || code === date || code === error) return true;
  return code !== boolean && data.numbers[row] !== 0;
}

function add(counts: Uint16Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** 1 for the texts that show nothing: blanks, as formulas often give. */
function blankTexts({ texts }: SheetColumn): Uint8Array {
  return Uint8Array.from(texts, (text) => (text.length < 4 && text.trim() === "" ? 1 : 0));
}

/** Median of the counts of the rows that hold something. */
export function typicalCount(counts: Uint16Array, filled: Uint16Array): number {
  const histogram = new Map<number, number>();
  let rows = 0;
  for (const [at, count] of counts.entries()) {
    if ((filled[at] ?? 0) < 2) continue;
    histogram.set(count, (histogram.get(count) ?? 0) + 1);
    rows++;
  }
  let seen = 0;
  for (const [count, times] of [...histogram].sort(([a], [b]) => a - b)) {
    seen += times;
    if (seen * 2 >= rows) return count;
  }
  return 0;
}
