import { cellAddress } from "../../../../domain/sheet";
import type { CellToWrite, RowToWrite } from "../../../../domain/sheetToWrite";
import { quoteSheetName } from "../../../sheets/quoteSheetName";
import { escapeAttribute, escapeUnderscores } from "../xml/escapeXml";

/** Links inside the workbook need no relationship: the place is in the sheet. */
export function hyperlinksXml(rows: readonly RowToWrite[]): string {
  const links: string[] = [];
  for (const { row, cells } of rows) {
    for (const { column, cell } of cells) {
      const link = hyperlinkXml(row, column, cell);
      if (link !== "") links.push(link);
    }
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** The link of a cell, "" when it has none. */
export function hyperlinkXml(row: number, column: number, cell: CellToWrite): string {
  if (!("text" in cell) || cell.link === undefined) return "";
  const location = escapeAttribute(
    escapeUnderscores(`${quoteSheetName(cell.link.sheetName)}!${cell.link.cell ?? "A1"}`),
  );
  return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`;
}
