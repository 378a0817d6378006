import { analysisSteps, type Analysis, type AnalysisOptions } from "./analyzeWorkbook";
import type { CellEdit } from "./cellEdit";
import { editWorkbook } from "./editWorkbook";
import type { Progress, Steps } from "./steps";

/**
 * The analysis once these cells are written, without reading the workbook again:
 * the untouched columns are those of before. Same answer as a check of the workbook
 * itself, but for formulas that depend on the cells: see docs/decisions/0007.
 */
export function recheckSteps(
  analysis: Analysis,
  edits: readonly CellEdit[],
  options: AnalysisOptions = {},
): Steps<Analysis, Progress> {
  const { workbook, answers } = analysis.suivi;
  return analysisSteps(editWorkbook(workbook, edits), { answers, ...options }, analysis);
}
