import { cellAddress } from "../../../sheet";
import type { CellToWrite } from "../../../sheetToWrite";
import { besideCell, emptyCell, formulaCell, numberCell, ratio, textCell } from "../cells";
import { layoutRow, roomIn, wrap, type RowMaker } from "../rows";
import { typographyOf } from "../typography";

/** Columns A to I of « Indicateurs ANRU », in characters. */
export const ANRU_WIDTHS = [1.5, 4, 50, 11, 12, 12, 9, 32, 36] as const;
const NOTE_ROOM = roomIn(ANRU_WIDTHS.slice(1));
const OBJECTIF = 4;
const VALEUR = 5;

export function anruRow(...fromB: readonly (CellToWrite | null)[]): RowMaker {
  return (row) => layoutRow(ANRU_WIDTHS, row, fromB);
}

export function anruNote(text: string): readonly RowMaker[] {
  return wrap(text, NOTE_ROOM, typographyOf("note")).map((line) => anruRow(textCell(line, "note")));
}

const TITRES = ["N°", "Indicateur", "Unité", "Objectif", "Valeur", "Taux", "Périmètre", "Qualité"];

export const anruHeader: RowMaker = anruRow(
  ...TITRES.map((titre, index) =>
    index === 6
      ? besideCell(titre, "enTete")
      : textCell(titre, index >= 3 && index <= 5 ? "enTeteNombre" : "enTete"),
  ),
);

/** One line of the table; a `numero` starts an indicator, the lines below detail it. */
export interface LigneAnru {
  readonly numero?: number;
  readonly libelle: string;
  readonly unite: string;
  readonly objectif?: number | null;
  readonly valeur: CellToWrite;
  readonly perimetre?: string;
  readonly qualite?: string;
}

export function ligneAnru(ligne: LigneAnru): RowMaker {
  const { numero, libelle, unite, objectif, valeur, perimetre = "", qualite = "" } = ligne;
  const isFirst = numero !== undefined;
  return (row) =>
    anruRow(
      isFirst ? textCell(String(numero), "libelleFort") : emptyCell("libelle"),
      textCell(isFirst ? libelle : `\u00A0\u00A0${libelle}`, isFirst ? "libelleFort" : "libelle"),
      textCell(unite),
      objectif === undefined ? emptyCell("libelle") : numberCell(objectif, "heures"),
      valeur,
      objectif === undefined ? emptyCell("libelle") : tauxCell(row, objectif, valeur),
      textCell(perimetre, "constat"),
      textCell(qualite),
    )(row);
}

function tauxCell(row: number, objectif: number | null, valeur: CellToWrite): CellToWrite {
  const value = "number" in valeur ? valeur.number : null;
  return formulaCell(
    ratio(
      { address: cellAddress(row, VALEUR), value },
      { address: cellAddress(row, OBJECTIF), value: objectif },
    ),
    "taux",
  );
}
