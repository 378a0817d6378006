import type { ColumnAnswers } from "../../domain/columns/recognition";
import { parseAnswers } from "../parseAnswers";
import { ANSWERS_NAME, answersJson, planAnswers } from "../sheets/answersNames";
import type { WorkbookName } from "../sheets/cellNames";
import { runExcel } from "./runExcel";
import { addHiddenNames } from "./write/writeSheet";

/** The answers kept in the workbook; none when there are none, or when they cannot be read. */
export async function readAnswers(): Promise<ColumnAnswers> {
  return parseAnswers(answersJson(await readNames()));
}

/** Taken up once when Excel stops on its way; whatever happens, the former answers or these can be read. */
export async function saveAnswers(answers: ColumnAnswers): Promise<void> {
  const before = await readNames();
  try {
    await writeNames(before, answers);
  } catch (error) {
    const left = await readNames().catch(() => before);
    if (JSON.stringify(left) === JSON.stringify(before)) throw error;
    await writeNames(left, answers);
  }
}

/** The names that hold answers: the formulas of the others, thousands at times, are not asked for. */
function readNames(): Promise<readonly WorkbookName[]> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const kept = names.items.filter(({ name }) => ANSWERS_NAME.test(name));
    if (kept.length === 0) return [];
    for (const one of kept) one.load("formula");
    await context.sync();
    return kept.map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
}

async function writeNames(known: readonly WorkbookName[], answers: ColumnAnswers): Promise<void> {
  const { broken, added, replaced } = planAnswers(known, answers);
  if (broken.length + added.length + replaced.length === 0) return;
  await runExcel(async (context) => {
    const { names } = context.workbook;
    for (const name of broken) names.getItem(name).delete();
    addHiddenNames(names, added);
    for (const name of replaced) names.getItem(name).delete();
    await context.sync();
  });
}
