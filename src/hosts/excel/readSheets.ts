import { cellAddress, type WorkbookData } from "../../domain/sheet";
import { eachInTurn } from "../../domain/steps";
import type { NumberCode } from "../sheets/numberFormat";
import { cellNames } from "../sheets/cellNames";
import { HostError } from "../hostError";
import { runInSlices } from "../slices";
import type { Task } from "../workbookHost";
import { feuilleDemesuree } from "../writeErrors";
import { type CellBlock, cellsOf, FIRST_LIMIT, takeBlocks } from "./read/cellBlocks";
import { readBlocks } from "./read/readBlocks";
import { SheetCells } from "./read/sheetCells";
import { readSheetFacts, type SheetFacts } from "./read/sheetFacts";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";

/** Cells of a workbook beyond which its columns would not fit in memory. */
const MAX_CELLS = 40_000_000;
/** 1 January 2000 in the 1904 system; 36526 in the 1900 system. */
const FIRST_DAY_OF_2000_IN_1904 = 35_064;

/**
 * The cells of the workbook: four requests, then two for each block of 100 000
 * cells, whatever the number of rows. Stopping rejects with the signal's reason.
 */
export async function readSheets(register: SheetRegister, task: Task): Promise<WorkbookData> {
  const date1904 = await isDate1904();
  const { name, names, facts } = await readWorkbookFacts();
  register.reset(facts.map(({ id }) => id));
  const codes = new Map<string, NumberCode>();
  const cells = facts.map((one) => new SheetCells(one, codes));
  await readAllBlocks(blocksOf(facts), cells, task);
  const sheets = await runInSlices(
    eachInTurn(cells, (one) => one.build()),
    task,
  );
  const places = cellNames(
    names,
    sheets.map((sheet) => sheet.name),
  );
  return { name, sheets, date1904, names: places };
}

/**
 * No property of the API tells the date system: Excel's own DATE does, and writes
 * nothing. Where it cannot be asked, dates count from 1900 as nearly everywhere.
 */
async function isDate1904(): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const serial = context.workbook.functions.date(2000, 1, 1);
      serial.load("value");
      await context.sync();
      return serial.value === FIRST_DAY_OF_2000_IN_1904;
    });
  } catch {
    return false;
  }
}

function readWorkbookFacts() {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.worksheets.load("items/id,items/name,items/visibility");
    // Not their values: loading them has crashed Excel (office-js issue 1446).
    workbook.names.load("items/name,items/formula");
    await context.sync();
    const facts = await readSheetFacts(context, workbook.worksheets.items);
    const names = workbook.names.items.map((item) => ({
      name: item.name,
      formula: String(item.formula),
    }));
    return { name: workbook.name, names, facts };
  });
}

function blocksOf(facts: readonly SheetFacts[]): readonly CellBlock[] {
  const blocks = facts.flatMap(({ used }, sheet) =>
    used === null ? [] : [{ sheet, range: used }],
  );
  for (const block of blocks) {
    const { bottom, right } = block.range;
    const name = facts[block.sheet]?.name ?? "";
    if (cellsOf(block) > MAX_CELLS) throw feuilleDemesuree(name, cellAddress(bottom, right));
  }
  return blocks;
}

/** Asks for less each time that an answer is too large, down to one row. */
async function readAllBlocks(
  blocks: readonly CellBlock[],
  sheets: readonly SheetCells[],
  task: Task,
): Promise<void> {
  const { signal, onProgress } = task;
  const total = sum(blocks);
  let queue = blocks;
  let limit = FIRST_LIMIT;
  while (queue.length > 0) {
    signal.throwIfAborted();
    const { taken, left } = takeBlocks(queue, limit);
    try {
      await readBlocks(taken, sheets, task);
      queue = left;
      onProgress(total - sum(queue), total);
    } catch (error) {
      if (!isTooLarge(error) || isOneRow(taken)) throw error;
      limit = Math.max(1, Math.floor(sum(taken) / 2));
    }
  }
}

function sum(blocks: readonly CellBlock[]): number {
  return blocks.reduce((cells, block) => cells + cellsOf(block), 0);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === "FEUILLE_TROP_VOLUMINEUSE";
}

function isOneRow([first, ...others]: readonly CellBlock[]): boolean {
  return first !== undefined && others.length === 0 && first.range.top === first.range.bottom;
}
