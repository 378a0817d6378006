import type { SheetToWrite } from "../sheetToWrite";
import { chartsUpdateOf } from "./chartsUpdate";
import { printOf } from "./comparePrint";
import { differenceOf, typedOver } from "./difference";
import {
  empreinteOf,
  formatEmpreinte,
  parseEmpreinte,
  type Empreinte,
  type EmpreinteRow,
} from "./empreinte";
import { matchRows } from "./matchRows";
import { mergeCells, newCells, type Comparison, type MergedCell, type Saisies } from "./mergeCells";
import { placementOf } from "./placement";
import { planRows, type PlannedRow } from "./planRows";
import type { GeneratedSheet } from "./readSheet";
import type { Difference, PlacedCell, SheetUpdate } from "./sheetUpdate";
import { clearedCells, dataBarsOf, heightsOf } from "./updateParts";

export interface ComparedSheet {
  /** Null: the sheet is as it would be written. */
  readonly update: SheetUpdate | null;
  readonly difference: Difference;
}

/**
 * What makes a sheet written before the one to write now, and nothing more: rows
 * and columns of the person stay, as does what the person typed in the zone for it.
 * Null when the sheet does not tell what was written on it: nothing may then be
 * written over.
 */
export function compareSheet(
  now: GeneratedSheet,
  next: SheetToWrite,
  saisies: Saisies,
): ComparedSheet | null {
  const empreinte = now.empreinte === null ? null : parseEmpreinte(now.empreinte);
  if (empreinte === null) return null;
  const written = empreinteOf(next);
  const placement = placementOf(now, empreinte);
  const plan = planRows({
    placement,
    matched: matchRows(empreinte, written),
    nextCount: written.rows.length,
    isKept: (row) => isKept(row, { now, empreinte, placement }, saisies),
  });
  const comparison = { now, next, empreinte, placement, plan, saisies };
  const cells = mergeCells(comparison);
  const update = updateOf(comparison, cells, written);
  return { update, difference: differenceOf(comparison, cells) };
}

/** A row that goes stays for a comment, for what the person put beside it, or typed over it. */
function isKept(
  row: number,
  sheet: Pick<Comparison, "now" | "empreinte" | "placement">,
  saisies: Saisies,
): boolean {
  const { now, placement } = sheet;
  const columns = [...(now.rows.get(row)?.keys() ?? [])];
  return (
    now.commentedRows.has(row) ||
    columns.some((column) => placement.columnWritten(column) === null) ||
    (saisies === "garder" && typedOver(sheet, row).length > 0)
  );
}

function updateOf(
  comparison: Comparison,
  cells: readonly MergedCell[],
  written: Empreinte,
): SheetUpdate | null {
  const { now, next, plan, saisies } = comparison;
  const isWritten = (cell: MergedCell) =>
    cell.action === "write" && (cell.typedOver === null || saisies === "remplacer");
  const print = printOf(comparison, written);
  const charts = chartsUpdateOf(comparison);
  const isSame =
    plan.changes.length === 0 &&
    !cells.some(isWritten) &&
    print.headerRight === null &&
    print.pageBreaks === null &&
    charts.added.length + charts.removed.length === 0 &&
    isSameEmpreinte(comparison, cells, written);
  if (isSame) return null;
  const merged = cells.filter(
    (cell) => isWritten(cell) || cell.action === "refresh" || cell.action === "date",
  );
  return {
    name: now.name,
    identity: next.identity,
    empreinte: formatEmpreinte(written),
    rows: plan.changes,
    newRows: plan.rows.flatMap((row, index) => (row.now === null ? [index] : [])),
    cells: [...merged.map(placed), ...clearedCells(comparison), ...newCells(comparison)],
    heights: heightsOf(comparison, merged),
    dataBars: plan.changes.length === 0 ? null : dataBarsOf(comparison),
    ...print,
    charts,
    recalculates: cells.some((cell) => cell.typedOver !== null && !isWritten(cell)),
  };
}

function placed({ row, column, after }: MergedCell): PlacedCell {
  return { row, column, cell: after ?? null };
}

/** Whether what is kept in the sheet tells what would be written, but for the day when it is. */
function isSameEmpreinte(
  { empreinte, plan, placement }: Comparison,
  cells: readonly MergedCell[],
  written: Empreinte,
): boolean {
  const dated = new Set(cells.filter(({ action }) => action === "date").map(({ row }) => row));
  const isSameRow = ({ now, next }: PlannedRow, row: number) => {
    const before = empreinte.rows[placement.rowWritten.get(now ?? -1) ?? -1];
    return next === null || dated.has(row) || areSame(before, written.rows[next]);
  };
  return empreinte.rows.length === written.rows.length && plan.rows.every(isSameRow);
}

function areSame(before: EmpreinteRow | undefined, after: EmpreinteRow | undefined): boolean {
  return before?.kind === after?.kind && before?.codes.join() === after?.codes.join();
}
