import { analyzeWorkbook, type Analysis } from "../domain/analyzeWorkbook";
import { comptesOf } from "../domain/bilan/comptes";
import { editsOf } from "../domain/corrections/editsOf";
import { editWorkbook } from "../domain/editWorkbook";
import type { CellEdit } from "../domain/cellEdit";
import { editFile } from "../hosts/xlsx/editFile";
import { nodeDeflater } from "../hosts/xlsx/node/nodeDeflater";
import { chooseCorrections, type ChosenCorrections } from "./chooseCorrections";
import { besideInput, writeWhole } from "./files";
import { correctionsJson } from "./json/correctionsJson";
import { loadAnalysis, type LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import { renderCorrections } from "./render/renderCorrections";
import { outputExtension, refuseOutput } from "./writeSheets";

/** What `corriger` did, or would do. */
export interface Corrected extends ChosenCorrections {
  readonly analysis: Analysis;
  readonly edits: readonly CellEdit[];
  /** Path of the workbook written; null when nothing was. */
  readonly sortie: string | null;
  readonly avant: Comptes;
  readonly apres: Comptes;
}

interface Comptes {
  readonly anomalies: number;
  readonly heuresComptees: number;
}

/** `clausier corriger`: a copy of the workbook with its corrections. Exit 0. */
export async function runCorriger(options: Options, output: Output): Promise<number> {
  const loaded = await loadAnalysis(options, output);
  const choice = await chooseCorrections(loaded, options);
  const edits = editsOf(choice.chosen.flatMap(({ option }) => option.corrections));
  const isWritten = edits.length > 0 && !options.apercu;
  const sortie = isWritten ? await writeCopy(loaded, options, edits) : null;
  const { analysis } = loaded;
  const { answers, workbook } = analysis.suivi;
  const after = analyzeWorkbook(editWorkbook(workbook, edits), {
    answers,
    parametres: analysis.parametres,
    gravites: analysis.gravites,
  });
  const [avant, apres] = [comptesDe(analysis), comptesDe(after)];
  const corrected = { ...choice, analysis, edits, sortie, avant, apres };
  if (options.json) writeJson(output, correctionsJson(corrected, options));
  else output.out(renderCorrections(corrected, options));
  return 0;
}

async function writeCopy(
  loaded: LoadedAnalysis,
  options: Options,
  edits: readonly CellEdit[],
): Promise<string> {
  const path = options.sortie ?? besideInput(loaded.path, "-corrige", outputExtension(loaded));
  const bytes = await editFile(loaded.bytes, edits, nodeDeflater);
  await refuseOutput(loaded, path);
  await writeWhole(path, bytes);
  return path;
}

function comptesDe(analysis: Analysis): Comptes {
  const { heuresComptees } = comptesOf(analysis);
  return { anomalies: analysis.anomalies.length, heuresComptees };
}
