import type { SheetToWrite } from "../../../../domain/sheetToWrite";
import type { StyleIndexes } from "./cellXml";
import { dataBarsExtensionXml, dataBarsXml } from "./dataBarsXml";
import { hyperlinksXml } from "./hyperlinksXml";
import { printXml } from "./printXml";
import { dimensionXml, sheetDataXml } from "./rowsXml";
import { colsXml, sheetViewsXml } from "./sheetViewXml";

/** A worksheet part; its children follow the order of CT_Worksheet (ECMA-376 part 1, §18.3.1.99). */
export function sheetXml(sheet: SheetToWrite, styles: StyleIndexes, mainNamespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    dimensionXml(sheet.rows) +
    sheetViewsXml(sheet.frozenRows) +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    colsXml(sheet.columnWidths) +
    sheetDataXml(sheet, styles) +
    dataBarsXml(sheet.dataBars) +
    hyperlinksXml(sheet.rows) +
    printXml(sheet.print) +
    dataBarsExtensionXml(sheet.dataBars) +
    `</worksheet>`
  );
}
