import type { Analysis } from "../analyzeWorkbook";
import { besideCell, textCell } from "../bilan/layout/cells";
import { layoutRow, type RowMaker, stack } from "../bilan/layout/rows";
import { sheetName } from "../bilan/layout/sheetName";
import type { Jour } from "../clause";
import type { CellToWrite, SheetToWrite } from "../sheetToWrite";
import { mapInTurn, runToEnd, type Steps } from "../steps";
import { COLONNES, type ColonneId } from "./colonnesControle";
import { enTeteControle, headerRightControle } from "./enTeteControle";
import { type LigneControle, lignesSteps } from "./lignesControle";

/** Narrow enough for a landscape page to keep letters of 8 points. */
const WIDTHS = [1.5, ...COLONNES.map(({ width }) => width)];
const HEADER_ROW = 4;
/** What the anomalies are known again by is of no use on paper. */
const PRINTED_COLUMNS = COLONNES.length - 1;

/** « Contrôle »: every anomaly with a link to its cell, the gravest first, then by place. No personal value. */
export function layoutControle(analysis: Analysis, sheet: SheetOfControle): SheetToWrite {
  return runToEnd(layoutSteps(analysis, sheet));
}

interface SheetOfControle {
  readonly taken: readonly string[];
  readonly editeLe: Jour;
}

/** The same, cut by anomaly. */
export function* layoutSteps(
  analysis: Analysis,
  { taken, editeLe }: SheetOfControle,
): Steps<SheetToWrite> {
  const head = enTeteControle(analysis, editeLe).map((cell) => row(cell));
  const lignes = yield* lignesSteps(analysis);
  const table = yield* mapInTurn(
    [COLONNES.map(({ id, titre }) => titleCell(id, titre)), ...lignes.map(cellsOf)].entries(),
    ([index, cells]) => layoutRow(WIDTHS, HEADER_ROW + index, cells),
  );
  return {
    name: sheetName("Contrôle", taken),
    identity: { type: "controle", key: "" },
    columnWidths: WIDTHS,
    rows: [...stack(0, head).rows, ...table],
    dataBars: [],
    frozenRows: HEADER_ROW + 1,
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      headerRight: headerRightControle(editeLe),
      footerLeft: analysis.suivi.workbook.name,
      pageBreaks: [],
      // One row more than the table: rows that come at its end are then printed too.
      printArea: {
        firstColumn: 1,
        lastColumn: PRINTED_COLUMNS,
        lastRow: HEADER_ROW + table.length,
      },
    },
  };
}

function cellsOf({ cells }: LigneControle): readonly CellToWrite[] {
  return COLONNES.map(({ id }) => cells[id]);
}

const SET_OFF: readonly ColonneId[] = ["constat", "pourCorriger", "motif", "commentaire", "repere"];

function titleCell(id: ColonneId, titre: string): CellToWrite {
  if (id === "heures") return textCell(titre, "enTeteNombre");
  return SET_OFF.includes(id) ? besideCell(titre, "enTete") : textCell(titre, "enTete");
}

function row(...cells: readonly CellToWrite[]): RowMaker {
  return (at) => layoutRow(WIDTHS, at, cells);
}
