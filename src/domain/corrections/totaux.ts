import { compte, nombre } from "../francais";
import { columnLetters } from "../sheet";
import type { Lignes, NumberColumn } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { eachCell, type AnomalieDeChamp, type Corrector } from "./corrector";
import { replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

/** The column of figures at a place, with its table. */
function columnAt(
  cells: WorkbookCells,
  { sheet, row, column }: CellPlace,
): { readonly lignes: Lignes; readonly values: NumberColumn } | null {
  for (const lignes of cells.suivi.tables) {
    const { table, champs, months, contratsParType } = lignes;
    if (table.sheet !== sheet || !table.otherRows.some((other) => other.row === row)) continue;
    const columns = [
      ...champs.values(),
      ...months.map(({ hours }) => hours),
      ...contratsParType.map(({ count }) => count),
    ];
    const values = columns.find((one) => one.column === column);
    if (values?.kind === "number") return { lignes, values };
  }
  return null;
}

/** First of the rows that stand one under the other just above a total; the total's own row when there is none. */
function topAbove({ rows }: Lignes, total: number): number {
  const above = new Set(rows);
  let top = total;
  while (above.has(top - 1)) top--;
  return top;
}

/** The formula that adds up the rows just above the total; null when they do not make this sum. */
function sumFormula(cells: WorkbookCells, place: CellPlace, somme: number): string | null {
  const found = columnAt(cells, place);
  if (found === null) return null;
  const { lignes, values } = found;
  const top = topAbove(lignes, place.row);
  const figures = Array.from(values.values).filter((value, ligne) => {
    const row = lignes.rows[ligne] ?? -1;
    return row >= top && row < place.row && !Number.isNaN(value);
  });
  const sum = figures.reduce((total, value) => total + value, 0);
  if (figures.length === 0 || Math.abs(sum - somme) > 1e-6) return null;
  const letters = columnLetters(place.column);
  return `SUM(${letters}${String(top + 1)}:${letters}${String(place.row)})`;
}

function repairTotal(anomalie: AnomalieDeChamp, cells: WorkbookCells) {
  const { place, params } = anomalie;
  const somme = Number(params["somme"]);
  const facteur = facteurOf(cells, place);
  const value = somme / facteur;
  const formula = sumFormula(cells, place, somme);
  const shown =
    formula === null
      ? nombre(value, 2)
      : `=${formula.replace("SUM", "SOMME")}, soit ${nombre(value, 2)}`;
  const correction = replaceCell(cells, anomalie, { value, format: "nombre", shown });
  if (formula === null) return correction;
  const edits = correction.edits.map((edit) => ({ ...edit, formula }));
  return { ...correction, edits };
}

function facteurOf(cells: WorkbookCells, place: CellPlace): number {
  const columns = columnAt(cells, place)?.lignes.table.columns ?? [];
  return columns.find(({ column }) => column === place.column)?.facteur ?? 1;
}

export const remplacerParLaSomme: Corrector = {
  code: "TOT-01",
  titre: (count) => `Remplacer ${compte(count, "total", "totaux")} par la somme`,
  propose: eachCell(repairTotal, "Remplacer par la somme"),
};
