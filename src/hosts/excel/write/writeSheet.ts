import type { RowToWrite, SheetToWrite } from "../../../domain/sheetToWrite";
import { feuilleExistante, feuilleIncomplete } from "../../writeErrors";
import { quoteSheetName } from "../../sheets/quoteSheetName";
import { formatSheetIdentity } from "../../../domain/miseAJour/readSheet";
import {
  type HiddenName,
  hiddenNames,
  SHEET_IDENTITY_NAME,
  sheetIdentityFormula,
} from "../../sheets/sheetIdentity";
import { runExcel, runUndoable } from "../runExcel";
import { applyLook } from "./applyLook";
import { addCharts } from "./charts";
import { layoutSheet } from "./layoutSheet";
import { printSheet } from "./printSheet";
import { rangeAt } from "./rangeAt";
import { type RowBlock, rowBlocks } from "./rowBlocks";
import { styleAreas } from "./styleAreas";

/** Completes a written sheet in its last request: names of cells, for instance. */
export type Finish = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/**
 * Adds one sheet after the others, whole or not at all: what a failure leaves is
 * taken away. Two requests, and one more for each 2.5 MB of texts.
 */
export async function writeSheet(source: SheetToWrite, finish?: Finish): Promise<void> {
  await runUndoable(async (context) => {
    await refuseTaken(context, source.name);
    try {
      await addSheet(context, source, finish);
    } catch (error) {
      await removeUnfinished(source);
      throw error;
    }
  });
}

/** Asked first: what is taken away after a failure was not there before. */
async function refuseTaken(context: Excel.RequestContext, name: string): Promise<void> {
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  taken.load("id");
  await context.sync();
  if (!taken.isNullObject) throw feuilleExistante(name);
}

async function addSheet(
  context: Excel.RequestContext,
  source: SheetToWrite,
  finish: Finish | undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(source.name);
  // Before any cell: a sheet that stayed half made must never be taken for the user's data.
  addHiddenNames(sheet.names, hiddenNames(source));
  await writeRows(context, sheet, source.rows);
  layoutSheet(sheet, source);
  addCharts(sheet, source.charts ?? []);
  printSheet(sheet, source.print);
  finish?.(context, sheet);
  await context.sync();
}

/** What these rows hold; a request for each 2.5 MB but the last, which stays to be sent. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly RowToWrite[],
): Promise<void> {
  const [first, ...others] = rowBlocks(rows, widthOf(rows));
  if (first !== undefined) writeBlock(sheet, first);
  for (const block of others) await sendThenWrite(context, sheet, block);
}

/** A request of its own for what came before: together they would be too large. */
async function sendThenWrite(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: RowBlock,
): Promise<void> {
  await context.sync();
  writeBlock(sheet, block);
}

/** Names that no list of Excel shows; no request. */
export function addHiddenNames(to: Excel.NamedItemCollection, names: readonly HiddenName[]): void {
  for (const { name, formula } of names) to.add(name, formula).visible = false;
}

/** Rows added to a sheet that is there, with their looks; no request. */
export function addRows(sheet: Excel.Worksheet, rows: readonly RowToWrite[]): void {
  for (const block of rowBlocks(rows, widthOf(rows))) writeBlock(sheet, block);
  for (const area of styleAreas(rows)) applyLook(sheet, area);
}

function widthOf(rows: readonly RowToWrite[]): number {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1));
  return columns.reduce((width, column) => Math.max(width, column), 1);
}

/** Links first: Excel may put a text of its own in the cell of a link. */
function writeBlock(sheet: Excel.Worksheet, { top, values, formulas, links }: RowBlock): void {
  for (const { row, column, sheetName, cell } of links) {
    const documentReference = `${quoteSheetName(sheetName)}!${cell}`;
    sheet.getCell(row, column).hyperlink = { documentReference };
  }
  const [first = []] = values;
  const place = { top, left: 0, bottom: top + values.length - 1, right: first.length - 1 };
  rangeAt(sheet, place).values = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) {
    sheet.getCell(row, column).formulas = [[formula]];
  }
}

/** Deletes the sheet of a failed writing: ours by its identity, or still empty. */
async function removeUnfinished({ name, identity }: SheetToWrite): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const mark = sheet.names.getItemOrNullObject(SHEET_IDENTITY_NAME);
      const used = sheet.getUsedRangeOrNullObject(true);
      mark.load("formula");
      used.load("address");
      await context.sync();
      if (sheet.isNullObject) return;
      const isOurs =
        !mark.isNullObject && mark.formula === sheetIdentityFormula(formatSheetIdentity(identity));
      if (!isOurs && !used.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch {
    throw feuilleIncomplete(name);
  }
}
