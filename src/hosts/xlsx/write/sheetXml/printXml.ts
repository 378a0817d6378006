import type { PrintSetup } from "../../../../domain/sheetToWrite";
import { headerFooterOf } from "../../../sheets/headerFooter";
import { escapeText, escapeUnderscores } from "../xml/escapeXml";

const CM_PER_INCH = 2.54;
const MARGIN = (1.5 / CM_PER_INCH).toFixed(4);
const HEADER_MARGIN = (0.8 / CM_PER_INCH).toFixed(4);
const A4 = 9;
const LAST_COLUMN = 16_383;

/** Margins, paper, header and footer, page breaks: the end of a worksheet, in schema order. */
export function printXml(print: PrintSetup): string {
  return (
    `<pageMargins left="${MARGIN}" right="${MARGIN}" top="${MARGIN}" bottom="${MARGIN}" header="${HEADER_MARGIN}" footer="${HEADER_MARGIN}"/>` +
    `<pageSetup paperSize="${String(A4)}" fitToWidth="1" fitToHeight="0" orientation="${print.orientation}" errors="dash"/>` +
    headerFooterXml(print) +
    rowBreaksXml(print.pageBreaks)
  );
}

function headerFooterXml(print: PrintSetup): string {
  const { headerRight, footerLeft, footerRight } = headerFooterOf(print);
  const header = section("&R", headerRight);
  const footer = section("&L", footerLeft) + section("&R", footerRight);
  const headerXml =
    header === "" ? "" : `<oddHeader>${escapeText(escapeUnderscores(header))}</oddHeader>`;
  return `<headerFooter>${headerXml}<oddFooter>${escapeText(escapeUnderscores(footer))}</oddFooter></headerFooter>`;
}

function section(code: string, text: string): string {
  return text === "" ? "" : code + text;
}

/** A break is told by the number, from 1, of the row above it. */
export function rowBreaksXml(pageBreaks: readonly number[]): string {
  const rows = [...new Set(pageBreaks)].filter((row) => row > 0).toSorted((a, b) => a - b);
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map(
    (row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`,
  );
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}
