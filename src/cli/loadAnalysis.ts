import { basename } from "node:path";
import { analyzeWorkbook, type Analysis, type AnalysisOptions } from "../domain/analyzeWorkbook";
import { mergeAnswers } from "../domain/columns/mergeAnswers";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { HostError } from "../hosts/hostError";
import { readAnswersJson } from "../hosts/xlsx/keptAnswers";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import { parseAnswers } from "../hosts/parseAnswers";
import { openWorkbook, type WorkbookKind } from "../hosts/xlsx/openWorkbook";
import { readBytes } from "./files";
import type { Options } from "./options";
import type { Output } from "./output";
import { progress } from "./progress";
import { readAnswers, readReglages } from "./settings";
import { refuseText, refuseUnusable } from "./refuseUnusable";

/** A workbook file, read and analysed. */
export interface LoadedAnalysis {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: WorkbookKind;
  readonly analysis: Analysis;
}

export async function loadAnalysis(options: Options, output: Output): Promise<LoadedAnalysis> {
  const path = options.classeur;
  if (path === null) {
    throw new HostError(
      "OPTION_INVALIDE",
      "Aucun classeur n'est indiqué.",
      "Ajoutez son nom, par exemple : clausier verifier suivi.xlsx",
    );
  }
  const answers = await readAnswers(options.colonnes);
  const reglages = await readReglages(options.parametres);
  const reading = progress(output, "Lecture");
  const loaded = await analyzeFile(path, { answers, ...reglages }, (done, total) => {
    reading.report(done, total);
  });
  reading.end();
  refuseUnusable(loaded.analysis);
  return loaded;
}

/** Reads and analyses a file; its tables may be none. Throws a HostError on what is no workbook. */
export async function analyzeFile(
  path: string,
  options: AnalysisOptions,
  onProgress: (done: number, total: number) => void,
): Promise<LoadedAnalysis> {
  const bytes = await readBytes(path);
  const { workbook, kind } = await openWorkbook(bytes, {
    name: basename(path),
    inflater: nodeInflater,
    onProgress,
  });
  const answers = await keptAnswers(bytes, options.answers);
  const analysis = analyzeWorkbook(workbook, { ...options, ...(answers && { answers }) });
  if (kind === "csv" && !isNamedAsText(path)) refuseText(analysis);
  return { path, bytes, kind, analysis };
}

/** Those of --colonnes win over those that the workbook keeps. */
async function keptAnswers(bytes: Uint8Array, told: ColumnAnswers | undefined) {
  const json = await readAnswersJson(bytes, nodeInflater);
  if (json === null) return told;
  return mergeAnswers(parseAnswers(json), told ?? { feuilles: {} });
}

/** « suivi.csv », « export.txt »: the person knows that the file is a text. */
function isNamedAsText(path: string): boolean {
  return /\.(?:csv|txt|tsv)$/i.test(path);
}
