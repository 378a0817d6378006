import type { Analysis } from "../analyzeWorkbook";
import type { CellEdit } from "../cellEdit";
import { type CellRead, contentAt, formulaAt, readCells } from "../cellRead";
import { groupBy } from "../groupBy";
import { placeKey, type WorkbookData } from "../sheet";

/**
 * What these corrections were decided upon: the cells that they replace and, as a row
 * sorted, inserted or deleted since may hold the same value there, every recognised cell
 * of their rows. A value replaces no formula: see `leaveFormulas`.
 */
export function expectedCells(
  { suivi }: Analysis,
  edits: readonly CellEdit[],
): readonly CellRead[] {
  const { workbook, tables } = suivi;
  const bySheet = groupBy(tables, ({ table }) => table.sheet);
  const rows = new Map(edits.map(({ place }) => [placeKey({ ...place, column: 0 }), place]));
  const places = [...rows.values()].flatMap((place) =>
    (bySheet.get(place.sheet) ?? []).flatMap(({ table }) =>
      table.columns.flatMap(({ champ, column }) => (champ === null ? [] : [{ ...place, column }])),
    ),
  );
  const cells = [
    ...readCells(workbook, places),
    ...edits.map((edit) => replacedCell(workbook, edit)),
  ];
  return [...new Map(cells.map((cell) => [placeKey(cell.place), cell])).values()];
}

function replacedCell(workbook: WorkbookData, { place, formula }: CellEdit): CellRead {
  const read = { place, content: contentAt(workbook, place) };
  if (formula === undefined) return { ...read, formula: null };
  const noted = formulaAt(workbook, place);
  return noted === undefined ? read : { ...read, formula: noted };
}
