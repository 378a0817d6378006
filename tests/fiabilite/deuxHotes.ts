import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { Bilans } from "../../src/domain/bilan/bilan";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import type { WorkbookData } from "../../src/domain/sheet";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { closeExcelHosts, openExcelHost } from "../hosts/openExcelHost";
import { emulatedWorkbook } from "../support/emulatedWorkbook";
import { jour } from "../support/sheetOf";

const NAME = "suivi.xlsx";

/** The bilans of one file, read by the product's own reader and through Excel (filled by SheetJS). */
export async function deuxHotes(
  bytes: Uint8Array,
): Promise<{ readonly fichier: Bilans; readonly excel: Bilans }> {
  const { workbook } = await openWorkbook(bytes, { name: NAME, inflater: nodeInflater });
  const { host } = await openExcelHost({ workbook: emulatedWorkbook(bytes, NAME) });
  const lu = await host.readWorkbook({
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  closeExcelHosts();
  return { fichier: bilansOf(workbook), excel: bilansOf(lu) };
}

function bilansOf(workbook: WorkbookData): Bilans {
  const analysis = analyzeWorkbook(workbook);
  return buildBilans(analysis, {
    parametres: analysis.parametres,
    du: null,
    au: null,
    arreteAu: jour("31/12/2024"),
    editeLe: jour("06/01/2025"),
    sources: [],
    version: "1.0.0",
    classeur: NAME,
  });
}
