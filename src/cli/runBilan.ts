import { basename } from "node:path";
import { buildBilanSheets, type BilanSheets } from "../domain/buildBilanSheets";
import { HostError } from "../hosts/hostError";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import { readSheetNames } from "../hosts/xlsx/readSheetNames";
import { besideInput } from "./files";
import { bilansJson } from "./json/bilansJson";
import { loadAnalysis, type LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import { renderBilans } from "./render/renderBilans";
import { todayJour } from "./today";
import { VERSION } from "./version";
import { outputExtension, writeSheets } from "./writeSheets";

/** `clausier bilan`: writes the bilans in a copy of the workbook. Exit 0. */
export async function runBilan(options: Options, output: Output): Promise<number> {
  const loaded = await loadAnalysis(options, output);
  const taken = loaded.kind === "csv" ? [] : await readSheetNames(loaded.bytes, nodeInflater);
  const today = todayJour();
  const result = buildBilanSheets(loaded.analysis, {
    moas: options.moas,
    du: options.du,
    au: options.au,
    arreteAu: options.arreteAu ?? options.au ?? today,
    editeLe: today,
    version: VERSION,
    taken,
  });
  refuseWithoutMoa(result);
  const path = options.sortie ?? besideInput(loaded.path, "-bilans", outputExtension(loaded));
  await writeSheets(loaded, path, result.sheets);
  tell(options, output, { result, path, loaded });
  return 0;
}

interface Told {
  readonly result: BilanSheets;
  readonly path: string;
  readonly loaded: LoadedAnalysis;
}

function tell(options: Options, output: Output, { result, path, loaded }: Told): void {
  if (options.json) {
    const classeur = loaded.analysis.suivi.workbook.name;
    writeJson(output, { version: 1, classeur, sortie: path, ...bilansJson(result.bilans) });
  } else {
    output.out(renderBilans(result.bilans, basename(path)));
  }
}

function refuseWithoutMoa({ bilans, unknown }: BilanSheets): void {
  if (unknown.length > 0) {
    throw new HostError(
      "MOA_INTROUVABLE",
      `Aucune ligne ne concerne « ${unknown.join(" », « ")} ».`,
      "Lancez la commande sans --moa pour voir les maîtres d'ouvrage du classeur.",
    );
  }
  if (bilans.moas.length > 0) return;
  throw new HostError(
    "AUCUN_MOA",
    "Aucun maître d'ouvrage n'a été reconnu : aucun bilan ne peut être dressé.",
    "Indiquez la colonne, ou le maître d'ouvrage de toute la feuille, dans un fichier donné à --colonnes.",
  );
}
