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

/**
 * The tables that stand side by side on a sheet. Bands filled on the same rows are one table
 * spaced out; bands filled on other rows are tables of their own.
 */
export function findBands(sheet: SheetData): Band[] {
  const merged: { band: Band; rows: Uint8Array }[] = [];
  for (const band of filledBands(sheet)) {
    const rows = filledRows(sheet, band);
    const previous = merged.at(-1);
    const isApart = previous !== undefined && repeatsTitles(sheet, previous.band, band);
    if (previous !== undefined && !isApart && isOneTable(previous.rows, rows, band)) {
      merged[merged.length - 1] = {
        band: { left: previous.band.left, right: band.right },
        rows: previous.rows.map((filled, row) => Math.max(filled, rows[row] ?? 0)),
      };
    } else merged.push({ band, rows });
  }
  return merged.map(({ band }) => band);
}

/** Titles stand within these many rows. */
const TITLE_DEPTH = 30;
const FEWEST_TITLES = 3;

/** The same titles on the same row: the same table, begun again beside itself. */
function repeatsTitles(sheet: SheetData, before: Band, after: Band): boolean {
  for (let row = 0; row < Math.min(sheet.rowCount, TITLE_DEPTH); row++) {
    const left = textsOf(sheet, before, row);
    const right = textsOf(sheet, after, row);
    const isSame = left.length === right.length && left.every((text, at) => text === right[at]);
    if (isSame && left.length >= FEWEST_TITLES && new Set(left).size === left.length) return true;
  }
  return false;
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

function filledRows(sheet: SheetData, { left, right }: Band): Uint8Array {
  const rows = new Uint8Array(Math.min(sheet.rowCount, DEPTH));
  for (let column = left; column <= right; column++) {
    const codes = sheet.columns[column]?.codes ?? new Int32Array(0);
    for (let row = 0; row < Math.min(rows.length, codes.length); row++) {
      if (codes[row] !== empty) rows[row] = 1;
    }
  }
  return rows;
}

/** A single column aside (observations, a margin) belongs to the table beside it. */
function isOneTable(before: Uint8Array, after: Uint8Array, { left, right }: Band): boolean {
  if (left === right) return true;
  let both = 0;
  let most = 0;
  for (const [row, filled] of after.entries()) {
    both += filled * (before[row] ?? 0);
  }
  for (const rows of [before, after]) {
    most = Math.max(
      most,
      rows.reduce((sum, filled) => sum + filled, 0),
    );
  }
  return most > 0 && both / most >= SAME_ROWS;
}
