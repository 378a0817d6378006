import type { Anomalie } from "./anomalies/anomalie";
import { checkSuivi } from "./anomalies/checkSuivi";
import { recognizeWorkbook } from "./columns/recognizeWorkbook";
import type { ColumnAnswers } from "./columns/recognition";
import { readParametres } from "./readParametres";
import type { Parametres } from "./parametres";
import { parseLignes } from "./rows/parseLignes";
import type { WorkbookData } from "./sheet";
import { joinSuivi } from "./suivi/joinSuivi";
import type { Suivi } from "./suivi/suivi";

/** What a person may tell beside the workbook. */
export interface AnalysisOptions {
  readonly answers?: ColumnAnswers;
  /** Figures that win over the workbook's « Paramètres » sheet and the defaults. */
  readonly parametres?: Partial<Parametres>;
}

/** A workbook understood and checked. */
export interface Analysis {
  readonly suivi: Suivi;
  readonly parametres: Parametres;
  readonly anomalies: readonly Anomalie[];
  /** One per table of the suivi: 1 for each ligne that a blocking anomaly leaves out. */
  readonly excluded: readonly Uint8Array[];
}

/** The way in: cells → recognised columns → lignes → joined suivi → anomalies. */
export function analyzeWorkbook(workbook: WorkbookData, options: AnalysisOptions = {}): Analysis {
  const answers = options.answers ?? { feuilles: {} };
  const recognitions = recognizeWorkbook(workbook, answers);
  const tables = recognitions
    .flatMap((recognition) => recognition.tables)
    .flatMap((table) => {
      const sheet = workbook.sheets[table.sheet];
      return sheet === undefined ? [] : [parseLignes(table, sheet, workbook.date1904)];
    });
  const suivi = joinSuivi({ workbook, recognitions, answers, tables });
  const parametres = { ...readParametres(workbook), ...options.parametres };
  return { suivi, parametres, ...checkSuivi(suivi, parametres) };
}
