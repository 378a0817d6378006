import type { CellValue, Workbook, Worksheet } from "exceljs";
import {
  freeze,
  printOnOnePageWide,
  writeBanner,
  writeRow,
  writeTitles,
  type Colonne,
  type Theme,
} from "./feuille";

/** A column of a table of facts: its title, its look, and what it tells of one fact. */
export interface ColonneDe<Fait> extends Colonne {
  readonly value: (fait: Fait, row: number) => CellValue;
}

export interface Tableau<Fait> {
  readonly onglet: string;
  readonly bandeau: string;
  readonly colonnes: readonly ColonneDe<Fait>[];
  readonly faits: readonly Fait[];
  readonly theme: Theme;
}

/** Row of the titles; the facts follow. */
export const LIGNE_TITRES = 3;

/** One sheet: banner, one row of titles, one row per fact, an automatic filter. */
export function writeTableau<Fait>(workbook: Workbook, tableau: Tableau<Fait>): Worksheet {
  const { onglet, bandeau, colonnes, faits, theme } = tableau;
  const sheet = workbook.addWorksheet(onglet);
  writeBanner(sheet, 1, bandeau, 14);
  writeTitles(sheet, LIGNE_TITRES, colonnes, theme);
  for (const [index, fait] of faits.entries()) {
    const row = LIGNE_TITRES + 1 + index;
    const values = colonnes.map(({ value }) => value(fait, row));
    writeRow(sheet, row, values);
  }
  sheet.autoFilter = {
    from: { row: LIGNE_TITRES, column: 1 },
    to: { row: LIGNE_TITRES + faits.length, column: colonnes.length },
  };
  freeze(sheet, LIGNE_TITRES, 2);
  printOnOnePageWide(sheet);
  return sheet;
}
