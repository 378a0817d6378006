import { ruleOf } from "../anomalies/catalogue";
import type { CellEdit } from "../cellEdit";
import type { WorkbookData } from "../sheet";
import type { Exception } from "./exception";
import { findExceptionsTable, TITRES } from "./exceptionsTable";

/**
 * The cells to write for « Paramètres » to keep these exceptions and no other; null
 * when the workbook has no such sheet yet: save the parametres first.
 */
export function exceptionEdits(
  workbook: WorkbookData,
  exceptions: readonly Exception[],
): readonly CellEdit[] | null {
  const table = findExceptionsTable(workbook);
  if (table === null) return null;
  const written = exceptions.map(({ code, repere, motif }) => [
    code,
    ruleOf(code).titre,
    repere,
    motif,
  ]);
  const rows: readonly (readonly string[])[] = table.isTitled ? written : [TITRES, ...written];
  const top = table.isTitled ? table.row + 1 : table.row;
  const below = (workbook.sheets[table.sheet]?.rowCount ?? 0) - top;
  return Array.from({ length: Math.max(rows.length, below) }, (_, index) =>
    TITRES.map((_titre, column): CellEdit => {
      const place = { sheet: table.sheet, row: top + index, column: table.column + column };
      return { place, value: rows[index]?.[column] ?? null };
    }),
  ).flat();
}
