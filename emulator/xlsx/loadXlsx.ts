import ExcelJS from "exceljs";
import { parseAddress } from "../model/address";
import type { CellStyle } from "../model/cellStyle";
import { type CellValue, isCellValue } from "../model/cellValue";
import type { Sheet, Visibility } from "../model/sheet";
import { Workbook } from "../model/workbook";
import { dateToSerial, POINTS_PER_WIDTH } from "./units";

const visibilities: Readonly<Record<string, Visibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function readColor(color: Partial<ExcelJS.Color> | undefined): string | undefined {
  return color?.argb === undefined ? undefined : `#${color.argb.slice(-6).toUpperCase()}`;
}

function readObject(value: object): CellValue {
  if (value instanceof Date) return dateToSerial(value);
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: ExcelJS.RichText) => run.text).join("");
  }
  return "text" in value ? readPlain(value.text) : "";
}

function readPlain(value: unknown): CellValue {
  if (isCellValue(value)) return value;
  return typeof value === "object" && value !== null ? readObject(value) : "";
}

function readFill(fill: Partial<ExcelJS.Fill> | undefined): CellStyle {
  const color = fill?.type === "pattern" ? readColor(fill.fgColor) : undefined;
  return color === undefined ? {} : { fill: color };
}

function readFont(font: Partial<ExcelJS.Font> | undefined): CellStyle {
  const fontColor = readColor(font?.color);
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
  };
}

function readCell(sheet: Sheet, cell: ExcelJS.Cell): void {
  const [row, column] = [cell.fullAddress.row - 1, cell.fullAddress.col - 1];
  const area = { row, column, rowCount: 1, columnCount: 1 };
  if (cell.type === ExcelJS.ValueType.Merge) return;
  if (cell.formula) sheet.cells.setFormula(row, column, `=${cell.formula}`);
  sheet.cells.setValue(row, column, readPlain(cell.formula ? cell.result : cell.value));
  const numberFormat = cell.numFmt as string | undefined;
  if (numberFormat !== undefined && numberFormat !== "General") {
    sheet.cells.setNumberFormat(area, numberFormat);
  }
  const style = { ...readFill(cell.fill), ...readFont(cell.font) };
  if (Object.keys(style).length > 0) sheet.cells.changeStyle(area, style);
}

function readColumns(sheet: Sheet, source: ExcelJS.Worksheet): void {
  const columns = (source.columns as readonly Partial<ExcelJS.Column>[] | null) ?? [];
  columns.forEach(({ width, hidden }, index) => {
    if (width !== undefined) sheet.columnWidths.set(index, width * POINTS_PER_WIDTH);
    if (hidden === true) sheet.hiddenColumns.add(index);
  });
}

function readSheet(sheet: Sheet, source: ExcelJS.Worksheet): void {
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell((cell) => {
      readCell(sheet, cell);
    });
  });
  readColumns(sheet, source);
  sheet.merges = source.model.merges.map((address) => parseAddress(address).area);
  sheet.tabColor = readColor(source.properties.tabColor) ?? "";
  if (typeof source.autoFilter === "string")
    sheet.autoFilter = parseAddress(source.autoFilter).area;
}

function readNames(workbook: Workbook, source: ExcelJS.Workbook): void {
  for (const { name, ranges } of source.definedNames.model) {
    const [reference] = ranges;
    const isBuiltin = name.startsWith("_xlnm.");
    if (reference !== undefined && !isBuiltin) workbook.names.add(name, `=${reference}`);
  }
}

/** The model of an .xlsx file; dates become serials, formulas keep the values they had. */
export async function loadXlsx(bytes: Uint8Array): Promise<Workbook> {
  const source = new ExcelJS.Workbook();
  const buffer = new Uint8Array(bytes).buffer;
  await source.xlsx.load(buffer);
  const [first, ...others] = source.worksheets;
  const workbook = new Workbook(first?.name);
  for (const { name } of others) workbook.addSheet(name);
  for (const sheetSource of source.worksheets) {
    const sheet = workbook.findSheet(sheetSource.name);
    if (!sheet) continue;
    readSheet(sheet, sheetSource);
    sheet.visibility = visibilities[sheetSource.state] ?? "Visible";
  }
  readNames(workbook, source);
  return workbook;
}
