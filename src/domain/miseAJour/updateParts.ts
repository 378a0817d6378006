import type { SheetToWrite } from "../sheetToWrite";
import { typedOver } from "./difference";
import type { Comparison, MergedCell } from "./mergeCells";
import type { PlacedCell, SheetUpdate } from "./sheetUpdate";

/** What was written on the rows that stay without being ours any more, but what was typed over it. */
export function clearedCells(comparison: Comparison): readonly PlacedCell[] {
  const { plan, placement, now, saisies } = comparison;
  return plan.rows.flatMap((planned, row) => {
    const isOurs = planned.now !== null && placement.rowWritten.has(planned.now);
    if (planned.next !== null || planned.now === null || !isOurs) return [];
    const kept = new Set(saisies === "garder" ? typedOver(comparison, planned.now) : []);
    const columns = [...(now.rows.get(planned.now)?.keys() ?? [])];
    return columns
      .filter((column) => placement.columnWritten(column) !== null && !kept.has(column))
      .map((column) => ({ row, column, cell: null }));
  });
}

/** Of the rows that come, and of those whose words change. */
export function heightsOf(
  { next, plan }: Comparison,
  merged: readonly MergedCell[],
): SheetUpdate["heights"] {
  const rows = new Map(next.rows.map((row) => [row.row, row]));
  const reworded = merged.filter(({ after }) => after !== undefined && "text" in after);
  const changed = new Set(reworded.map(({ row }) => row));
  return plan.rows.flatMap((planned, row) => {
    const height = rows.get(planned.next ?? -1)?.height ?? null;
    const isConcerned = planned.now === null || changed.has(row);
    return height === null || !isConcerned ? [] : [{ row, height }];
  });
}

export function dataBarsOf({ next, plan, placement }: Comparison): SheetToWrite["dataBars"] {
  const place = (row: number) => plan.finalOfNext.get(row) ?? row;
  return next.dataBars.map(({ top, bottom, column }) => ({
    top: place(top),
    bottom: place(bottom),
    column: placement.columnNow(column),
  }));
}
