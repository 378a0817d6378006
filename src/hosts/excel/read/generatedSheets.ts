import type { GeneratedSheet, ReadCell, ReadRow } from "../../../domain/miseAJour/readSheet";
import { readEmpreinte, readSheetIdentity, SHEET_IDENTITY_NAME } from "../../sheets/sheetIdentity";
import { runExcel } from "../runExcel";
import { askComments, commentedRows, type AskedComments } from "./comments";

/** Cells asked for at once, formulas and values: well under the 5 MB of an answer. */
const CELLS_PER_REQUEST = 40_000;

/** A sheet that Clausier wrote, before its cells are read. */
interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly identity: string;
  readonly empreinte: string | null;
  readonly cells: number;
}

/**
 * The sheets that Clausier wrote, cell by cell: three requests, and two for each
 * 40 000 cells of these sheets, whatever the data of the workbook.
 */
export async function readGenerated(): Promise<readonly GeneratedSheet[]> {
  const found = await findGenerated();
  const sheets: GeneratedSheet[] = [];
  for (const group of groupBySize(found)) sheets.push(...(await readGroup(group)));
  return sheets;
}

function findGenerated(): Promise<readonly FoundSheet[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const { names } of worksheets.items) names.load("items/name,items/formula");
    await context.sync();
    const found = worksheets.items.flatMap((sheet) => identityOf(sheet));
    const used = found.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("cellCount");
    await context.sync();
    return found.map(({ sheet: { id, name }, identity, empreinte }, index) => ({
      id,
      name,
      identity,
      empreinte,
      cells: used[index]?.isNullObject === false ? used[index].cellCount : 0,
    }));
  });
}

function identityOf(sheet: Excel.Worksheet) {
  const names = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const mark = names.find(({ name }) => name.toUpperCase() === SHEET_IDENTITY_NAME);
  const identity = mark === undefined ? null : readSheetIdentity(mark.formula);
  return identity === null ? [] : [{ sheet, identity, empreinte: readEmpreinte(names) }];
}

function groupBySize(found: readonly FoundSheet[]): readonly (readonly FoundSheet[])[] {
  const groups: FoundSheet[][] = [];
  let room = 0;
  for (const sheet of found) {
    if (sheet.cells > room || groups.length === 0) {
      groups.push([]);
      room = CELLS_PER_REQUEST;
    }
    room -= sheet.cells;
    groups.at(-1)?.push(sheet);
  }
  return groups;
}

interface AskedSheet {
  readonly found: FoundSheet;
  readonly used: Excel.Range;
  readonly header: Excel.HeaderFooter;
  readonly breaks: Excel.PageBreakCollection;
  readonly comments: AskedComments;
}

function readGroup(group: readonly FoundSheet[]): Promise<readonly GeneratedSheet[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = group.map((found) => askSheet(worksheets.getItem(found.id), found));
    await context.sync();
    const places = asked.map(({ breaks, comments }) => ({
      breaks: breaks.items.map((one) => loadRow(one.getCellAfterBreak())),
      comments: commentedRows(comments),
    }));
    await context.sync();
    return asked.map((one, index) => ({
      name: one.found.name,
      identity: one.found.identity,
      empreinte: one.found.empreinte,
      rows: rowsOf(one.used),
      commentedRows: new Set(places[index]?.comments.map(({ rowIndex }) => rowIndex)),
      headerRight: one.header.rightHeader.replaceAll("&&", "&"),
      pageBreaks: places[index]?.breaks.map(({ rowIndex }) => rowIndex) ?? [],
    }));
  });
}

function askSheet(sheet: Excel.Worksheet, found: FoundSheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,valueTypes");
  const header = sheet.pageLayout.headersFooters.defaultForAllPages;
  header.load("rightHeader");
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items");
  return { found, used, header, breaks, comments: askComments(sheet) };
}

function loadRow(range: Excel.Range): Excel.Range {
  range.load("rowIndex");
  return range;
}

function rowsOf(used: Excel.Range): ReadonlyMap<number, ReadRow> {
  const rows = new Map<number, ReadRow>();
  if (used.isNullObject) return rows;
  const values: readonly (readonly unknown[])[] = used.values;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  const types: readonly (readonly unknown[])[] = used.valueTypes;
  values.forEach((line, row) => {
    const cells = new Map<number, ReadCell>();
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      const cell = cellOf(value, formula, types[row]?.[column] === "Error");
      if (cell !== null) cells.set(used.columnIndex + column, cell);
    });
    if (cells.size > 0) rows.set(used.rowIndex + row, cells);
  });
  return rows;
}

/** A text that begins with "=" is its own formula (office-js issue 6687). */
function cellOf(value: unknown, formula: unknown, isError: boolean): ReadCell | null {
  const plain = plainCell(value, isError);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!isFormula) return plain;
  const shown = plain !== null && "number" in plain ? plain.number : String(value);
  return { formula: formula.slice(1), value: isError ? null : shown };
}

function plainCell(value: unknown, isError: boolean): ReadCell | null {
  if (typeof value === "number") return { number: value };
  if (typeof value === "boolean") return { other: value ? "VRAI" : "FAUX" };
  if (typeof value !== "string" || value === "") return null;
  return isError ? { other: value } : { text: value };
}
