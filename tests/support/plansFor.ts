import { prepareMiseAJour, type SheetPlan } from "../../src/domain/miseAJour/prepareMiseAJour";
import { previousSheets } from "../../src/domain/miseAJour/previousSheets";
import type { Saisies } from "../../src/domain/miseAJour/mergeCells";
import type { GeneratedSheet } from "../../src/domain/miseAJour/readSheet";
import { runToEnd } from "../../src/domain/steps";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";

/** What becomes of these sheets in a workbook where those were written before. */
export function plansFor(
  sheets: readonly SheetToWrite[],
  generated: readonly GeneratedSheet[],
  saisies: Saisies = "remplacer",
): readonly SheetPlan[] {
  const { byIdentity } = previousSheets(generated);
  return runToEnd(prepareMiseAJour(sheets, byIdentity, { saisies, conserver: false }));
}
