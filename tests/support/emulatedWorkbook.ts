import { type CellObject, read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Area } from "../../emulator/model/area";
import type { Sheet } from "../../emulator/model/sheet";
import { Workbook } from "../../emulator/model/workbook";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** An emulated workbook with what a file holds, as SheetJS, not our own reader, understands it. */
export function emulatedWorkbook(bytes: Uint8Array, name: string): Workbook {
  const book = read(bytes, {
    cellNF: true,
    cellStyles: true,
    cellFormula: true,
    sheetStubs: false,
  });
  const [first = "Feuil1", ...others] = book.SheetNames;
  const workbook = new Workbook(first);
  workbook.name = name;
  for (const other of others) workbook.addSheet(other);
  workbook.sheets.forEach((sheet, index) => {
    const source = book.Sheets[sheet.name];
    if (source !== undefined) fillSheet(sheet, source);
    sheet.visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
  });
  addNames(workbook, book);
  return workbook;
}

function fillSheet(sheet: Sheet, source: WorkSheet): void {
  for (const [address, cell] of Object.entries(source) as [string, CellObject][]) {
    if (!address.startsWith("!")) fillCell(sheet, address, cell);
  }
  sheet.merges = (source["!merges"] ?? []).map(areaOf);
  source["!rows"]?.forEach((row, index) => {
    if (row.hidden === true) sheet.hiddenRows.add(index);
  });
  source["!cols"]?.forEach((column, index) => {
    if (column.hidden === true) sheet.hiddenColumns.add(index);
  });
}

function fillCell(sheet: Sheet, address: string, cell: CellObject): void {
  const { r: row, c: column } = utils.decode_cell(address);
  if (cell.f !== undefined) sheet.cells.setFormula(row, column, `=${cell.f}`);
  const value = cell.t === "e" ? errorText(cell) : cell.v;
  if (value !== undefined && !(value instanceof Date)) sheet.cells.setValue(row, column, value);
  if (typeof cell.z === "string" && cell.z !== "General") {
    sheet.cells.setNumberFormat({ row, column, rowCount: 1, columnCount: 1 }, cell.z);
  }
}

function errorText({ w, v }: CellObject): string {
  return w?.startsWith("#") === true ? w : String(v);
}

function areaOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area {
  return { row: s.r, column: s.c, rowCount: e.r - s.r + 1, columnCount: e.c - s.c + 1 };
}

function addNames(workbook: Workbook, book: WorkBook): void {
  for (const { Name, Ref, Sheet: index } of book.Workbook?.Names ?? []) {
    if (Name.startsWith("_xlnm.")) continue;
    const names = index === undefined ? workbook.names : workbook.sheets[index]?.names;
    names?.add(Name, `=${Ref}`);
  }
}
