import { recognizeSteps } from "../domain/columns/recognizeWorkbook";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { controlesOf } from "../domain/gravites/controles";
import { readGravites } from "../domain/gravites/readGravites";
import { readParametres } from "../domain/readParametres";
import type { WorkbookData } from "../domain/sheet";
import type { Task } from "../hosts/workbookHost";
import type { Overview } from "./analysisState";
import { runInSlices } from "../hosts/slices";

/** What a first look tells of a workbook, in slices. */
export async function overviewOf(
  workbook: WorkbookData,
  answers: ColumnAnswers,
  task: Task,
): Promise<Overview> {
  return {
    workbook,
    recognitions: await runInSlices(recognizeSteps(workbook, answers), task),
    parametres: readParametres(workbook),
    controles: controlesOf(readGravites(workbook)),
  };
}
