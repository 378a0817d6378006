import type { BilanPlans } from "../domain/miseAJour/prepareBilans";
import { hasParametres, parametresName } from "../hosts/xlsx/saveParametres";
import type { LoadedAnalysis } from "./loadAnalysis";
import type { readPrevious } from "./readPrevious";

type Previous = Awaited<ReturnType<typeof readPrevious>>;

const BILANS = /^(?:archive\|)?(?:bilan|synthese|anru)\|/;

/**
 * Name of the sheet « Paramètres » to write with the first bilans of a workbook that
 * keeps no figure yet; null: nothing to write. Once there are bilans, a sheet that
 * the person took away stays away.
 */
export function newParametres(
  { kind, analysis }: LoadedAnalysis,
  { taken, generated }: Previous,
  { plans }: Pick<BilanPlans, "plans">,
): string | null {
  const hasBilans = generated.some(({ identity }) => BILANS.test(identity));
  if (kind === "csv" || hasBilans || hasParametres(analysis.suivi.workbook)) return null;
  const added = plans.flatMap((plan) => (plan.state === "nouvelle" ? [plan.sheet.name] : []));
  return parametresName([...taken, ...added]);
}
