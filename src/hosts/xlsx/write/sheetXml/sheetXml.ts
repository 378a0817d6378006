import type { SheetToWrite } from "../../../../domain/sheetToWrite";
import type { StyleIndexes } from "./cellXml";
import { dataBarsExtensionXml, dataBarsXml } from "./dataBarsXml";
import { hyperlinksXml } from "./hyperlinksXml";
import { DRAWING_ID } from "../charts/chartParts";
import type { NamespaceFamily } from "../namespaces";
import { printXml } from "./printXml";
import { dimensionXml, sheetDataXml } from "./rowsXml";
import { colsXml, sheetViewsXml } from "./sheetViewXml";

/** A worksheet part; its children follow the order of CT_Worksheet (ECMA-376 part 1, §18.3.1.99). */
export function sheetXml(
  sheet: SheetToWrite,
  styles: StyleIndexes,
  family: NamespaceFamily,
): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${family.main}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    dimensionXml(sheet.rows) +
    sheetViewsXml(sheet.frozenRows) +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    colsXml(sheet.columnWidths) +
    sheetDataXml(sheet, styles) +
    dataBarsXml(sheet.dataBars) +
    hyperlinksXml(sheet.rows) +
    printXml(sheet.print) +
    drawingXml(sheet, family) +
    dataBarsExtensionXml(sheet.dataBars) +
    `</worksheet>`
  );
}

/** Leads to the charts of the sheet. */
function drawingXml({ charts = [] }: SheetToWrite, { relationships }: NamespaceFamily): string {
  if (charts.length === 0) return "";
  return `<drawing xmlns:r="${relationships}" r:id="${DRAWING_ID}"/>`;
}
