import { CellCode, cellText, type SheetData } from "../sheet";

const { empty } = CellCode;

/** Columns side by side, without an empty one between them; both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Share of rows filled in both bands that makes them one table. */
const SAME_ROWS = 0.75;
/** Rows looked at to know whether two bands are one table. */
const DEPTH = 3000;

/** Bands found to be one table, and what they hold together. */
interface Table {
  readonly left: number;
  right: number;
  /** 1 for each row that holds something. */
  readonly rows: Uint8Array;
  /** The texts of each row where titles may stand, from left to right. */
  readonly texts: readonly string[][];
}

/**
 * The tables that stand side by side on a sheet. Bands filled on the same rows are one table
 * spaced out; bands filled on other rows are tables of their own.
 */
export function findBands(sheet: SheetData): Band[] {
  const tables: Table[] = [];
  for (const band of filledBands(sheet)) {
    const found = readBand(sheet, band);
    const previous = tables.at(-1);
    if (previous !== undefined && !repeatsTitles(previous, found) && isOneTable(previous, found))
      join(previous, found);
    else tables.push(found);
  }
  return tables.map(({ left, right }) => ({ left, right }));
}

/** Added to the table, not compared again with it: a sheet of gaps has thousands of bands. */
function join(table: Table, band: Table): void {
  table.right = band.right;
  for (let row = 0; row < table.rows.length; row++) if (band.rows[row] === 1) table.rows[row] = 1;
  for (const [row, texts] of band.texts.entries()) table.texts[row]?.push(...texts);
}

/** Titles stand within these many rows. */
const TITLE_DEPTH = 30;
const FEWEST_TITLES = 3;

/** The same titles on the same row: the same table, begun again beside itself. */
function repeatsTitles(before: Table, after: Table): boolean {
  return after.texts.some((right, row) => {
    const left = before.texts[row] ?? [];
    if (right.length < FEWEST_TITLES || left.length !== right.length) return false;
    const isSame = left.every((text, at) => text === right[at]);
    return isSame && new Set(left).size === left.length;
  });
}

function textsOf(sheet: SheetData, { left, right }: Band, row: number): string[] {
  return sheet.columns.slice(left, right + 1).flatMap((column) => cellText(column, row) ?? []);
}

function filledBands(sheet: SheetData): Band[] {
  const bands: Band[] = [];
  let left = -1;
  for (let column = 0; column <= sheet.columns.length; column++) {
    const isFilled = sheet.columns[column]?.codes.some((code) => code !== empty) ?? false;
    if (isFilled && left < 0) left = column;
    if (!isFilled && left >= 0) {
      bands.push({ left, right: column - 1 });
      left = -1;
    }
  }
  return bands;
}

function readBand(sheet: SheetData, { left, right }: Band): Table {
  const rows = new Uint8Array(Math.min(sheet.rowCount, DEPTH));
  for (let column = left; column <= right; column++) {
    const codes = sheet.columns[column]?.codes ?? new Int32Array(0);
    for (let row = 0; row < Math.min(rows.length, codes.length); row++) {
      if (codes[row] !== empty) rows[row] = 1;
    }
  }
  const titleRows = Math.min(sheet.rowCount, TITLE_DEPTH);
  const texts = Array.from({ length: titleRows }, (_, row) => textsOf(sheet, { left, right }, row));
  return { left, right, rows, texts };
}

/** A single column aside (observations, a margin) belongs to the table beside it. */
function isOneTable({ rows: before }: Table, { left, right, rows: after }: Table): boolean {
  if (left === right) return true;
  let [both, ofBefore, ofAfter] = [0, 0, 0];
  for (let row = 0; row < after.length; row++) {
    const [isBefore, isAfter] = [before[row] ?? 0, after[row] ?? 0];
    both += isBefore * isAfter;
    ofBefore += isBefore;
    ofAfter += isAfter;
  }
  const most = Math.max(ofBefore, ofAfter);
  return most > 0 && both / most >= SAME_ROWS;
}
