import { cellAddress } from "../../../../domain/sheet";
import type { RowToWrite } from "../../../../domain/sheetToWrite";
import { quoteSheetName } from "../../../sheets/quoteSheetName";
import { escapeAttribute, escapeUnderscores } from "../xml/escapeXml";

/** Links inside the workbook need no relationship: the place is in the sheet. */
export function hyperlinksXml(rows: readonly RowToWrite[]): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, cell }) => {
      if (!("text" in cell) || cell.link === undefined) return [];
      const location = escapeAttribute(
        escapeUnderscores(`${quoteSheetName(cell.link.sheetName)}!${cell.link.cell ?? "A1"}`),
      );
      return [`<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
