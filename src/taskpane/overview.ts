import { recognizeWorkbook } from "../domain/columns/recognizeWorkbook";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { controlesOf } from "../domain/gravites/controles";
import { readGravites } from "../domain/gravites/readGravites";
import { readParametres } from "../domain/readParametres";
import type { WorkbookData } from "../domain/sheet";
import type { Overview } from "./analysisState";

export function overviewOf(workbook: WorkbookData, answers: ColumnAnswers): Overview {
  return {
    workbook,
    recognitions: recognizeWorkbook(workbook, answers),
    parametres: readParametres(workbook),
    controles: controlesOf(readGravites(workbook)),
  };
}
