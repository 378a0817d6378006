import type { Analysis } from "../analyzeWorkbook";
import type { Jour } from "../clause";
import { emptyCell, textCell } from "../bilan/layout/cells";
import { contenu } from "../miseAJour/contenu";
import type { ReadCell } from "../miseAJour/readSheet";
import type { PlacedCell, SheetUpdate } from "../miseAJour/sheetUpdate";
import type { CellToWrite } from "../sheetToWrite";
import { type ColonneId, COLONNES } from "./colonnesControle";
import { enTeteControle, headerRightControle } from "./enTeteControle";
import { type LigneControle, STATUTS } from "./lignesControle";
import type { LignePlanifiee, PlanControle } from "./planControle";
import type { ControleLu, LigneLue } from "./readControle";

/** What makes the sheet of before the one of this check, and nothing more; null when it is already. */
export function updateControle(
  lu: ControleLu,
  plan: PlanControle,
  { analysis, editeLe }: { readonly analysis: Analysis; readonly editeLe: Jour },
): SheetUpdate | null {
  const table = plan.lignes.flatMap((ligne) => cellsOf(lu, ligne));
  const head = headCells(lu, enTeteControle(analysis, editeLe));
  const isSame = plan.changes.length === 0 && table.length === 0 && !head.some(isReason);
  if (isSame) return null;
  const headerRight = headerRightControle(editeLe);
  return {
    name: lu.sheet.name,
    identity: { type: "controle", key: "" },
    empreinte: "",
    rows: plan.changes,
    newRows: plan.lignes.flatMap(({ avant, row }) => (avant === null ? [row] : [])),
    cells: [...head, ...table],
    heights: [],
    dataBars: null,
    charts: { added: [], updated: [], removed: [] },
    headerRight: headerRight === lu.sheet.headerRight ? null : headerRight,
    pageBreaks: null,
    recalculates: false,
  };
}

/** The cells of the head that say something else than they do now. */
function headCells({ sheet, tete }: ControleLu, head: readonly CellToWrite[]) {
  if (tete === null) return [];
  return head.flatMap((cell, index): readonly PlacedCell[] => {
    const place = { row: tete.row + index, column: tete.column };
    return holds(sheet.rows.get(place.row)?.get(place.column), cell) ? [] : [{ ...place, cell }];
  });
}

/** The day of the check, alone, is none. */
function isReason({ cell }: PlacedCell): boolean {
  return cell === null || !("text" in cell) || cell.stable === undefined;
}

function cellsOf(lu: ControleLu, { row, avant, ligne }: LignePlanifiee): readonly PlacedCell[] {
  const wanted = wantedCells(avant, ligne);
  const there = avant === null ? undefined : lu.sheet.rows.get(avant.row);
  const isThere = (id: ColonneId) => {
    const cell = wanted.get(id);
    return cell === undefined || holds(there?.get(lu.colonnes.get(id) ?? -1), cell);
  };
  // A link goes to another place when either of the two changes.
  const isMoved = !isThere("feuille") || !isThere("cellule");
  return [...wanted].flatMap(([id, cell]): readonly PlacedCell[] => {
    const column = lu.colonnes.get(id);
    if (column === undefined) return [];
    const isKept = avant !== null && isThere(id) && !(id === "cellule" && isMoved);
    return isKept ? [] : [{ row, column, cell }];
  });
}

function holds(now: ReadCell | undefined, cell: CellToWrite): boolean {
  return contenu(now) === contenu(cell);
}

/** What each column has to hold; those that are not told are the person's. */
function wantedCells(
  avant: LigneLue | null,
  ligne: LigneControle | null,
): ReadonlyMap<ColonneId, CellToWrite> {
  if (ligne === null) {
    return new Map<ColonneId, CellToWrite>([
      ["heures", emptyCell("heures")],
      ["statut", textCell(STATUTS.corrigee)],
    ]);
  }
  const wanted = new Map<ColonneId, CellToWrite>();
  for (const { id } of COLONNES) {
    if (avant === null || !isOfPerson(id, avant, ligne)) wanted.set(id, ligne.cells[id]);
  }
  return wanted;
}

/** A comment always is; a reason is ours on an anomaly that is accepted, or that was. */
function isOfPerson(id: ColonneId, { statut }: LigneLue, { motif }: LigneControle): boolean {
  if (id === "commentaire") return true;
  return id === "motif" && motif === null && statut !== STATUTS.acceptee;
}
