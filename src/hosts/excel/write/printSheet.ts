import { cellAddress, rangeAddress } from "../../../domain/sheet";
import type { PrintSetup } from "../../../domain/sheetToWrite";
import { headerFooterOf } from "../../sheets/headerFooter";

const MARGIN_CM = 1.5;
const HEADER_CM = 0.8;

/** Paper, margins, what repeats on each page and where pages break; no request. */
export function printSheet(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printErrors = "Dash";
  pageLayout.setPrintMargins("Centimeters", {
    top: MARGIN_CM,
    bottom: MARGIN_CM,
    left: MARGIN_CM,
    right: MARGIN_CM,
    header: HEADER_CM,
    footer: HEADER_CM,
  });
  const { firstColumn: left, lastColumn: right, lastRow: bottom } = print.printArea;
  pageLayout.setPrintArea(rangeAddress({ top: 0, left, bottom, right }));
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  const { headerRight, footerLeft, footerRight } = headerFooterOf(print);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.rightHeader = headerRight;
  pages.leftFooter = footerLeft;
  pages.rightFooter = footerRight;
  addPageBreaks(sheet, print.pageBreaks);
}

/** Breaks before these rows; no request. */
export function addPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const breaks = new Set(rows.filter((row) => row > 0));
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
