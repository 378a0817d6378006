import { extname } from "node:path";
import type { BilanPlans } from "../domain/miseAJour/prepareBilans";
import { HostError } from "../hosts/hostError";
import { applyPlans } from "../hosts/xlsx/applyPlans";
import { newWorkbook } from "../hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../hosts/xlsx/node/nodeDeflater";
import { addNewParametres } from "../hosts/xlsx/saveParametres";
import { readZip } from "../hosts/xlsx/zip/readZip";
import { zipChunks } from "../hosts/xlsx/zip/writeZip";
import { refuseSameFile, writeWhole } from "./files";
import type { LoadedAnalysis } from "./loadAnalysis";

/** What is to be written of a workbook, beside its data. */
export interface BilansToWrite extends Pick<BilanPlans, "sheets" | "plans"> {
  /** « Paramètres » comes with the first bilans. */
  readonly hasNewParametres?: boolean;
}

/** Writes a copy of the workbook once these plans are carried out; of a CSV, its bilans alone. */
export async function writePlans(
  loaded: LoadedAnalysis,
  path: string,
  { sheets, plans, hasNewParametres = false }: BilansToWrite,
): Promise<void> {
  await writeOutput(loaded, path, async () => {
    if (loaded.kind === "csv") return [await newWorkbook(sheets, nodeDeflater)];
    const entries = readZip(loaded.bytes);
    const written = await applyPlans(entries, plans, nodeDeflater);
    const { parametres } = loaded.analysis;
    if (hasNewParametres)
      return zipChunks(await addNewParametres(written, parametres, nodeDeflater));
    return written === entries ? [loaded.bytes] : zipChunks(written);
  });
}

async function writeOutput(
  loaded: LoadedAnalysis,
  path: string,
  make: () => Promise<readonly Uint8Array[]>,
): Promise<void> {
  await refuseOutput(loaded, path);
  await writeWhole(path, await make());
}

/** Throws when the path has not the extension of what is written, or is the workbook itself. */
export async function refuseOutput(loaded: LoadedAnalysis, path: string): Promise<void> {
  const expected = outputExtension(loaded);
  if (extname(path).toLowerCase() !== expected) {
    throw new HostError(
      "OPTION_INVALIDE",
      `Le classeur à écrire doit porter l'extension ${expected}.`,
      `Changez le nom donné, par exemple : ${path.slice(0, path.length - extname(path).length)}${expected}`,
    );
  }
  await refuseSameFile(loaded.path, path);
}

/** A workbook with macros stays one: Excel refuses to open it under another extension. */
export function outputExtension({ kind }: LoadedAnalysis): ".xlsx" | ".xlsm" {
  return kind === "xlsm" ? ".xlsm" : ".xlsx";
}
