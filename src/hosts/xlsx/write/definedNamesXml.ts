import { columnLetters } from "../../../domain/sheet";
import type { SheetToWrite } from "../../../domain/sheetToWrite";
import { quoteSheetName } from "../../sheets/quoteSheetName";
import { sheetIdentityFormula, SHEET_IDENTITY_NAME } from "../../sheets/sheetIdentity";
import { escapeText, escapeUnderscores } from "./xml/escapeXml";

/** Names local to one new sheet, without prefix; `index` is its place among all sheets, from 0. */
export function definedNamesXml(sheet: SheetToWrite, index: number): string {
  const place = `localSheetId="${String(index)}"`;
  const titles = printTitles(sheet);
  return (
    nameXml(`name="_xlnm.Print_Area" ${place}`, printArea(sheet)) +
    (titles === null ? "" : nameXml(`name="_xlnm.Print_Titles" ${place}`, titles)) +
    nameXml(
      `name="${SHEET_IDENTITY_NAME}" ${place} hidden="1"`,
      sheetIdentityFormula(sheet.identity).slice(1),
    )
  );
}

export function nameXml(attributes: string, value: string): string {
  return `<definedName ${attributes}>${escapeText(escapeUnderscores(value))}</definedName>`;
}

function printArea({ name, print }: SheetToWrite): string {
  const { firstColumn, lastColumn, lastRow } = print.printArea;
  const bottom = String(lastRow + 1);
  return `${quoteSheetName(name)}!$${columnLetters(firstColumn)}$1:$${columnLetters(lastColumn)}$${bottom}`;
}

function printTitles({ name, print }: SheetToWrite): string | null {
  if (print.titleRows === null) return null;
  const [first, last] = print.titleRows;
  return `${quoteSheetName(name)}!$${String(first + 1)}:$${String(last + 1)}`;
}
