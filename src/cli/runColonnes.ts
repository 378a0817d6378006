import type { Options } from "./options";
import type { Output } from "./output";
import { writeJson } from "./output";
import { loadAnalysis } from "./loadAnalysis";
import { sheetsJson } from "./json/sheetsJson";
import { renderColonnes } from "./render/renderColonnes";

/** `clausier colonnes`: what was recognised. Exit 0. */
export async function runColonnes(options: Options, output: Output): Promise<number> {
  const { analysis } = await loadAnalysis(options, output);
  const { suivi } = analysis;
  if (options.json) {
    writeJson(output, { version: 1, classeur: suivi.workbook.name, ...sheetsJson(suivi) });
  } else {
    output.out(renderColonnes(suivi));
  }
  return 0;
}
