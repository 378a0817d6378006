import type { RowsChange } from "../../../domain/miseAJour/sheetUpdate";
import { addHiddenNames } from "./writeSheet";

/**
 * Hidden names of a sheet while it is being updated, the first things written and the last taken away: how many
 * changes of rows were begun, and a far cell, which each of them moves.
 */
const UNDER_WAY = "CLAUSIER_EN_COURS";
const FAR_CELL = "CLAUSIER_EN_COURS_REPERE";
/** Below anything that a person fills, above the last row by more than an update adds. */
const FAR_ROW = 1_000_000;

/** Marks that an update left unfinished may still be there: `sheet.names` are loaded. No request. */
export function beginUpdate(sheet: Excel.Worksheet): void {
  for (const { name } of sheet.names.items) {
    if (name.startsWith(UNDER_WAY)) sheet.names.getItem(name).delete();
  }
  addHiddenNames(sheet.names, [{ name: UNDER_WAY, formula: "=0" }]);
  sheet.names.add(FAR_CELL, sheet.getCell(FAR_ROW - 1, 0)).visible = false;
}

/** No request. */
export function endUpdate(sheet: Excel.Worksheet): void {
  for (const name of [UNDER_WAY, FAR_CELL]) sheet.names.getItem(name).delete();
}

/** Excel itself makes formulas, names, comments and drawings follow. No request. */
export function moveRows(
  sheet: Excel.Worksheet,
  rows: readonly RowsChange[],
  alreadyDone: number,
): void {
  const mark = sheet.names.getItem(UNDER_WAY);
  for (const [index, { kind, row, count }] of rows.entries()) {
    if (index < alreadyDone) continue;
    mark.formula = `=${String(index)}`;
    const range = sheet.getRange(rowsAddress(row, count));
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
  }
}

export function rowsAddress(row: number, count: number): string {
  return `${String(row + 1)}:${String(row + count)}`;
}

/**
 * Excel keeps what it wrote before it failed. How many changes of rows it made; null when it wrote
 * nothing of the update. Rejects when it cannot be known.
 */
export async function rowsDone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly RowsChange[],
): Promise<number | null> {
  const mark = sheet.names.getItemOrNullObject(UNDER_WAY);
  const far = sheet.names.getItemOrNullObject(FAR_CELL);
  mark.load("formula");
  far.load("formula");
  await context.sync();
  if (mark.isNullObject) return null;
  if (far.isNullObject) return 0;
  return doneOf(rows, numberIn(mark.formula), numberIn(far.formula) - FAR_ROW);
}

/** The change begun last was made if, and only if, the far cell moved by it too. */
function doneOf(rows: readonly RowsChange[], begun: number, moved: number): number {
  const before = rows.slice(0, begun).reduce((sum, change) => sum + shift(change), 0);
  return moved === before ? begun : begun + 1;
}

function shift({ kind, count }: RowsChange): number {
  return kind === "insert" ? count : -count;
}

/** « =2 », « ='Bilan 2026'!$A$1000003 ». */
function numberIn(formula: unknown): number {
  return Number(/\d+$/.exec(String(formula))?.[0]);
}
