import { DEFAUTS } from "../../src/domain/parametres";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { createFileHost } from "../../src/hosts/xlsx/fileHost";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { verificationIn } from "../../src/taskpane/analysisState";
import { AnalysisStore } from "../../src/taskpane/analysisStore";
import { closeExcelHosts, openExcelHost } from "../hosts/openExcelHost";
import { workbookState } from "../hosts/workbookState";
import { emulatedWorkbook } from "../support/emulatedWorkbook";
import { workbookFile } from "../support/workbookFile";
import { jour } from "../support/sheetOf";
import { marquesDans, partiesEcrites, SUIVI_MARQUE } from "./marques";

const NAME = "suivi.xlsx";
const GIVEN = workbookFile(SUIVI_MARQUE);

afterEach(closeExcelHosts);

/** Everything that the pane can do to a workbook, as its buttons ask for it; answers what it tells. */
async function everyGesture(host: WorkbookHost): Promise<string> {
  const store = new AnalysisStore(host);
  await store.verify();
  const { analysis, groupes, render } = checked(store);
  const titres = groupes.map(({ titre, anomalies }) => [titre, anomalies.map(render)]);
  await host.saveParametres(DEFAUTS, ["Ville d'Alès"]);
  const preview = await store.previewCorrections(analysis.anomalies);
  if (preview === null) throw new Error("no preview");
  const chosen = preview.groups.flatMap(({ options }) => options[0]?.corrections ?? []);
  expect(await store.applyCorrections(preview, chosen)).toBe("ecrites");
  await store.verify();
  const { anomalies } = checked(store).analysis;
  expect(await store.accept({ anomalies, motif: "Vu" })).toBeGreaterThan(0);
  expect(await store.writeReport(jour("15/01/2027"))).toBe("Contrôle");
  const dates = { du: null, au: null, arreteAu: jour("31/12/2026"), editeLe: jour("15/01/2027") };
  const choice = { ...dates, moas: [], version: "1.0.0", anru: true };
  expect(await store.createBilans(choice)).toBe(true);
  expect(await store.createBilans({ ...choice, interne: true })).toBe(true);
  await store.answer({ feuilles: {} });
  await store.markCells(anomalies.map(({ place }) => place));
  return JSON.stringify([titres, preview.groups.map(({ titre, id }) => [titre, id])]);
}

function checked(store: AnalysisStore) {
  const verification = verificationIn(store.getState());
  if (verification === null) throw new Error("not checked");
  return verification;
}

describe("aucune donnée personnelle marquée n'est recopiée par les gestes du volet", () => {
  it("dans Excel : feuilles ajoutées, noms, réglages, mises en forme, phrases", async () => {
    const { host, emulator } = await openExcelHost({ workbook: emulatedWorkbook(GIVEN, NAME) });
    const told = await everyGesture(host);
    const { sheets } = emulator.workbook;
    const state = workbookState(emulator.workbook);
    const own = JSON.stringify(state, (key, value: unknown) =>
      key === "sheets" && Array.isArray(value) ? value.slice(1) : value,
    );
    expect(sheets.length).toBeGreaterThan(5);
    expect(marquesDans(JSON.stringify(state))).not.toEqual([]);
    expect(marquesDans(told + own)).toEqual([]);
  });

  it("dans un fichier : parties ajoutées ou changées, propriétés du document comprises", async () => {
    const host = createFileHost(GIVEN, { name: NAME, deflater: nodeDeflater });
    const told = await everyGesture(host);
    const own = (name: string) => /worksheets\/sheet1\.xml$|sharedStrings\.xml$/.test(name);
    const written = partiesEcrites(host.bytes(), GIVEN, own);
    expect(written).toContain("Contrôle");
    expect(marquesDans(told + written)).toEqual([]);
  });
});
