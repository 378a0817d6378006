import type { Analysis } from "../analyzeWorkbook";
import { bilanSheetsSteps, type BilanRequest, type BilanSheets } from "../buildBilanSheets";
import { runToEnd, type Steps } from "../steps";
import { ymdFromJour } from "../values/date";
import { prepareMiseAJour, type MiseAJourOptions, type SheetPlan } from "./prepareMiseAJour";
import { previousSheets } from "./previousSheets";
import type { GeneratedSheet } from "./readSheet";

export interface BilanPlans extends BilanSheets {
  /** What becomes of each sheet, in the order of `sheets`. */
  readonly plans: readonly SheetPlan[];
  /** Sentences on sheets that are left as they are. */
  readonly avertissements: readonly string[];
}

export interface PreviousBilans extends MiseAJourOptions {
  /** What the host reads of the sheets that Clausier wrote before. */
  readonly generated: readonly GeneratedSheet[];
  /** Tabs meant where several bear the same bilan; the first one otherwise. */
  readonly choix?: readonly string[];
}

/**
 * The bilans of a workbook as what is to be done to it: sheets to add, sheets to
 * update with what changes in them, sheets that are already right. Nothing is written.
 */
export function prepareBilans(
  analysis: Analysis,
  request: Omit<BilanRequest, "existing" | "ending">,
  previous: PreviousBilans,
): BilanPlans {
  return runToEnd(bilanPlansSteps(analysis, request, previous));
}

/** The same, cut every few thousand rows and by sheet. */
export function* bilanPlansSteps(
  analysis: Analysis,
  request: Omit<BilanRequest, "existing" | "ending">,
  { generated, choix, ...options }: PreviousBilans,
): Steps<BilanPlans> {
  const { byIdentity, avertissements } = previousSheets(generated, choix);
  const existing = new Map([...byIdentity].map(([identity, { name }]) => [identity, name]));
  const naming = options.conserver ? { ending: endingOf(request.arreteAu) } : { existing };
  const built = yield* bilanSheetsSteps(analysis, { ...request, ...naming });
  const plans = yield* prepareMiseAJour(built.sheets, byIdentity, options);
  return { ...built, plans, avertissements };
}

/** « Bilan Ville d'Alès 2026-09 »: the month when the data end. */
function endingOf(arreteAu: number): string {
  const { annee, mois } = ymdFromJour(arreteAu);
  return ` ${String(annee)}-${String(mois).padStart(2, "0")}`;
}
