import { layoutControle } from "../domain/anomalies/layoutControle";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import { readSheetNames } from "../hosts/xlsx/readSheetNames";
import { todayJour } from "./today";
import type { LoadedAnalysis } from "./loadAnalysis";
import { writeSheets } from "./writeSheets";

/** Writes a copy of the workbook with a « Contrôle » sheet; answers its path. */
export async function writeRapport(loaded: LoadedAnalysis, path: string): Promise<string> {
  const taken = loaded.kind === "csv" ? [] : await readSheetNames(loaded.bytes, nodeInflater);
  await writeSheets(loaded, path, [
    layoutControle(loaded.analysis, { taken, editeLe: todayJour() }),
  ]);
  return path;
}
