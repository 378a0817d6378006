import type { Analysis } from "../domain/analyzeWorkbook";
import type { BilanContext } from "../domain/bilan/bilan";
import type { PeriodeDuBilan } from "../domain/bilan/periodeDuBilan";

/** What the figures of bilans need; nothing of it is to be printed. */
export function bilanContext(
  { parametres, suivi }: Analysis,
  limits: PeriodeDuBilan,
): BilanContext {
  const { du, au } = limits;
  const printed = { arreteAu: 0, editeLe: 0, sources: [], version: "" };
  return { parametres, du, au, ...printed, classeur: suivi.workbook.name };
}
