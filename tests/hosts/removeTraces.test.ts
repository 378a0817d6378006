import { newTask } from "./host.contract";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { DEFAUTS } from "../../src/domain/parametres";
import { emulatedSuivi } from "../support/emulatedSuivi";
import { jour } from "../support/sheetOf";
import { suiviJuste } from "../support/suiviDuVolet";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";

afterEach(closeExcelHosts);

it("retire ce qui ne se voit pas, laisse les feuilles et « Paramètres » telles quelles", async () => {
  const { host, emulator } = await openExcelHost({ workbook: emulatedSuivi(suiviJuste()) });
  await host.saveParametres(DEFAUTS);
  await host.saveAnswers({ feuilles: { Contrats: { titres: { Visa: null } } } });
  const dates = { du: null, au: null, arreteAu: jour("30/06/2026"), editeLe: jour("03/07/2026") };
  const analysis = analyzeWorkbook(await host.readWorkbook(newTask()));
  const request = { ...dates, moas: [], version: "1.0.0", taken: [] };
  await host.writeSheets(buildBilanSheets(analysis, request).sheets, newTask());
  await host.markCells([{ sheet: 0, row: 1, column: 1 }]);
  const { sheets, names } = emulator.workbook;
  const shown = names.find("CLAUSES_TauxMO")?.formula;

  await host.removeTraces?.();

  const read = await host.readWorkbook(newTask());
  expect(read.sheets.map(({ name, generated }) => [name, generated])).toEqual([
    ["Contrats", null],
    ["Paramètres", "parametres|"],
    ["Bilan Ville d'Alès", "bilan|ville d ales"],
  ]);
  expect(analyzeWorkbook(read).suivi.tables.map(({ table }) => table.sheet)).toEqual([0]);
  expect((await host.readGenerated()).map(({ empreinte }) => empreinte)).toEqual([null, null]);
  expect(names.list().filter(({ name }) => name.startsWith("CLAUSIER_"))).toEqual([]);
  expect(await host.readAnswers()).toEqual({ feuilles: {} });
  expect(sheets[0]?.conditionalFormats).toEqual([]);
  expect(names.find("CLAUSES_TauxMO")?.formula).toBe(shown);
});
