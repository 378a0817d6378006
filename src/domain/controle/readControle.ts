import type { GeneratedSheet, ReadCell, ReadRow } from "../miseAJour/readSheet";
import { tidy } from "../values/text";
import { type ColonneId, colonneOf, TITRE } from "./colonnesControle";
import { cleOf } from "./lignesControle";

/** A « Contrôle » sheet as the person left it: sorted, with columns and rows of their own. */
export interface ControleLu {
  readonly sheet: GeneratedSheet;
  /** Row of the titles. */
  readonly titres: number;
  /** Where each column of ours stands now; those that the person deleted are not told. */
  readonly colonnes: ReadonlyMap<ColonneId, number>;
  /** Place of the first line of the sheet; null when the person took it away. */
  readonly tete: { readonly row: number; readonly column: number } | null;
  /** Rows that tell an anomaly, from top to bottom. */
  readonly lignes: readonly LigneLue[];
}

export interface LigneLue {
  readonly row: number;
  readonly cle: string;
  readonly statut: string;
  /** Something on the row is the person's: a comment, or a cell beside ours. */
  readonly estAnnotee: boolean;
}

/** Null when the titles are not there any more: nothing may then be written on the sheet. */
export function readControle(sheet: GeneratedSheet): ControleLu | null {
  const inOrder = [...sheet.rows].toSorted(([a], [b]) => a - b);
  for (const [titres, row] of inOrder) {
    const colonnes = colonnesOf(row);
    if (!colonnes.has("code") || !colonnes.has("repere")) continue;
    const below = inOrder.filter(([at]) => at > titres);
    const ours = new Set([...colonnes].flatMap(([id, at]) => (id === "commentaire" ? [] : [at])));
    return {
      sheet,
      titres,
      colonnes,
      tete: teteAbove(inOrder, titres),
      lignes: below.flatMap(([at, cells]) => ligneOf(at, cells, { sheet, colonnes, ours })),
    };
  }
  return null;
}

/** The first of two columns with the same title is ours. */
function colonnesOf(row: ReadRow): ReadonlyMap<ColonneId, number> {
  const colonnes = new Map<ColonneId, number>();
  for (const [column, cell] of [...row].toSorted(([a], [b]) => a - b)) {
    const id = colonneOf(textOf(cell));
    if (id !== null && !colonnes.has(id)) colonnes.set(id, column);
  }
  return colonnes;
}

function teteAbove(
  rows: readonly (readonly [row: number, cells: ReadRow])[],
  titres: number,
): ControleLu["tete"] {
  for (const [row, cells] of rows) {
    if (row >= titres) break;
    for (const [column, cell] of cells) if (textOf(cell) === TITRE) return { row, column };
  }
  return null;
}

interface Ours {
  /** Columns that the person writes nothing in. */
  readonly ours: ReadonlySet<number>;
}

function ligneOf(
  row: number,
  cells: ReadRow,
  { sheet, colonnes, ours }: Pick<ControleLu, "sheet" | "colonnes"> & Ours,
): readonly LigneLue[] {
  const told = (id: ColonneId) => textOf(cells.get(colonnes.get(id) ?? -1));
  const [code, repere] = [told("code"), told("repere")];
  if (code === "" || repere === "") return [];
  const hasOwnCells = [...cells.keys()].some((column) => !ours.has(column));
  const estAnnotee = hasOwnCells || sheet.commentedRows.has(row);
  return [{ row, cle: cleOf(code, repere), statut: told("statut"), estAnnotee }];
}

function textOf(cell: ReadCell | undefined): string {
  return cell !== undefined && "text" in cell ? tidy(cell.text) : "";
}
