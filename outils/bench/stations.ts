import { checkSuivi } from "../../src/domain/anomalies/checkSuivi";
import type { Analysis } from "../../src/domain/analyzeWorkbook";
import type { BilanContext } from "../../src/domain/bilan/bilan";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import { layoutSheets } from "../../src/domain/bilan/layout/layoutSheets";
import type { SheetRecognition } from "../../src/domain/columns/recognition";
import { recognizeWorkbook } from "../../src/domain/columns/recognizeWorkbook";
import { DEFAUTS } from "../../src/domain/parametres";
import type { Lignes } from "../../src/domain/rows/lignes";
import { parseLignes } from "../../src/domain/rows/parseLignes";
import type { WorkbookData } from "../../src/domain/sheet";
import { joinSuivi } from "../../src/domain/suivi/joinSuivi";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { INFLATE, LOOP, SCAN } from "./lowerBounds";
import { timed, type Measure } from "./table";

const CONTEXT: BilanContext = {
  parametres: DEFAUTS,
  du: null,
  au: null,
  arreteAu: 46_000,
  editeLe: 46_000,
  sources: [],
  version: "bench",
  classeur: "bench.xlsx",
};

/** The whole job, station by station, on the bytes of a workbook. */
export async function runStations(
  bytes: Uint8Array,
): Promise<{ readonly measures: readonly Measure[]; readonly workbook: WorkbookData }> {
  const measures: Measure[] = [];
  const station = async <Result>(
    name: string,
    bound: string | null,
    work: () => Result | Promise<Result>,
  ) => {
    const { result, ms } = await timed(work);
    measures.push({ station: name, ms, bound });
    return result;
  };
  const answers = { feuilles: {} };
  const workbook = await station("lire", SCAN, () =>
    readWorkbook(bytes, { name: "bench.xlsx", inflater: nodeInflater }),
  );
  const recognitions = await station("reconnaître", LOOP, () =>
    recognizeWorkbook(unread(workbook), answers),
  );
  const tables = await station("lire les cellules", LOOP, () =>
    parseTables(unread(workbook), recognitions),
  );
  const suivi = await station("relier", LOOP, () =>
    joinSuivi({ workbook, recognitions, answers, tables }),
  );
  const checked = await station("contrôler", LOOP, () => checkSuivi(suivi, DEFAUTS));
  const { anomalies, acceptees, excluded, gravites } = checked;
  const found = { anomalies, acceptees, excluded, gravites };
  const rest = { suivi, parametres: DEFAUTS, gravitesRefusees: [] };
  const analysis: Analysis = { ...rest, ...found };
  const bilans = await station("agréger", LOOP, () => buildBilans(analysis, CONTEXT));
  const sheets = await station("mettre en page", null, () =>
    layoutSheets(bilans, { taken: [] }, (code) => code),
  );
  await station("greffer", null, () => graftSheets(bytes, sheets, nodeDeflater));
  const total = measures.reduce((sum, { ms }) => sum + ms, 0);
  return { measures: [...measures, { station: "tout", ms: total, bound: INFLATE }], workbook };
}

/** The same cells, that no station has met yet: what is understood once is not understood again. */
export function unread(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column })),
  }));
  return { ...workbook, sheets };
}

export function parseTables(
  workbook: WorkbookData,
  recognitions: readonly SheetRecognition[],
): readonly Lignes[] {
  return recognitions
    .flatMap((recognition) => recognition.tables)
    .map((table) => {
      const sheet = workbook.sheets[table.sheet];
      if (sheet === undefined) throw new Error("a table without its sheet");
      return parseLignes(table, sheet, workbook.date1904);
    });
}
