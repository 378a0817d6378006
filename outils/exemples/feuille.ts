import type { Cell, CellValue, Fill, Worksheet } from "exceljs";

/** The looks of well-kept workbooks: a banner, bold titles on a colour, thin borders, frozen panes. */

export interface Colonne {
  readonly titre: string;
  readonly largeur: number;
  readonly format?: string;
}

export const DATE = "dd/mm/yyyy";
export const HEURES = "#,##0.00";
export const EUROS = '#,##0" €"';
export const TAUX = "0.0%";

/** Theme of one sheet: ARGB colours of the titles and of the total rows. */
export interface Theme {
  readonly titres: string;
  readonly total: string;
}

const FIN = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const BORDER = { top: FIN, left: FIN, bottom: FIN, right: FIN };

function fillOf(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

export function writeBanner(sheet: Worksheet, row: number, text: string, size: number): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  sheet.getRow(row).height = size + 8;
  cell.font = { name: "Calibri", size, bold: size > 11, italic: size <= 10 };
}

/** Sets widths and formats, and writes the titles on the given row (1-based). */
export function writeTitles(
  sheet: Worksheet,
  row: number,
  colonnes: readonly Colonne[],
  theme: Theme,
): void {
  for (const [index, { titre, largeur, format }] of colonnes.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = largeur;
    if (format !== undefined) column.numFmt = format;
    styleTitle(sheet.getCell(row, index + 1), titre, theme);
  }
  sheet.getRow(row).height = 32;
}

export function styleTitle(cell: Cell, titre: string, theme: Theme): void {
  cell.value = titre === "" ? null : titre;
  cell.font = { name: "Calibri", size: 10, bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = fillOf(theme.titres);
  cell.border = BORDER;
  cell.numFmt = "General";
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
}

/** Writes one row of values from column A, in the formats of the columns. */
export function writeRow(sheet: Worksheet, row: number, values: readonly CellValue[]): void {
  for (const [index, value] of values.entries()) {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    cell.font = { name: "Calibri", size: 10 };
    cell.border = BORDER;
  }
}

/** Bold row on a colour, for subtotals and totals. */
export function markTotal(sheet: Worksheet, row: number, width: number, theme: Theme): void {
  for (let column = 1; column <= width; column++) {
    const cell = sheet.getCell(row, column);
    cell.font = { name: "Calibri", size: 10, bold: true };
    cell.fill = fillOf(theme.total);
    cell.border = BORDER;
  }
}

export function freeze(sheet: Worksheet, row: number, column: number): void {
  sheet.views = [{ state: "frozen", xSplit: column, ySplit: row, showGridLines: false }];
}

export function printOnOnePageWide(sheet: Worksheet): void {
  const a4 = { paperSize: 9, orientation: "landscape" };
  Object.assign(sheet.pageSetup, a4, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
}

/** "A" for 1, "AA" for 27. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : letters(rest) + last;
}

export function address(row: number, column: number): string {
  return `${letters(column)}${String(row)}`;
}
