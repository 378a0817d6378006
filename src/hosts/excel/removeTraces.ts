import { isTraceName } from "../sheets/traceNames";
import { tracesIncompletes } from "../writeErrors";
import { askMarks } from "./markCells";
import { runExcel } from "./runExcel";

interface Trace {
  delete(): void;
}

/**
 * Takes away what Clausier keeps in the workbook without showing it: answers on columns, marks,
 * and what was written in each bilan, without which none is updated. The sheets stay, and with them
 * the one name that tells them from the person's own: a bilan read as a suivi would count twice.
 * One request takes all of it away.
 */
export function removeTraces(): Promise<void> {
  return runExcel(async (context) => {
    const traces = await removeFound(context);
    try {
      await context.sync();
    } catch (error) {
      if (await isFinished(traces)) return;
      throw error;
    }
  });
}

/**
 * Excel keeps what it took away before it failed: the rest is taken away once more, or told.
 * False when all of it is still there.
 */
async function isFinished(before: number): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const left = await removeFound(context, before);
      if (left < before) await context.sync();
      return left < before;
    });
  } catch {
    throw tracesIncompletes();
  }
}

/** How many there are; those fewer than `unless` are asked to go with the next request. */
async function removeFound(context: Excel.RequestContext, unless = Infinity): Promise<number> {
  const traces = await findTraces(context);
  if (traces.length < unless) for (const trace of traces) trace.delete();
  return traces.length;
}

/** Two requests. Refuses a protected sheet that has marks. */
async function findTraces(context: Excel.RequestContext): Promise<readonly Trace[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const collections = [context.workbook.names, ...worksheets.items.map(({ names }) => names)];
  for (const names of collections) names.load("items/name");
  const marks = askMarks(context, () => false);
  await context.sync();
  const names = collections.flatMap(({ items }) => items);
  return [...marks(), ...names.filter(({ name }) => isTraceName(name))];
}
