import type { SheetToWrite } from "../../domain/sheetToWrite";
import { HostError } from "../hostError";
import type { SheetOutcome, Task } from "../workbookHost";
import { lectureSeule, structureProtegee } from "../writeErrors";
import { runExcel } from "./runExcel";
import { writeSheet } from "./write/writeSheet";

/** Adds the sheets one by one, each whole or refused; stopping keeps those that are finished. */
export async function writeSheets(
  sheets: readonly SheetToWrite[],
  { signal, onProgress }: Task,
): Promise<readonly SheetOutcome[]> {
  await refuseClosedWorkbook();
  const outcomes: SheetOutcome[] = [];
  for (const sheet of sheets) {
    if (signal.aborted) break;
    outcomes.push(await outcomeOf(sheet));
    onProgress(outcomes.length, sheets.length);
  }
  return outcomes;
}

async function outcomeOf(sheet: SheetToWrite): Promise<SheetOutcome> {
  const { name } = sheet;
  try {
    await writeSheet(sheet);
    return { name, state: "created" };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { name, state: "refused", message: error.message, queFaire: error.queFaire };
  }
}

/** Rejects when the workbook takes no sheet: one request. */
export async function refuseClosedWorkbook(): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.readOnly) throw lectureSeule();
    if (workbook.protection.protected) throw structureProtegee();
  });
}
