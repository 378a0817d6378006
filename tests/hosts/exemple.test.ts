import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilans } from "../../src/domain/bilan/buildBilans";
import { TOUT } from "../../src/domain/bilan/periodeDuBilan";
import { feuillesExemple } from "../../src/domain/exemple/feuillesExemple";
import { bilanContext } from "../../src/taskpane/bilanContext";
import { Workbook } from "../../emulator/model/workbook";
import { emulatedSuivi } from "../support/emulatedSuivi";
import { suiviJuste } from "../support/suiviDuVolet";
import { newTask } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";

afterEach(closeExcelHosts);

/** A workbook, and what Clausier reads of it once the example was added. */
async function withExemple(workbook: Workbook) {
  const { host, emulator } = await openExcelHost({ workbook });
  await host.writeSheets(feuillesExemple(), newTask());
  const analyze = async () => analyzeWorkbook(await host.readWorkbook(newTask()));
  const sheetNames = () => emulator.workbook.sheets.map(({ name }) => name);
  return { host, analyze, sheetNames };
}

it("se lit comme un suivi, avec un défaut de chaque espèce", async () => {
  const { analyze } = await withExemple(new Workbook("Feuil1"));
  const analysis = await analyze();
  const codes = analysis.anomalies.map(({ code, place }) => `${code} ${String(place.row + 1)}`);
  expect(
    analysis.suivi.recognitions.map(({ tables, refusal }) => [tables.length, refusal]),
  ).toEqual([
    [0, "vide"],
    [1, null],
    [1, null],
  ]);
  expect(codes.toSorted()).toEqual([
    ...["COH-01 7", "COH-07 2", "COH-07 3", "COH-07 4", "COH-07 5", "COH-14 10"],
    ...["COH-15 3", "COH-15 9", "FEU-03 6", "PLG-03 9", "REF-01 6", "REF-02 6"],
    ...["STR-02 0", "TYP-02 4", "TYP-04 6"],
  ]);
  const { moas } = buildBilans(analysis, bilanContext(analysis, TOUT));
  const heures = moas.map(({ moa, heuresRealisees }) => [moa, heuresRealisees?.toFixed(2)]);
  expect(heures).toEqual([
    ["Agglomération de l'Orle", "353.17"],
    ["Habitat du Val d'Orle", "221.67"],
    ["SEM de Valbrune", "119.00"],
    ["Ville de Valbrune", "140.00"],
  ]);
});

it("n'entre jamais dans les totaux d'un vrai suivi", async () => {
  const { analyze } = await withExemple(emulatedSuivi(suiviJuste()));
  const { suivi } = await analyze();
  expect(suivi.tables.map(({ table }) => table.sheet)).toEqual([0]);
  expect(suivi.recognitions.map(({ refusal }) => refusal)).toEqual([null, "generee", "generee"]);
});

it("se supprime seul, même sous un autre nom", async () => {
  const { host, sheetNames } = await withExemple(emulatedSuivi(suiviJuste()));
  expect(sheetNames()).toEqual(["Contrats", "Exemple – Marchés", "Exemple – Contrats"]);
  await host.removeExemple?.();
  expect(sheetNames()).toEqual(["Contrats"]);
});
