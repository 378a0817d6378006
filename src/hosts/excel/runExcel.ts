import { officeCode, toHostError } from "./excelErrors";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs the requests of a batch; while a cell is being edited they wait. Rejects with a HostError. */
export function runExcel<T>(batch: Batch<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/** ExcelApi 1.20: what several requests write is undone in one step. */
export function canGroupUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/**
 * Runs a batch that writes, as one step to undo where Excel can. `batch` may be
 * called twice: a host may announce groups and refuse one; it must leave nothing
 * behind when it fails.
 */
export async function runUndoable<T>(batch: Batch<T>): Promise<T> {
  if (!canGroupUndo()) return runExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (officeCode(error) !== "UndoNotSupported") throw toHostError(error);
    return runExcel(batch);
  }
}

async function run<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw toHostError(error);
  }
}
