import type { SheetChange } from "../useHostState";
import type { Verification } from "../verification";

/** The last change in a checked sheet since the workbook was read. */
export function changeSince(
  { analysis, readAt }: Verification,
  changes: readonly SheetChange[],
): SheetChange | null {
  const isChecked = (sheet: number) =>
    analysis.suivi.tables.some(({ table }) => table.sheet === sheet);
  return changes.findLast(({ sheet, at }) => at > readAt && isChecked(sheet)) ?? null;
}
