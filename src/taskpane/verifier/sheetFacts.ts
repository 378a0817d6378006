import type { SheetRefusal, TableRecognition } from "../../domain/columns/recognition";
import { rangeAddress } from "../../domain/sheet";
import type { Overview } from "../analysisState";

/** What the ready screen says of the sheet in front. */
export interface SheetFacts {
  readonly name: string;
  readonly refusal: SheetRefusal | null;
  readonly ranges: readonly { readonly range: string; readonly lignes: number }[];
  readonly columns: number;
  /** Of the whole workbook, as the number of tables and of rows below. */
  readonly questions: number;
  readonly tables: number;
  readonly allLignes: number;
}

export function factsOf({ workbook, recognitions }: Overview, activeSheet: number): SheetFacts {
  const recognition = recognitions.find(({ sheet }) => sheet === activeSheet);
  const tables = recognition?.tables ?? [];
  const all = recognitions.flatMap((each) => each.tables);
  return {
    name: workbook.sheets[activeSheet]?.name ?? workbook.name,
    refusal: recognition?.refusal ?? null,
    ranges: tables.map((table) => ({
      range: rangeAddress(table.range),
      lignes: table.dataRows.length,
    })),
    columns: sumOf(tables, usedColumns),
    questions: sumOf(all, ({ aConfirmer }) => aConfirmer.length),
    tables: all.length,
    allLignes: sumOf(all, ({ dataRows }) => dataRows.length),
  };
}

/** A column still to be confirmed is not used. */
function usedColumns({ columns }: TableRecognition): number {
  return columns.filter(({ champ, confiance }) => champ !== null && confiance !== "à vérifier")
    .length;
}

function sumOf(
  tables: readonly TableRecognition[],
  count: (table: TableRecognition) => number,
): number {
  return tables.reduce((sum, table) => sum + count(table), 0);
}
