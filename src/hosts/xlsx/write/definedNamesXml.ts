import { columnLetters } from "../../../domain/sheet";
import type { SheetToWrite } from "../../../domain/sheetToWrite";
import { quoteSheetName } from "../../sheets/quoteSheetName";
import { type HiddenName, hiddenNames } from "../../sheets/sheetIdentity";
import { escapeText, escapeUnderscores } from "./xml/escapeXml";

/** Names local to one new sheet, without prefix; `index` is its place among all sheets, from 0. */
export function definedNamesXml(sheet: SheetToWrite, index: number): string {
  const place = `localSheetId="${String(index)}"`;
  const titles = printTitles(sheet);
  return (
    nameXml(`name="_xlnm.Print_Area" ${place}`, printArea(sheet)) +
    (titles === null ? "" : nameXml(`name="_xlnm.Print_Titles" ${place}`, titles)) +
    hiddenNamesXml(hiddenNames(sheet), index)
  );
}

/** Names that no list of Excel shows. */
export function hiddenNamesXml(names: readonly HiddenName[], index: number): string {
  const place = `localSheetId="${String(index)}" hidden="1"`;
  return names
    .map(({ name, formula }) => nameXml(`name="${name}" ${place}`, formula.slice(1)))
    .join("");
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
