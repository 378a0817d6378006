import { CellCode, cellCode, cellText, type CellRange, type SheetData } from "../sheet";
import { formatJour, formatMois, jourFromSerial, ymdFromJour } from "../values/date";
import { tidy } from "../values/text";
import { isUnitsRow } from "./unitsRow";
import { splitTitle } from "./titleWords";

/** Title of one column, from its parent titles down to its own. */
export interface ColumnTitle {
  readonly column: number;
  readonly parts: readonly string[];
}

/** The window of a sheet that is read as one table. */
export interface Window {
  readonly sheet: SheetData;
  /** Columns of the window, both included. */
  readonly left: number;
  readonly right: number;
  readonly date1904: boolean;
}

/** The title as the user reads it. */
export function shownTitle({ parts }: ColumnTitle): string {
  return parts.join(" / ");
}

/** A cell as a title: its text, or the month of a date, or the figures of a year. */
export function titleText({ sheet, date1904 }: Window, row: number, column: number): string {
  const data = sheet.columns[column];
  const text = cellText(data, row);
  if (text !== null) return tidy(text);
  const code = cellCode(data, row);
  const value = data?.numbers[row] ?? Number.NaN;
  if (code === CellCode.date) return monthText(value, date1904);
  return code === CellCode.number && Number.isInteger(value) ? String(value) : "";
}

function monthText(serial: number, date1904: boolean): string {
  const jour = jourFromSerial(serial, date1904);
  if (jour === null) return "";
  const { annee, mois } = ymdFromJour(jour);
  return formatMois({ annee, premierMois: mois, dernierMois: mois });
}

/**
 * Titles of the window's columns over title rows `first` to `last`: parents spread over their
 * columns, and the unit that a last row tells behind its title, « Prévu (h) ».
 */
export function readTitles(window: Window, first: number, last: number): ColumnTitle[] {
  if (last === first || !isUnitsRow(window, last)) return titlesOf(window, first, last);
  return titlesOf(window, first, last - 1).map(({ column, parts }) => {
    const unit = titleText(window, last, column).replace(/^\(\s*|\s*\)$/g, "");
    const own = parts.at(-1) ?? "";
    return {
      column,
      parts: unit === "" ? parts : [...parts.slice(0, -1), tidy(`${own} (${unit})`)],
    };
  });
}

function titlesOf(window: Window, first: number, last: number): ColumnTitle[] {
  const rows: string[][] = [];
  for (let row = first; row <= last; row++) rows.push(rowTitles(window, row, row < last));
  return Array.from({ length: window.right - window.left + 1 }, (_, at) => ({
    column: window.left + at,
    parts: distinctParts(rows.map((titles) => titles[at] ?? "")),
  }));
}

/** A title merged downwards, or repeated under itself, counts once. */
function distinctParts(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part !== "" && part !== kept.at(-1)) kept.push(part);
  }
  return kept;
}

function rowTitles(window: Window, row: number, isParent: boolean): string[] {
  const titles = withDays(window, row);
  for (const merge of horizontalMerges(window, row)) {
    const text = titles[merge.left - window.left] ?? "";
    for (let column = merge.left; column <= Math.min(merge.right, window.right); column++) {
      if (column >= window.left) titles[column - window.left] = text;
    }
  }
  return isParent ? spread(titles, window, row) : titles;
}

/** The dates of a row where a month has several are told as days: « 05/01/2026 », « 12/01/2026 » are no month told twice. */
function withDays(window: Window, row: number): string[] {
  const { sheet, left, right, date1904 } = window;
  const days = Array.from({ length: right - left + 1 }, (_, at) => {
    const column = sheet.columns[left + at];
    const isDate = cellCode(column, row) === CellCode.date;
    return isDate ? jourFromSerial(column?.numbers[row] ?? Number.NaN, date1904) : null;
  });
  const byMonth = new Map<string, Set<number>>();
  const titles = days.map((jour, at) => {
    const title = titleText(window, row, left + at);
    if (jour !== null) byMonth.set(title, (byMonth.get(title) ?? new Set()).add(jour));
    return title;
  });
  const isByDay = [...byMonth.values()].some(({ size }) => size > 1);
  return titles.map((title, at) => {
    const jour = days[at] ?? null;
    return isByDay && jour !== null ? formatJour(jour) : title;
  });
}

/** Without a merge, a parent title is written once, above the first of its columns. */
function spread(titles: readonly string[], window: Window, row: number): string[] {
  const below = (at: number) => titleText(window, row + 1, window.left + at) !== "";
  const mergedDown = columnsMergedDown(window, row);
  let parent = "";
  return titles.map((title, at) => {
    if (title !== "") parent = below(at) && !mergedDown.has(window.left + at) ? title : "";
    return title !== "" || !below(at) ? title : parent;
  });
}

function columnsMergedDown({ sheet }: Window, row: number): ReadonlySet<number> {
  const merges = sheet.merges.filter(({ top, bottom }) => top === row && bottom > row);
  return new Set(merges.map(({ left }) => left));
}

export function horizontalMerges({ sheet, left, right }: Window, row: number): CellRange[] {
  return sheet.merges.filter(
    (merge) =>
      merge.top <= row &&
      merge.bottom >= row &&
      merge.right > merge.left &&
      merge.left >= left &&
      merge.left <= right,
  );
}

/** Words of a title that hold no letter nor figure are no title at all. */
export function isBlankTitle(title: ColumnTitle): boolean {
  return title.parts.every((part) => splitTitle(part).length === 0 && !/[%€#]/.test(part));
}
