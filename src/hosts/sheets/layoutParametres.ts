import { TITRES_GRAVITES } from "../../domain/gravites/titresGravites";
import { PARAMETRES, type ParametreId, type Parametres } from "../../domain/parametres";
import type { CellToWrite, RowToWrite, SheetToWrite, StyleName } from "../../domain/sheetToWrite";
import { LISTES_NOTE, LISTES_WIDTHS, listesRows, type NamedListe } from "./listesParametres";

/** After the figures come the exceptions (see exceptionsTable.ts), the checks, then the lists. */
const WIDTHS = [1.5, 44, 12, 18, 24, 60, 3, 9, 40, 18, 40, 3, 16, 18, ...LISTES_WIDTHS];
const LAST_COLUMN = 5;
const GRAVITES_COLUMN = 12;
const LISTES_COLUMN = 15;
export const VALUE_COLUMN = 2;
const HEADER_ROW = 3;
const HEADERS = ["Paramètre", "Valeur", "Unité", "Nom de la cellule", "Explication"];

const NOTE =
  "Ces valeurs servent aux contrôles et aux bilans, quand la ligne du marché n'en donne pas d'autre.";
const GRAVITES_NOTE =
  "Pour changer un contrôle : son code (COH-07), puis bloquante, avertissement, information ou désactivée.";

/** A figure that has a named cell in the workbook. */
export interface NamedParametre {
  readonly nom: string;
  readonly value: number;
  readonly id: ParametreId;
}

/** The figures that a workbook keeps, each in a cell with its name. */
export function namedParametres(parametres: Parametres): readonly NamedParametre[] {
  return Object.keys(PARAMETRES).flatMap((key) => {
    const id = key as ParametreId;
    const { nom } = PARAMETRES[id];
    return nom === null ? [] : [{ nom, value: parametres[id], id }];
  });
}

/** One row per figure, from `top`; its value is in VALUE_COLUMN. */
export function parametreRows(
  parametres: readonly NamedParametre[],
  top: number,
): readonly RowToWrite[] {
  return parametres.map(({ nom, value, id }, index) => {
    const { libelle, unite, source } = PARAMETRES[id];
    const cells = [
      text(libelle, "libelleFort"),
      { number: value, style: unite.startsWith("part") ? "saisieTaux" : "saisie" } as const,
      text(unite, "libelle"),
      text(nom, "libelle"),
      text(source, "texte"),
    ];
    return rowOf(top + index, cells);
  });
}

/** The visible sheet « Paramètres »: editing it or the pane is the same. */
export function layoutParametres(
  parametres: readonly NamedParametre[],
  name: string,
  moas: readonly string[],
): {
  readonly sheet: SheetToWrite;
  readonly firstRow: number;
  readonly listes: readonly NamedListe[];
} {
  const firstRow = HEADER_ROW + 1;
  const { rows, listes } = listesRows(HEADER_ROW, LISTES_COLUMN, moas);
  const written = [
    rowOf(0, [text("Paramètres des clauses sociales", "titre")]),
    rowOf(1, [text(NOTE, "note")]),
    rowOf(HEADER_ROW - 1, [text(GRAVITES_NOTE, "note")], GRAVITES_COLUMN),
    rowOf(1, [text(LISTES_NOTE, "note")], LISTES_COLUMN),
    headerRow(),
    ...parametreRows(parametres, firstRow),
    ...rows,
  ];
  const lastRow = firstRow + parametres.length - 1;
  const sheet: SheetToWrite = {
    name,
    identity: { type: "parametres", key: "" },
    columnWidths: WIDTHS,
    rows: sideBySide(written),
    dataBars: [],
    frozenRows: 0,
    print: {
      orientation: "landscape",
      titleRows: null,
      headerRight: "",
      footerLeft: "Paramètres des clauses sociales",
      pageBreaks: [],
      printArea: { firstColumn: 1, lastColumn: LAST_COLUMN, lastRow },
    },
  };
  return { sheet, firstRow, listes };
}

/** Tables that share their rows make each of these rows once. */
function sideBySide(rows: readonly RowToWrite[]): readonly RowToWrite[] {
  const byRow = new Map<number, RowToWrite>();
  for (const one of rows) {
    const { cells = [] } = byRow.get(one.row) ?? {};
    byRow.set(one.row, { ...one, cells: [...cells, ...one.cells] });
  }
  return [...byRow.values()].toSorted((left, right) => left.row - right.row);
}

function headerRow(): RowToWrite {
  const figures = rowOf(HEADER_ROW, titles(HEADERS));
  const gravites = rowOf(HEADER_ROW, titles(TITRES_GRAVITES), GRAVITES_COLUMN);
  return { ...figures, cells: [...figures.cells, ...gravites.cells] };
}

function titles(headers: readonly string[]): readonly CellToWrite[] {
  return headers.map((header) => text(header, "enTete"));
}

function text(content: string, style: StyleName): CellToWrite {
  return { text: content, style };
}

function rowOf(row: number, cells: readonly CellToWrite[], left = 1): RowToWrite {
  return { row, height: null, cells: cells.map((cell, index) => ({ column: left + index, cell })) };
}
