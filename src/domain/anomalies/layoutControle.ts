import type { Analysis } from "../analyzeWorkbook";
import { compte, dateTexte, heuresTexte } from "../francais";
import { comptesOf } from "../bilan/comptes";
import { besideCell, emptyCell, textCell } from "../bilan/layout/cells";
import { layoutRow, type RowMaker, stack } from "../bilan/layout/rows";
import { sheetName } from "../bilan/layout/sheetName";
import { CHAMPS } from "../columns/champs";
import type { Jour } from "../clause";
import { cellAddress, columnLetters, type CellPlace } from "../sheet";
import type { CellToWrite, SheetToWrite } from "../sheetToWrite";
import { GRAVITES, type Anomalie } from "./anomalie";
import { renderAnomalie } from "./renderAnomalie";

/** Narrow enough for a landscape page to keep letters of 8 points. */
const WIDTHS = [1.5, 8, 12.5, 14, 8, 17, 48, 34, 9, 16] as const;
const HEADERS = ["Code", "Gravité", "Feuille", "Cellule", "Colonne"];
const HEADER_ROW = 4;

/** « Contrôle »: every anomaly with a link to its cell, the gravest first, then by place. No personal value. */
export function layoutControle(
  analysis: Analysis,
  { taken, editeLe }: { readonly taken: readonly string[]; readonly editeLe: Jour },
): SheetToWrite {
  const table = stack(HEADER_ROW, [
    row(
      ...HEADERS.map((title) => textCell(title, "enTete")),
      besideCell("Constat", "enTete"),
      besideCell("Pour corriger", "enTete"),
      textCell("Heures", "enTeteNombre"),
      besideCell("Commentaire", "enTete"),
    ),
    ...inOrder(analysis.anomalies).map((anomalie) => anomalieRow(anomalie, analysis)),
  ]);
  return {
    name: sheetName("Contrôle", taken),
    identity: { type: "controle", key: "" },
    columnWidths: WIDTHS,
    rows: [...stack(0, headRows(analysis, editeLe)).rows, ...table.rows],
    dataBars: [],
    frozenRows: HEADER_ROW + 1,
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      headerRight: `Contrôle du ${dateTexte(editeLe)}`,
      footerLeft: analysis.suivi.workbook.name,
      pageBreaks: [],
      printArea: { firstColumn: 1, lastColumn: WIDTHS.length - 1, lastRow: table.end - 1 },
    },
  };
}

function inOrder(anomalies: readonly Anomalie[]): readonly Anomalie[] {
  return anomalies.toSorted(
    (a, b) =>
      GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) ||
      a.place.sheet - b.place.sheet ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column,
  );
}

function row(...cells: readonly CellToWrite[]): RowMaker {
  return (at) => layoutRow(WIDTHS, at, cells);
}

function headRows(analysis: Analysis, editeLe: Jour): readonly RowMaker[] {
  const { lignesLues, heuresNonComptees } = comptesOf(analysis);
  const { anomalies, suivi } = analysis;
  return [
    row(textCell("Contrôle du suivi des clauses", "titre")),
    row(textCell(`${suivi.workbook.name} · ${dateTexte(editeLe)}`, "note")),
    row(
      textCell(
        `${compte(lignesLues, "ligne lue", "lignes lues")} · ${compte(anomalies.length, "anomalie")} · ${heuresTexte(heuresNonComptees)} non comptées${disabledText(analysis)}`,
        "note",
      ),
    ),
  ];
}

/** « · contrôles désactivés : COH-07 »: what is not looked for is said. */
function disabledText({ gravites }: Analysis): string {
  const codes = Object.entries(gravites).flatMap(([code, gravite]) =>
    gravite === "désactivée" ? [code] : [],
  );
  return codes.length === 0 ? "" : ` · contrôles désactivés : ${codes.join(", ")}`;
}

function anomalieRow(anomalie: Anomalie, { suivi }: Analysis): RowMaker {
  const { code, gravite, champ, heures, place } = anomalie;
  const { message, pourCorriger } = renderAnomalie(anomalie);
  const name = suivi.workbook.sheets[place.sheet]?.name ?? "";
  return row(
    textCell(code, "libelle"),
    textCell(gravite, "libelle"),
    textCell(name, "libelle"),
    cellLink(name, place),
    textCell(champ === null ? "" : CHAMPS[champ].libelle, "libelle"),
    textCell(message, "constat"),
    textCell(pourCorriger, "constat"),
    heures === null ? emptyCell("heures") : { number: heures, style: "heures" },
    emptyCell("saisie"),
  );
}

function cellLink(sheet: string, { row: at, column }: CellPlace): CellToWrite {
  if (column < 0 && at < 0) return emptyCell("libelle");
  const text = at < 0 ? columnLetters(column) : cellAddress(at, Math.max(0, column));
  const cell = cellAddress(Math.max(0, at), Math.max(0, column));
  return { text, style: "lien", link: { sheetName: sheet, cell } };
}
