import type { SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";
import type { SheetOutcome, Task } from "../workbookHost";
import { feuilleExistante } from "../writeErrors";
import { applyPlans } from "./applyPlans";
import type { Deflater } from "./deflater";
import { readSheetNames } from "./readSheetNames";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";

export interface WrittenSheets {
  readonly bytes: Uint8Array;
  readonly outcomes: readonly SheetOutcome[];
}

/** Each plan whole or refused; stopping keeps those that are finished. */
export async function carryOutEach(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  { deflater, task }: { readonly deflater: Deflater; readonly task: Task },
): Promise<WrittenSheets> {
  const outcomes: SheetOutcome[] = [];
  const taken = new Set((await readSheetNames(bytes, deflater)).map((name) => name.toLowerCase()));
  const entries = readZip(bytes);
  let current = entries;
  for (const plan of plans) {
    if (task.signal.aborted) break;
    const outcome = outcomeOf(plan, taken);
    if (outcome.state !== "refused") current = await applyPlans(current, [plan], deflater);
    taken.add(outcome.name.toLowerCase());
    outcomes.push(outcome);
    task.onProgress(outcomes.length, plans.length);
  }
  return { bytes: current === entries ? bytes : writeZip(current), outcomes };
}

function outcomeOf(plan: SheetPlan, taken: ReadonlySet<string>): SheetOutcome {
  switch (plan.state) {
    case "identique":
      return { name: plan.name, state: "unchanged" };
    case "modifiee":
      return { name: plan.update.name, state: "updated" };
    case "nouvelle": {
      const { name } = plan.sheet;
      if (!taken.has(name.toLowerCase())) return { name, state: "created" };
      const { message, queFaire } = feuilleExistante(name);
      return { name, state: "refused", message, queFaire };
    }
  }
}
