import { planName, type SheetPlan } from "../domain/miseAJour/prepareMiseAJour";
import type { GeneratedSheet } from "../domain/miseAJour/readSheet";
import type { Steps } from "../domain/steps";
import type { WorkbookHost } from "../hosts/workbookHost";
import {
  besides,
  isSame,
  isToReview,
  NO_DECISION,
  prepare,
  type BilanChoice,
  type Decisions,
  type Preparation,
} from "./preparation";
import type { Creation } from "./sheetResult";
import { runInSlices } from "../hosts/slices";
import type { Verification } from "./verification";

/** What was shown to the person, and what was decided of it. */
export interface Reviewed {
  readonly preparation: Preparation;
  readonly decisions: Decisions;
}

interface WritingTask {
  readonly signal: AbortSignal;
  /** Tells which sheet is being written. */
  readonly onSheet: (name: string, done: number, total: number) => void;
}

/** Written; or to be shown first, because it changes what the person has. */
export type BilansOutcome =
  | { readonly creation: Creation }
  | { readonly preparation: Preparation; readonly isChanged: boolean };

/**
 * Writes the bilans of a workbook just read. What changes in a sheet that the person
 * has is written only once it was shown as it would be now.
 */
export async function writeBilans(
  host: WorkbookHost,
  verification: Verification,
  { choice, reviewed }: { readonly choice: BilanChoice; readonly reviewed: Reviewed | null },
  task: WritingTask,
): Promise<BilansOutcome> {
  const generated = await host.readGenerated();
  const { signal } = task;
  const preparation = await runInSlices(prepare(verification, choice, generated), { signal });
  const isShown = reviewed !== null && isSame(reviewed.preparation, preparation);
  if (!isShown && isToReview(preparation)) return { preparation, isChanged: reviewed !== null };
  const decisions = isShown ? reviewed.decisions : NO_DECISION;
  const toDo = plansOf(verification, { preparation, decisions, generated });
  const plans = await runInSlices(toDo, { signal });
  return { creation: await carryOut(host, preparation, plans, task) };
}

interface ToDo extends Reviewed {
  readonly generated: readonly GeneratedSheet[];
}

function* plansOf(
  verification: Verification,
  { preparation, decisions, generated }: ToDo,
): Steps<readonly SheetPlan[]> {
  if (decisions.conserver) return yield* besides(verification, preparation.choice, generated);
  return preparation.sheets.map(({ name, plan, keeping }) =>
    decisions.keeping.includes(name) ? keeping : plan,
  );
}

async function carryOut(
  host: WorkbookHost,
  { sheets, unknown }: Preparation,
  plans: readonly SheetPlan[],
  { signal, onSheet }: WritingTask,
): Promise<Creation> {
  const names = plans.map(planName);
  const onProgress = (done: number, total: number) => {
    onSheet(names[done] ?? "", done, total);
  };
  onProgress(0, plans.length);
  const outcomes = plans.length === 0 ? [] : await host.carryOut(plans, { signal, onProgress });
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const results = names.map((name, index) => ({
    name,
    bilan: sheets[index]?.bilan ?? null,
    identite: sheets[index]?.identite ?? "",
    outcome: outcomeOf.get(name) ?? null,
  }));
  return { results, isStopped: results.some(({ outcome }) => outcome === null), unknown };
}
