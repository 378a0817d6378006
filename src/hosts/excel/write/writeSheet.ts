import type { RowToWrite, SheetToWrite } from "../../../domain/sheetToWrite";
import { PAUSE, runToEnd, type Steps } from "../../../domain/steps";
import { feuilleExistante, feuilleIncomplete } from "../../writeErrors";
import { runInSlices } from "../../slices";
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
import { layoutSteps } from "./layoutSheet";
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
  await runInSlices(layoutSteps(sheet, source));
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
  let isFirst = true;
  for (const block of rowBlocks(rows, widthOf(rows))) {
    if (!isFirst) await send(context);
    isFirst = false;
    await runInSlices(blockSteps(sheet, block));
  }
}

/** A request of its own for what came before: with what follows it would be too large. */
async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Names that no list of Excel shows; no request. */
export function addHiddenNames(to: Excel.NamedItemCollection, names: readonly HiddenName[]): void {
  for (const { name, formula } of names) to.add(name, formula).visible = false;
}

/** Rows added to a sheet that is there, with their looks; no request. */
export function addRows(sheet: Excel.Worksheet, rows: readonly RowToWrite[]): void {
  for (const block of rowBlocks(rows, widthOf(rows))) {
    runToEnd(blockSteps(sheet, block));
  }
  for (const area of styleAreas(rows)) applyLook(sheet, area);
}

function widthOf(rows: readonly RowToWrite[]): number {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1));
  return columns.reduce((width, column) => Math.max(width, column), 1);
}

/** Links first: Excel may put a text of its own in the cell of a link. Their cells are asked for once: Office.js may forget them. */
function* blockSteps(
  sheet: Excel.Worksheet,
  { top, values, formulas, links }: RowBlock,
): Steps<void> {
  for (const { row, column, sheetName, cell } of links) {
    yield PAUSE;
    const documentReference = `${quoteSheetName(sheetName)}!${cell}`;
    const linked = sheet.getCell(row, column);
    linked.hyperlink = { documentReference };
    linked.untrack();
  }
  yield PAUSE;
  const [first = []] = values;
  const place = { top, left: 0, bottom: top + values.length - 1, right: first.length - 1 };
  rangeAt(sheet, place).values = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) {
    yield PAUSE;
    const computed = sheet.getCell(row, column);
    computed.formulas = [[formula]];
    computed.untrack();
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
