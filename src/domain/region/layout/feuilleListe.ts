import type { CellToWrite, SheetToWrite } from "../../sheetToWrite";
import { fr } from "../../francais";
import { columnSum, emptyCell, formulaCell, textCell } from "../../bilan/layout/cells";
import { layoutRow, roomIn, stack, wrap, type RowMaker } from "../../bilan/layout/rows";
import { typographyOf } from "../../bilan/layout/typography";

/** A sheet of one table, from column B. */
export interface Liste {
  readonly name: string;
  readonly key: string;
  readonly titre: string;
  /** Sentences above the table. */
  readonly notes: readonly string[];
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly (readonly CellToWrite[])[];
  /** Printed at the top right. */
  readonly headerRight: string;
}

export interface Colonne {
  readonly titre: string;
  readonly width: number;
  /** Figures of the column, row by row, added up under the table; null: not told. */
  readonly total?: {
    readonly style: "heures" | "entier";
    readonly values: readonly (number | null)[];
  };
  readonly isFigure?: boolean;
}

/** Rows and hours workbook by workbook: with the « Synthèse », they would tell what it hides. */
const DE_TRAVAIL = "Feuille de travail – ne pas diffuser";
const POURQUOI = fr`${DE_TRAVAIL} : classeur par classeur, elle aiderait à retrouver les effectifs masqués de la « Synthèse ».`;

/** The sheet: title, notes, titles of columns repeated on each page, rows, total by formulas. */
export function feuilleListe(liste: Liste): SheetToWrite {
  const { colonnes, lignes, name, titre, notes } = liste;
  const widths = [2.5, ...colonnes.map(({ width }) => width)];
  const row = (...cells: readonly CellToWrite[]): RowMaker => {
    return (at) => layoutRow(widths, at, cells);
  };
  const room = roomIn(widths.slice(1));
  const linesOf = (note: string, style: "note" | "noteForte") =>
    wrap(note, room, typographyOf(style)).map((line) => row(textCell(line, style)));
  const head = stack(0, [
    row(textCell(titre, "titre")),
    ...linesOf(POURQUOI, "noteForte"),
    ...notes.flatMap((note) => linesOf(note, "note")),
  ]);
  const header = head.end + 1;
  const table = stack(header, [
    row(...colonnes.map((colonne) => textCell(colonne.titre, styleDuTitre(colonne)))),
    ...lignes.map((cells) => row(...cells)),
    ...totalRow(colonnes, header + 1).map((cells) => row(...cells)),
  ]);
  return {
    name,
    identity: { type: "region", key: liste.key },
    columnWidths: widths,
    rows: [...head.rows, ...table.rows],
    dataBars: [],
    frozenRows: header + 1,
    print: {
      orientation: "landscape",
      titleRows: [header, header],
      headerRight: liste.headerRight,
      footerLeft: `${titre} – ${DE_TRAVAIL}`,
      pageBreaks: [],
      printArea: { firstColumn: 1, lastColumn: colonnes.length, lastRow: table.end - 1 },
    },
  };
}

function styleDuTitre({ isFigure = false, total }: Colonne): "enTete" | "enTeteNombre" {
  return isFigure || total !== undefined ? "enTeteNombre" : "enTete";
}

function totalRow(
  colonnes: readonly Colonne[],
  first: number,
): readonly (readonly CellToWrite[])[] {
  if (colonnes.every(({ total }) => total === undefined)) return [];
  return [
    colonnes.map(({ total }, index) => {
      if (total !== undefined) {
        const sum = columnSum(index + 1, first, total.values);
        return formulaCell({ ...sum, value: sum.value ?? 0 }, total.style, true);
      }
      return index === 0 ? textCell("Total", "totalLibelle") : emptyCell("totalLibelle");
    }),
  ];
}
