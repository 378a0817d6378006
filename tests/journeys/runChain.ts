import { cellName } from "../../src/cli/json/anomaliesJson";
import { bilansJson } from "../../src/cli/json/bilansJson";
import { analyzeWorkbook, type Analysis } from "../../src/domain/analyzeWorkbook";
import type { Anomalie } from "../../src/domain/anomalies/anomalie";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { cellAddress } from "../../src/domain/sheet";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { jour } from "../support/sheetOf";

/** What the whole chain gives for one workbook: bytes in, figures and bytes out. */
export interface Outcome {
  readonly analysis: Analysis;
  readonly json: ReturnType<typeof bilansJson>;
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly output: Uint8Array;
  readonly sheetsAdded: readonly string[];
}

export async function runChain(name: string, bytes: Uint8Array): Promise<Outcome> {
  const { workbook } = await openWorkbook(bytes, { name, inflater: nodeDeflater });
  const analysis = analyzeWorkbook(workbook);
  const { bilans, sheets } = buildBilanSheets(analysis, {
    moas: [],
    du: null,
    au: null,
    arreteAu: jour("31/12/2024"),
    editeLe: jour("06/01/2025"),
    version: "1.0.0",
    taken: workbook.sheets.map((sheet) => sheet.name),
  });
  const lues = bilans.moas.map(({ qualite }) => qualite.lignesLues);
  const sansMoa = bilans.nonCompteSansMoa.lignes;
  return {
    analysis,
    json: bilansJson(bilans),
    lignesLues: lues.reduce((sum, lignes) => sum + lignes, sansMoa),
    lignesComptees: bilans.moas.reduce((sum, { qualite }) => sum + qualite.lignesComptees, 0),
    output: await graftSheets(bytes, sheets, nodeDeflater),
    sheetsAdded: sheets.map((sheet) => sheet.name),
  };
}

/** « Suivi 2024 | E12 | COH-04 », sorted; a row is told by its first cell. */
export function anomaliesOf({ suivi, anomalies }: Analysis): {
  readonly graves: readonly string[];
  readonly informations: readonly string[];
} {
  const graves = anomalies.filter(({ gravite }) => gravite !== "information");
  const others = anomalies.filter(({ gravite }) => gravite === "information");
  const told = ({ code, place: { sheet, row, column } }: Anomalie) => {
    const feuille = suivi.workbook.sheets[sheet]?.name ?? "";
    const cellule = row < 0 ? cellName(row, column) : cellAddress(row, Math.max(0, column));
    return `${feuille} | ${cellule ?? ""} | ${code}`;
  };
  return { graves: graves.map(told).sort(), informations: others.map(told).sort() };
}
