import type { CellEdit } from "../../domain/cellEdit";
import type { CellRead } from "../../domain/cellRead";
import { formatNeeded } from "../sheets/formatNeeded";
import { correctionsIncompletes, feuilleProtegee, lectureSeule } from "../writeErrors";
import { askUnchanged } from "./askUnchanged";
import { learnSheets, sheetAt } from "./findSheets";
import { holdsFormula } from "./formulasAmong";
import { runUndoable } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";
import { type EditRun, editRuns } from "./write/editRuns";
import { rangeAt } from "./write/rangeAt";
import { textAsText } from "./write/textAsText";

/** Cells written before the request is sent: its size stays far below what the web allows. */
const CELLS_PER_REQUEST = 20_000;

/** A run, its cells in Excel, and what they held: to put it back when the writing fails. */
interface OpenRun {
  readonly run: EditRun;
  readonly range: Excel.Range;
  readonly before: readonly (string | number | boolean)[];
  readonly formats: readonly string[];
}

interface EditsAsked {
  readonly edits: readonly CellEdit[];
  readonly expected: readonly CellRead[];
}

/**
 * Writes corrections: all, or none. One step to undo where Excel can. Formats stay,
 * but where the value would not show as it must: see formatNeeded. Three requests,
 * one more for each 20 000 cells, written or read again: the last ones read again are
 * in the request just before the writing.
 */
export async function applyEdits(
  { edits, expected }: EditsAsked,
  register: SheetRegister,
): Promise<void> {
  if (edits.length === 0) return;
  await runUndoable(async (context) => {
    await learnSheets(context, register);
    const refuseChanged = await askUnchanged(context, expected, register);
    const runs = await openRuns(context, editRuns(edits), register);
    refuseChanged();
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

function contentOf(formula: unknown, value: unknown): string | number | boolean {
  return holdsFormula(formula, value) ? formula : inputOf(value);
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
    cells += open.run.edits.length;
  }
  return batches;
}

async function writeBatch(context: Excel.RequestContext, runs: readonly OpenRun[]): Promise<void> {
  for (const { run, range, formats } of runs) {
    run.edits.forEach((edit, index) => {
      const needed = formatNeeded(edit, formats[index] ?? "");
      if (needed !== null) range.getCell(index, 0).numberFormat = [[needed]];
    });
    range.values = run.edits.map(({ value }) => [inputOf(value)]);
    run.edits.forEach(({ formula }, index) => {
      if (formula !== undefined) range.getCell(index, 0).formulas = [[`=${formula}`]];
    });
  }
  await context.sync();
}

async function restoreRuns(context: Excel.RequestContext, runs: readonly OpenRun[]): Promise<void> {
  for (const { run, range, before, formats } of runs) {
    range.formulas = before.map((content) => [content]);
    run.edits.forEach((edit, index) => {
      const format = formats[index] ?? "";
      if (formatNeeded(edit, format) !== null) range.getCell(index, 0).numberFormat = [[format]];
    });
  }
  try {
    await context.sync();
  } catch {
    throw correctionsIncompletes();
  }
}
