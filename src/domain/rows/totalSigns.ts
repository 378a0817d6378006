import { cellCode, columnLetters, type SheetData } from "../sheet";
import { comparable } from "../values/text";
import type { TableArea } from "./rowFacts";
import { readTotalLabel, type TotalLabel } from "./totalLabel";

export interface LabelledRow {
  readonly label: Exclude<TotalLabel, null>;
  readonly text: string;
}

/** Rows that a text announces as a total, by row; each distinct text is read once. */
export function labelledRows(area: TableArea): Map<number, LabelledRow> {
  const rows = new Map<number, LabelledRow>();
  for (let column = area.left; column <= area.right; column++) {
    const data = area.sheet.columns[column];
    const labels = totalLabels(data?.texts ?? []);
    if (labels.size === 0) continue;
    for (let row = area.start; row < area.end; row++) {
      const found = labels.get(cellCode(data, row));
      if (found !== undefined && !rows.has(row)) rows.set(row, found);
    }
  }
  return rows;
}

function totalLabels(texts: readonly string[]): Map<number, LabelledRow> {
  const labels = new Map<number, LabelledRow>();
  for (const [code, text] of texts.entries()) {
    const label = readTotalLabel(text);
    if (label !== null) labels.set(code, { label, text: text.trim() });
  }
  return labels;
}

const SUM = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

/** Rows whose cells add up cells of their own column: a total, unlike the sum of a row's months. */
export function rowsOfVerticalSums(area: TableArea): Set<number> {
  const rows = new Set<number>();
  for (const [place, formula] of area.sheet.formulas) {
    const [row = -1, column = -1] = place.split(":").map(Number);
    if (!isInside(area, row, column) || !SUM.test(formula)) continue;
    if (addsItsColumn(formula, column)) rows.add(row);
  }
  return rows;
}

function isInside({ left, right, start, end }: TableArea, row: number, column: number): boolean {
  return row >= start && row < end && column >= left && column <= right;
}

function addsItsColumn(formula: string, column: number): boolean {
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
