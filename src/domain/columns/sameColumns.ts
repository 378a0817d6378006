import type { WorkbookData } from "../sheet";
import { comparable } from "../values/text";
import type { ChampId } from "./champs";
import { isShared, valuesOf } from "./keyValues";
import type { ColumnMatch, SheetRecognition, TableRecognition } from "./recognition";
import { settleColumn } from "./settleColumn";

/** Champs that point to a marché or to a person: equal values are one of them. */
const LINKS: ReadonlySet<ChampId> = new Set([
  "operation",
  "operationRef",
  "marcheNum",
  "participantId",
]);

/**
 * « Chantier » in two sheets, over the same values: one column told twice, which links their rows.
 * Which champ it is changes no total, so nothing is asked.
 */
export function settleSameColumns(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => settle(table, tables, workbook)),
  }));
}

function settle(
  table: TableRecognition,
  tables: readonly TableRecognition[],
  workbook: WorkbookData,
): TableRecognition {
  let settled = table;
  for (const match of table.columns) {
    const { champ, confiance, titre } = match;
    if (champ === null || confiance !== "à vérifier" || !LINKS.has(champ)) continue;
    const isTwin = tables.some(
      (other) => other !== table && hasSame(match, { table, other, workbook }),
    );
    if (!isTwin) continue;
    const raison = `titre « ${titre} », mêmes valeurs que la colonne de ce titre d'une autre feuille`;
    settled = settleColumn(settled, match, { champ, raison });
  }
  return settled;
}

interface Pair {
  readonly table: TableRecognition;
  readonly other: TableRecognition;
  readonly workbook: WorkbookData;
}

function hasSame(match: ColumnMatch, { table, other, workbook }: Pair): boolean {
  const twin = other.columns.find(
    ({ champ, titre }) => champ === match.champ && comparable(titre) === comparable(match.titre),
  );
  if (twin === undefined) return false;
  const own = valuesOf(table, match.column, workbook);
  const others = valuesOf(other, twin.column, workbook);
  return isShared(own, others) || isShared(others, own);
}
