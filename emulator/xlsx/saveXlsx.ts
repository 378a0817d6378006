import ExcelJS from "exceljs";
import { formatArea } from "../model/address";
import { cellsOf } from "../model/area";
import { isErrorText } from "../model/cellValue";
import type { CellPlace } from "../model/cellGrid";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { POINTS_PER_WIDTH } from "./units";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const toArgb = (color: string) => ({ argb: `FF${color.slice(1)}` });

function cellContent({ cells }: Sheet, { row, column }: CellPlace): ExcelJS.CellValue {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  if (formula !== undefined) {
    const result = value === "" ? undefined : value;
    return result === undefined
      ? { formula: formula.slice(1) }
      : { formula: formula.slice(1), result };
  }
  if (value === "") return null;
  return isErrorText(value) ? { error: value as ExcelJS.CellErrorValue["error"] } : value;
}

function writeStyle(cell: ExcelJS.Cell, { cells }: Sheet, { row, column }: CellPlace): void {
  const { fill, bold, italic, fontColor } = cells.style(row, column);
  const numberFormat = cells.numberFormat(row, column);
  if (numberFormat !== "General") cell.numFmt = numberFormat;
  if (fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: toArgb(fill) };
  const font: Partial<ExcelJS.Font> = {
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(fontColor === undefined ? {} : { color: toArgb(fontColor) }),
  };
  if (Object.keys(font).length > 0) cell.font = font;
}

function writeSheet(target: ExcelJS.Worksheet, sheet: Sheet): void {
  const used = sheet.cells.usedArea(false);
  for (const place of used ? cellsOf(used) : []) {
    const cell = target.getCell(place.row + 1, place.column + 1);
    cell.value = cellContent(sheet, place);
    writeStyle(cell, sheet, place);
  }
  for (const merge of sheet.merges) target.mergeCells(formatArea(merge));
  writeMeasures(target, sheet);
  if (sheet.tabColor !== "") target.properties.tabColor = toArgb(sheet.tabColor);
  if (sheet.autoFilter) target.autoFilter = formatArea(sheet.autoFilter);
}

function writeMeasures(target: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [column, points] of sheet.columnWidths) {
    target.getColumn(column + 1).width = points / POINTS_PER_WIDTH;
  }
}

/** The .xlsx file of the model: values, formulas, formats, names, hidden rows and columns, merges. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) {
    writeSheet(target.addWorksheet(sheet.name, { state: states[sheet.visibility] }), sheet);
  }
  for (const { name, formula } of workbook.names.list()) {
    const reference = formula.slice(1);
    if (reference.includes("!")) target.definedNames.add(reference, name);
  }
  return new Uint8Array(await target.xlsx.writeBuffer());
}
