import { extname } from "node:path";
import type { SheetToWrite } from "../domain/sheetToWrite";
import { HostError } from "../hosts/hostError";
import { graftSheets } from "../hosts/xlsx/graftSheets";
import { newWorkbook } from "../hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../hosts/xlsx/node/nodeDeflater";
import { refuseSameFile, writeWhole } from "./files";
import type { LoadedAnalysis } from "./loadAnalysis";

/** Writes a copy of the workbook with sheets added; of a CSV, a new workbook with these sheets. */
export async function writeSheets(
  loaded: LoadedAnalysis,
  path: string,
  sheets: readonly SheetToWrite[],
): Promise<void> {
  await refuseOutput(loaded, path);
  const bytes =
    loaded.kind === "csv"
      ? await newWorkbook(sheets, nodeDeflater)
      : await graftSheets(loaded.bytes, sheets, nodeDeflater);
  await writeWhole(path, bytes);
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
