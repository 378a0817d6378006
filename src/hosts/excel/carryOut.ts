import { archivedIdentity } from "../../domain/miseAJour/readSheet";
import { planName, type SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";
import { HostError } from "../hostError";
import {
  readSheetIdentity,
  SHEET_IDENTITY_NAME,
  sheetIdentityFormula,
} from "../sheets/sheetIdentity";
import type { SheetOutcome, Task } from "../workbookHost";
import { runExcel } from "./runExcel";
import { updateSheet } from "./write/updateSheet";
import { writeSheet } from "./write/writeSheet";
import { refuseClosedWorkbook } from "./writeSheets";

/**
 * Each plan whole or refused, in order; stopping keeps those that are finished.
 * Nothing is asked of Excel for sheets that are already as they would be written.
 */
export async function carryOut(
  plans: readonly SheetPlan[],
  { signal, onProgress }: Task,
): Promise<readonly SheetOutcome[]> {
  if (plans.some(({ state }) => state === "nouvelle")) await refuseClosedWorkbook();
  const outcomes: SheetOutcome[] = [];
  for (const plan of plans) {
    if (signal.aborted) break;
    outcomes.push(await outcomeOf(plan));
    onProgress(outcomes.length, plans.length);
  }
  return outcomes;
}

async function outcomeOf(plan: SheetPlan): Promise<SheetOutcome> {
  try {
    return await done(plan);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {
      name: planName(plan),
      state: "refused",
      message: error.message,
      queFaire: error.queFaire,
    };
  }
}

async function done(plan: SheetPlan): Promise<SheetOutcome> {
  const name = planName(plan);
  switch (plan.state) {
    case "identique":
      return { name, state: "unchanged" };
    case "modifiee":
      await updateSheet(plan.update);
      return { name, state: "updated" };
    case "nouvelle":
      await writeSheet(plan.sheet);
      if (plan.archive !== null) await archiveSheet(plan.archive);
      return { name, state: "created" };
  }
}

/** From now on this tab is kept as it is. */
async function archiveSheet(name: string): Promise<void> {
  await runExcel(async (context) => {
    const { names } = context.workbook.worksheets.getItem(name);
    const mark = names.getItemOrNullObject(SHEET_IDENTITY_NAME);
    mark.load("formula");
    await context.sync();
    if (mark.isNullObject) return;
    const identity = readSheetIdentity(String(mark.formula)) ?? "";
    mark.formula = sheetIdentityFormula(archivedIdentity(identity));
    await context.sync();
  });
}
