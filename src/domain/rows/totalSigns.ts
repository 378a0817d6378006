import { cellCode, columnLetters, type SheetData } from "../sheet";
import { inSlices, type Steps } from "../steps";
import { comparable } from "../values/text";
import type { TableArea } from "./rowFacts";
import { readTotalLabel, type TotalLabel } from "./totalLabel";

export interface LabelledRow {
  readonly label: Exclude<TotalLabel, null>;
  readonly text: string;
}

/** Distinct texts read without a pause. */
const TEXTS = 4_096;

/** Rows that a text announces as a total, by row; each distinct text is read once. */
export function* labelledRows(area: TableArea): Steps<Map<number, LabelledRow>> {
  const rows = new Map<number, LabelledRow>();
  for (let column = area.left; column <= area.right; column++) {
    const data = area.sheet.columns[column];
    const labels = yield* totalLabels(data?.texts ?? []);
    if (labels.size === 0) continue;
    for (let row = area.start; row < area.end; row++) {
      const found = labels.get(cellCode(data, row));
      if (found !== undefined && !rows.has(row)) rows.set(row, found);
    }
  }
  return rows;
}

function* totalLabels(texts: readonly string[]): Steps<Map<number, LabelledRow>> {
  const labels = new Map<number, LabelledRow>();
  yield* inSlices(texts.length, TEXTS, (from, to) => {
    for (let code = from; code < to; code++) {
      const text = texts[code] ?? "";
      const label = readTotalLabel(text);
      if (label !== null) labels.set(code, { label, text: text.trim() });
    }
  });
  return labels;
}

const SUM = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
/** A range of this very sheet: « Contrats!E2:E9 » adds up other rows than these. */
const REFERENCE = /(?<![!$A-Z])\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

/**
 * Columns whose cell adds up cells of its own column, by row: a total, unlike the sum of a row's
 * months. A column that does so on most rows is a running total: it says nothing of the rows.
 */
export function verticalSums(area: TableArea): Map<number, ReadonlySet<number>> {
  const byRow = new Map<number, Set<number>>();
  for (const [column, rows] of summedRows(area)) {
    if (rows.length > 1 && rows.length * 2 > area.end - area.start) continue;
    for (const row of rows) byRow.set(row, (byRow.get(row) ?? new Set()).add(column));
  }
  return byRow;
}

/** Rows whose cell adds up its column, by column. */
function summedRows(area: TableArea): Map<number, number[]> {
  const byColumn = new Map<number, number[]>();
  for (const [place, formula] of area.sheet.formulas) {
    const [row = -1, column = -1] = place.split(":").map(Number);
    if (!isInside(area, row, column) || !addsItsColumn(formula, column)) continue;
    const rows = byColumn.get(column) ?? [];
    rows.push(row);
    byColumn.set(column, rows);
  }
  return byColumn;
}

function isInside({ left, right, start, end }: TableArea, row: number, column: number): boolean {
  return row >= start && row < end && column >= left && column <= right;
}

function addsItsColumn(formula: string, column: number): boolean {
  if (!SUM.test(formula)) return false;
  const letters = columnLetters(column);
  return [...formula.matchAll(REFERENCE)].some(
    ([, from, top, to, bottom]) =>
      from?.toUpperCase() === letters && to?.toUpperCase() === letters && top !== bottom,
  );
}

/** Labels of the table's texts, in comparable form: what a « Total … » may be the total of. */
export function labelsOf(sheet: SheetData, columns: readonly number[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (sheet.columns[column]?.texts ?? []).map(comparable)));
}
