import { basename } from "node:path";
import { analyzeWorkbook, type Analysis } from "../domain/analyzeWorkbook";
import { HostError } from "../hosts/hostError";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
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
  const bytes = await readBytes(path);
  const reading = progress(output, "Lecture");
  const { workbook, kind } = await openWorkbook(bytes, {
    name: basename(path),
    inflater: nodeInflater,
    onProgress: (done, total) => {
      reading.report(done, total);
    },
  });
  reading.end();
  const analysis = analyzeWorkbook(workbook, { answers, ...reglages });
  if (kind === "csv" && !isNamedAsText(path)) refuseText(analysis);
  refuseUnusable(analysis);
  return { path, bytes, kind, analysis };
}

/** « suivi.csv », « export.txt »: the person knows that the file is a text. */
function isNamedAsText(path: string): boolean {
  return /\.(?:csv|txt|tsv)$/i.test(path);
}
