import { cellAddress } from "../sheet";
import type { StyleName } from "../sheetToWrite";
import { codeOf } from "./empreinte";
import { contenu } from "./contenu";
import type { Comparison, MergedCell } from "./mergeCells";
import type { ReadRow } from "./readSheet";
import { RowTitles } from "./rowTitles";
import type { CelluleModifiee, Changement, Difference } from "./sheetUpdate";
import { shownGap, shownValue } from "./shownValue";

/** What the update of a sheet changes, in words and figures, before it is written. */
export function differenceOf(comparison: Comparison, cells: readonly MergedCell[]): Difference {
  const titles = new RowTitles(comparison.next.rows);
  const typedOver = cells.filter((cell) => cell.typedOver !== null);
  const isKept = (cell: MergedCell) => comparison.saisies === "garder" && cell.typedOver !== null;
  const shown = cells.filter((cell) => isFigureChange(cell) && !isKept(cell));
  const changements = shown.map((cell) => changementOf(cell, titles));
  return {
    // A formula that only follows the rows it adds up shows the same figure.
    changements: changements.filter(({ avant, apres }) => avant !== apres),
    ...rowsOf(comparison, titles),
    modifiees: [
      ...typedOver.map((cell) => modifieeOf(cell, titles)),
      ...typedOnRemovedRows(comparison),
    ],
  };
}

/** A figure changes, or a figure takes the place of words, or words that of a figure. */
function isFigureChange({ action, before, after }: MergedCell): boolean {
  if (action !== "write" && !(action === "refresh" && isValued(before))) return false;
  const isFigure = (cell: object | undefined) =>
    cell !== undefined && ("number" in cell || "formula" in cell);
  return isFigure(before) || isFigure(after);
}

/** A file may hold a formula without what it gives: nothing then tells that it changes. */
function isValued(cell: MergedCell["before"]): boolean {
  return cell !== undefined && "formula" in cell && cell.value !== null;
}

function changementOf(cell: MergedCell, titles: RowTitles): Changement {
  const { before, after } = cell;
  const style = styleOf(cell);
  return {
    cellule: cellAddress(cell.row, cell.column),
    libelle: titles.label(cell.next.row),
    colonne: titles.column(cell.next),
    avant: shownValue(before, style),
    apres: shownValue(after, style),
    ecart: shownGap(before, after, style),
  };
}

function modifieeOf(cell: MergedCell, titles: RowTitles): CelluleModifiee {
  return {
    cellule: cell.typedOver ?? "",
    libelle: titles.label(cell.next.row),
    saisie: shownValue(cell.before, styleOf(cell)),
    calculee: shownValue(cell.after, styleOf(cell)),
  };
}

function styleOf({ after }: MergedCell): StyleName | undefined {
  return after?.style;
}

/** Each label once; a row that only changes its rank neither comes nor goes. */
function rowsOf(
  { plan, placement, now, empreinte }: Comparison,
  titles: RowTitles,
): Pick<Difference, "lignesAjoutees" | "lignesRetirees"> {
  const staying = new Set(plan.rows.flatMap((row) => (row.next === null ? [] : [row.now])));
  const gone = [...placement.rowWritten].flatMap(([row, written]) =>
    staying.has(row) || empreinte.rows[written]?.kind !== "l" ? [] : [labelNow(now.rows.get(row))],
  );
  const come = plan.rows.flatMap(({ now: row, next }) =>
    row === null && next !== null && titles.isLine(next) ? [titles.label(next)] : [],
  );
  return {
    lignesAjoutees: [...new Set(come)].filter((label) => !gone.includes(label)),
    lignesRetirees: [...new Set(gone)].filter((label) => !come.includes(label)),
  };
}

function labelNow(row: ReadRow | undefined): string {
  const [first] = [...(row ?? [])].toSorted(([a], [b]) => a - b);
  return shownValue(first?.[1], undefined);
}

/** Cells typed over on rows that go with what they held. */
function typedOnRemovedRows(comparison: Comparison): readonly CelluleModifiee[] {
  const { plan, placement, now } = comparison;
  const staying = new Set(plan.rows.map((row) => (row.next === null ? null : row.now)));
  return [...placement.rowWritten.keys()].flatMap((row) => {
    if (staying.has(row)) return [];
    return typedOver(comparison, row).map((column) => ({
      cellule: cellAddress(row, column),
      libelle: labelNow(now.rows.get(row)),
      saisie: shownValue(now.rows.get(row)?.get(column), undefined),
      calculee: "ligne retirée",
    }));
  });
}

/** Columns now of the cells of a row that hold plain contents other than those written. */
export function typedOver(
  { now, empreinte, placement }: Pick<Comparison, "now" | "empreinte" | "placement">,
  row: number,
): readonly number[] {
  const codes = empreinte.rows[placement.rowWritten.get(row) ?? -1]?.codes ?? [];
  return [...(now.rows.get(row) ?? [])].flatMap(([column, cell]) => {
    const written = placement.columnWritten(column);
    if (written === null || "formula" in cell) return [];
    return codeOf(contenu(cell)) === (codes[written] ?? "") ? [] : [column];
  });
}
