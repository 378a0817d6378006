import type { Analysis } from "../analyzeWorkbook";
import type { Jour } from "../clause";
import type { SheetPlan } from "../miseAJour/prepareMiseAJour";
import { formatSheetIdentity, type GeneratedSheet } from "../miseAJour/readSheet";
import type { Difference } from "../miseAJour/sheetUpdate";
import { PAUSE, runToEnd, type Steps } from "../steps";
import { layoutSteps } from "./layoutControle";
import { lignesSteps } from "./lignesControle";
import { planControle } from "./planControle";
import { readControle } from "./readControle";
import { updateControle } from "./updateControle";

export interface ControleRequest {
  /** What the host reads of the sheets that Clausier wrote before. */
  readonly generated: readonly GeneratedSheet[];
  /** Names that sheets already bear. */
  readonly taken: readonly string[];
  readonly editeLe: Jour;
}

const NO_DIFFERENCE: Difference = {
  changements: [],
  lignesAjoutees: [],
  lignesRetirees: [],
  modifiees: [],
};

/**
 * « Contrôle » as what is to be done to the workbook: the sheet of before updated where
 * it is, with the comments, columns and order of the person, or a new one. Nothing is
 * written. A sheet whose titles are gone is left alone.
 */
export function prepareControle(analysis: Analysis, request: ControleRequest): SheetPlan {
  return runToEnd(controleSteps(analysis, request));
}

/** The same, cut by anomaly. */
export function* controleSteps(
  analysis: Analysis,
  { generated, taken, editeLe }: ControleRequest,
): Steps<SheetPlan> {
  const lu = findControle(generated);
  if (lu === null) {
    return {
      state: "nouvelle",
      sheet: yield* layoutSteps(analysis, { taken, editeLe }),
      archive: null,
    };
  }
  const plan = planControle(lu, yield* lignesSteps(analysis));
  yield PAUSE;
  const update = updateControle(lu, plan, { analysis, editeLe });
  return update === null
    ? { state: "identique", name: lu.sheet.name, difference: NO_DIFFERENCE }
    : { state: "modifiee", update, difference: NO_DIFFERENCE };
}

const IDENTITY = formatSheetIdentity({ type: "controle", key: "" });

/** Of two tabs, a copy and its model, the first one. */
function findControle(generated: readonly GeneratedSheet[]) {
  for (const sheet of generated) {
    const lu = sheet.identity === IDENTITY ? readControle(sheet) : null;
    if (lu !== null) return lu;
  }
  return null;
}
