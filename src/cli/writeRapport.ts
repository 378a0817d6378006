import { prepareControle } from "../domain/controle/prepareControle";
import type { SheetPlan } from "../domain/miseAJour/prepareMiseAJour";
import type { LoadedAnalysis } from "./loadAnalysis";
import { readPrevious } from "./readPrevious";
import { todayJour } from "./today";
import { writePlans } from "./writeSheets";

/** Writes a copy of the workbook with its « Contrôle » sheet, added or updated; answers what became of it. */
export async function writeRapport(
  loaded: LoadedAnalysis,
  path: string,
): Promise<SheetPlan["state"]> {
  const previous = await readPrevious(loaded);
  const plan = prepareControle(loaded.analysis, { ...previous, editeLe: todayJour() });
  const sheets = plan.state === "nouvelle" ? [plan.sheet] : [];
  await writePlans(loaded, path, { sheets, plans: [plan] });
  return plan.state;
}
