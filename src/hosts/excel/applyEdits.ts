import type { CellEdit } from "../workbookHost";
import { correctionsIncompletes, feuilleProtegee, lectureSeule } from "../writeErrors";
import { learnSheets, sheetAt } from "./findSheets";
import { runUndoable } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";
import { type EditRun, editRuns } from "./write/editRuns";
import { rangeAt } from "./write/rangeAt";
import { textAsText } from "./write/textAsText";

/** Cells written before the request is sent: its size stays far below what the web allows. */
const CELLS_PER_REQUEST = 20_000;
const TEXT_FORMAT = "@";

/** A run, its cells in Excel, and what they held: to put it back when the writing fails. */
interface OpenRun {
  readonly run: EditRun;
  readonly range: Excel.Range;
  readonly before: readonly (string | number | boolean)[];
  readonly formats: readonly string[];
}

/**
 * Writes corrections: all, or none. One step to undo where Excel can. Formats stay,
 * but for a cell of the format « Texte » that gets a figure: Excel would make it a
 * text again. Three requests, one more for each 20 000 cells.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  register: SheetRegister,
): Promise<void> {
  if (edits.length === 0) return;
  await runUndoable(async (context) => {
    await learnSheets(context, register);
    const runs = await openRuns(context, editRuns(edits), register);
    try {
      await writeRuns(context, runs);
    } catch (error) {
      await restoreRuns(context, runs);
      throw error;
    }
  });
}

async function openRuns(
  context: Excel.RequestContext,
  runs: readonly EditRun[],
  register: SheetRegister,
): Promise<readonly OpenRun[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  const indexes = [...new Set(runs.map(({ sheet }) => sheet))];
  const sheets = new Map(indexes.map((index) => [index, sheetAt(context, register, index)]));
  for (const sheet of sheets.values()) {
    sheet.load("name");
    sheet.protection.load("protected");
  }
  const ranges = runs.map((run) => {
    const range = rangeAt(
      sheets.get(run.sheet) ?? sheetAt(context, register, run.sheet),
      run.range,
    );
    range.load("values,formulas,numberFormat");
    return { run, range };
  });
  await context.sync();
  if (workbook.readOnly) throw lectureSeule();
  for (const { name, protection } of sheets.values()) {
    if (protection.protected) throw feuilleProtegee(name);
  }
  return ranges.map(openRun);
}

function openRun({ run, range }: Pick<OpenRun, "run" | "range">): OpenRun {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const values: readonly (readonly unknown[])[] = range.values;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return {
    run,
    range,
    before: formulas.map((row, index) => contentOf(row[0], values[index]?.[0])),
    formats: formats.map((row) => String(row[0])),
  };
}

/** A formula differs from its value; a text that begins with "=" does not (office-js issue 6687). */
function contentOf(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "string" && formula !== value) return formula;
  return inputOf(value);
}

function inputOf(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? textAsText(value) : "";
}

async function writeRuns(context: Excel.RequestContext, runs: readonly OpenRun[]): Promise<void> {
  for (const batch of batchesOf(runs)) await writeBatch(context, batch);
}

/** Runs by the request that will carry them. */
function batchesOf(runs: readonly OpenRun[]): readonly (readonly OpenRun[])[] {
  const batches: OpenRun[][] = [];
  let cells = Infinity;
  for (const open of runs) {
    if (cells > CELLS_PER_REQUEST) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(open);
    cells += open.run.values.length;
  }
  return batches;
}

async function writeBatch(context: Excel.RequestContext, runs: readonly OpenRun[]): Promise<void> {
  for (const { run, range, formats } of runs) {
    run.values.forEach((value, index) => {
      if (typeof value === "number" && formats[index] === TEXT_FORMAT) {
        range.getCell(index, 0).numberFormat = [["General"]];
      }
    });
    range.values = run.values.map((value) => [inputOf(value)]);
  }
  await context.sync();
}

async function restoreRuns(context: Excel.RequestContext, runs: readonly OpenRun[]): Promise<void> {
  for (const { run, range, before, formats } of runs) {
    range.formulas = before.map((content) => [content]);
    run.values.forEach((value, index) => {
      if (typeof value === "number" && formats[index] === TEXT_FORMAT) {
        range.getCell(index, 0).numberFormat = [[TEXT_FORMAT]];
      }
    });
  }
  try {
    await context.sync();
  } catch {
    throw correctionsIncompletes();
  }
}
