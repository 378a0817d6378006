import { cellAddress } from "../../../../domain/sheet";
import type { CellToWrite, RowToWrite } from "../../../../domain/sheetToWrite";
import { quoteSheetName } from "../../../sheets/quoteSheetName";
import { escapeAttribute, escapeUnderscores } from "../xml/escapeXml";

/** Links inside the workbook need no relationship: the place is in the sheet. */
export function hyperlinksXml(rows: readonly RowToWrite[]): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.map(({ column, cell }) => hyperlinkXml(row, column, cell)),
  );
  const content = links.join("");
  return content === "" ? "" : `<hyperlinks>${content}</hyperlinks>`;
}

/** The link of a cell, "" when it has none. */
export function hyperlinkXml(row: number, column: number, cell: CellToWrite): string {
  if (!("text" in cell) || cell.link === undefined) return "";
  const location = escapeAttribute(
    escapeUnderscores(`${quoteSheetName(cell.link.sheetName)}!${cell.link.cell ?? "A1"}`),
  );
  return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`;
}
