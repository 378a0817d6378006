import type { Anomalie } from "./anomalies/anomalie";
import type { AnomalieCode } from "./anomalies/catalogue";
import { checkSteps } from "./anomalies/checkSuivi";
import { recognizeSteps } from "./columns/recognizeWorkbook";
import type { ColumnAnswers, SheetRecognition } from "./columns/recognition";
import type { AnomalieAcceptee } from "./exceptions/exception";
import { readExceptions } from "./exceptions/readExceptions";
import type { Gravites } from "./gravites/gravites";
import { readGravites, readRefusedGravites } from "./gravites/readGravites";
import { keepWorkbook } from "./reprise/keepWorkbook";
import { joinAgain, type Jonction } from "./reprise/joinAgain";
import type { Memoire } from "./reprise/memoire";
import { readParametres } from "./readParametres";
import type { Parametres } from "./parametres";
import type { Lignes } from "./rows/lignes";
import { lignesSteps } from "./rows/parseLignes";
import type { WorkbookData } from "./sheet";
import { PAUSE, runToEnd, type Progress, type Steps } from "./steps";
import type { Suivi } from "./suivi/suivi";

/** What a person may tell beside the workbook. */
export interface AnalysisOptions {
  readonly answers?: ColumnAnswers;
  /** Figures that win over the workbook's « Paramètres » sheet and the defaults. */
  readonly parametres?: Partial<Parametres>;
  /** Win over those of « Paramètres », check by check. */
  readonly gravites?: Gravites;
}

/** A workbook understood and checked. */
export interface Analysis {
  readonly suivi: Suivi;
  readonly parametres: Parametres;
  readonly anomalies: readonly Anomalie[];
  /** Anomalies that the exceptions of « Paramètres » cover, each with its reason. */
  readonly acceptees: readonly AnomalieAcceptee[];
  /** One per table of the suivi: 1 for each ligne that a blocking anomaly leaves out. */
  readonly excluded: readonly Uint8Array[];
  readonly gravites: Gravites;
  /** Checks whose gravité typed in « Paramètres » is not allowed, or cannot be read: it changes nothing. */
  readonly gravitesRefusees: readonly AnomalieCode[];
  /** What lets the next check look at what changed only. */
  readonly memoire?: { readonly jonction: Jonction; readonly regles: Memoire };
}

/** The way in: cells → recognised columns → lignes → joined suivi → anomalies. */
export function analyzeWorkbook(workbook: WorkbookData, options: AnalysisOptions = {}): Analysis {
  return runToEnd(analysisSteps(workbook, options));
}

/**
 * The same, cut between the rooms and between the rules: a screen stays alive meanwhile.
 * `before`: an analysis of the workbook as it was; what has not changed is not checked again.
 */
export function* analysisSteps(
  read: WorkbookData,
  options: AnalysisOptions = {},
  before?: Analysis,
): Steps<Analysis, Progress> {
  const answers = options.answers ?? { feuilles: {} };
  const known = before?.memoire ?? { jonction: null, regles: null };
  yield { done: 0, total: 0 };
  const workbook = yield* keepWorkbook(before?.suivi.workbook ?? read, read);
  const recognitions = yield* recognizeSteps(workbook, answers);
  const tables = yield* parseSteps(workbook, recognitions);
  yield PAUSE;
  const jonction = yield* joinAgain({ workbook, recognitions, answers, tables }, known.jonction);
  const { suivi } = jonction;
  const parametres = { ...readParametres(workbook), ...options.parametres };
  const checked = yield* checkSteps(suivi, parametres, {
    exceptions: readExceptions(workbook),
    gravites: { ...readGravites(workbook), ...options.gravites },
    before: known.regles,
  });
  const { memoire: regles, ...found } = checked;
  const gravitesRefusees = readRefusedGravites(workbook);
  return { suivi, parametres, ...found, gravitesRefusees, memoire: { jonction, regles } };
}

function* parseSteps(
  workbook: WorkbookData,
  recognitions: readonly SheetRecognition[],
): Steps<readonly Lignes[]> {
  const tables: Lignes[] = [];
  for (const table of recognitions.flatMap((recognition) => recognition.tables)) {
    yield PAUSE;
    const sheet = workbook.sheets[table.sheet];
    if (sheet !== undefined) tables.push(yield* lignesSteps(table, sheet, workbook.date1904));
  }
  return tables;
}
