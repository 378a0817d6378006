import { Workbook } from "../../../emulator/model/workbook";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { prepareBilans, type BilanPlans } from "../../../src/domain/miseAJour/prepareBilans";
import { newTask } from "../host.contract";
import { closeExcelHosts, openExcelHost, type OpenExcel } from "../openExcelHost";

afterEach(closeExcelHosts);

const TITRES = ["Maître d'ouvrage", "Marché", "Mois", "Heures prévues", "Heures réalisées"];

/** Months of 2026, for as many MOA as told. */
function suiviOf(moas: number, rows: number): Workbook {
  const workbook = new Workbook("Suivi");
  const [sheet] = workbook.sheets;
  TITRES.forEach((titre, column) => sheet?.cells.setValue(0, column, titre));
  for (let row = 0; row < rows; row++) {
    const moa = `Ville ${String((row % moas) + 1)}`;
    const mois = 46_023 + 31 * (Math.floor(row / moas) % 12);
    [moa, `${moa} – lot 1`, mois, 1_000, 10].forEach((value, column) =>
      sheet?.cells.setValue(row + 1, column, value),
    );
  }
  return workbook;
}

const REQUEST = {
  ...{ moas: [], du: null, au: null, arreteAu: 46_387, editeLe: 46_390, version: "1.0.0" },
};

async function prepare({ host, emulator }: OpenExcel): Promise<BilanPlans> {
  const analysis = analyzeWorkbook(await host.readWorkbook(newTask()));
  const taken = emulator.workbook.sheets.map(({ name }) => name);
  return prepareBilans(
    analysis,
    { ...REQUEST, taken },
    { generated: await host.readGenerated(), saisies: "remplacer", conserver: false },
  );
}

/** Requests to write the bilans, then to write those that have changed. */
async function requestsFor(moas: number, rows: number): Promise<readonly number[]> {
  const excel = await openExcelHost({ workbook: suiviOf(moas, rows) });
  const { trace, workbook } = excel.emulator;
  const written = async () => {
    const { plans } = await prepare(excel);
    const before = trace.requests.length;
    await excel.host.carryOut(plans, newTask());
    return trace.requests.length - before;
  };
  const created = await written();
  for (let row = 1; row <= moas; row++) workbook.sheets[0]?.cells.setValue(row, 4, 12.5);
  return [created, await written(), await written()];
}

describe("les demandes faites à Excel pour les bilans", () => {
  it("ne dépendent que du nombre de feuilles, jamais du nombre de lignes", async () => {
    const four = await requestsFor(4, 40);
    expect(await requestsFor(4, 1_200)).toEqual(four);
    expect(four).toEqual([11, 10, 0]);
  });

  it("croissent de deux par maître d'ouvrage", async () => {
    const [created = 0, updated = 0] = await requestsFor(4, 40);
    const [more = 0, moreUpdated = 0] = await requestsFor(9, 90);
    expect([more - created, moreUpdated - updated]).toEqual([10, 10]);
  });

  it("gardent les bilans mis à jour avant qu'on arrête, et laissent les autres tels quels", async () => {
    const excel = await openExcelHost({ workbook: suiviOf(3, 30) });
    const first = await prepare(excel);
    await excel.host.carryOut(first.plans, newTask());
    for (let row = 1; row <= 3; row++) {
      excel.emulator.workbook.sheets[0]?.cells.setValue(row, 4, 12.5);
    }
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 2) stop.abort();
    };
    const { plans } = await prepare(excel);
    const outcomes = await excel.host.carryOut(plans, { signal: stop.signal, onProgress });
    expect(outcomes.map(({ state }) => state)).toEqual(["updated", "updated"]);
    const again = await prepare(excel);
    expect(again.plans.map(({ state }) => state)).toEqual([
      ...["identique", "identique", "modifiee", "modifiee"],
    ]);
  });
});
