import type { Emulator } from "../../../emulator/boot/emulator";
import type { Chart } from "../../../emulator/model/sheetParts";
import type { Bilan } from "../../../src/domain/bilan/bilan";
import type { WorkbookHost } from "../../../src/hosts/workbookHost";
import { BILAN_ALES, bilanSheet, DEUX_MARCHES, TROIS_MARCHES } from "../../support/bilanSheet";
import { moisOf } from "../../support/moisOf";
import { plansFor } from "../../support/plansFor";
import { newTask } from "../host.contract";
import { closeExcelHosts, openExcelHost } from "../openExcelHost";
import { suiviWorkbook } from "../suiviWorkbook";

afterEach(closeExcelHosts);

async function openWithBilan(told: Partial<Bilan>) {
  const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
  const sheet = bilanSheet(told);
  await host.carryOut([{ state: "nouvelle", sheet, archive: null }], newTask());
  return { host, emulator };
}

async function update(host: WorkbookHost, told: Partial<Bilan>) {
  const plans = plansFor([bilanSheet(told)], await host.readGenerated());
  return host.carryOut(plans, newTask());
}

function charts({ workbook }: Emulator): readonly Chart[] {
  return workbook.findSheet(BILAN_ALES)?.charts ?? [];
}

/** « C9:C10 », rows as Excel numbers them. */
function places({ series }: Chart): readonly string[] {
  return series.map(({ values }) => {
    const { row = 0, rowCount = 0, column = 0 } = values ?? {};
    const letter = String.fromCharCode(65 + column);
    return `${letter}${String(row + 1)}:${letter}${String(row + rowCount)}`;
  });
}

const shown = (chart: Chart) => [chart.name, chart.title.replaceAll(/\s/g, " "), places(chart)];

describe("graphiques d'un bilan dans Excel", () => {
  it("sont tracés à côté de leurs chiffres", async () => {
    const { emulator } = await openWithBilan(moisOf(100, 200, 300));
    const [objectif, mois] = charts(emulator);
    expect(charts(emulator).map(shown)).toEqual([
      ["clauses_objectif", "70,0 % de l'objectif réalisé", ["C9:C10"]],
      ["clauses_mois", "Heures réalisées par mois", ["C83:C85"]],
    ]);
    expect(objectif?.anchor).toEqual({ row: 8, column: 4, rowCount: 10, columnCount: 3 });
    expect(mois?.anchor).toEqual({ row: 88, column: 1, rowCount: 1, columnCount: 6 });
  });

  it("suivent leur tableau, à la taille et au titre que la personne leur a donnés", async () => {
    const { host, emulator } = await openWithBilan({ ...moisOf(100, 200), marches: DEUX_MARCHES });
    const [, mois] = charts(emulator);
    if (mois === undefined) throw new Error("no chart");
    mois.title = "Nos heures";
    mois.position = { ...mois.position, width: 500 };
    await update(host, {
      ...moisOf(100, 200, 300),
      marches: TROIS_MARCHES,
      heuresRealisees: 21_350.5,
    });
    expect(charts(emulator).map(shown)).toEqual([
      ["clauses_objectif", "71,2 % de l'objectif réalisé", ["C9:C10"]],
      ["clauses_mois", "Nos heures", ["C86:C88"]],
    ]);
    expect(mois.position.width).toBe(500);
  });

  it("ne reviennent pas quand la personne les a retirés, et laissent les siens", async () => {
    const { host, emulator } = await openWithBilan(moisOf(100, 200, 300));
    const [objectif, mois] = charts(emulator);
    if (objectif === undefined || mois === undefined) throw new Error("no chart");
    mois.sheet.charts.splice(0, 2, { ...objectif, id: "99", name: "Mon graphique" });
    expect(await update(host, moisOf(100, 250, 300))).toEqual([
      { name: BILAN_ALES, state: "updated" },
    ]);
    expect(charts(emulator).map(({ name }) => name)).toEqual(["Mon graphique"]);
  });

  it("s'en vont quand il n'y a plus rien à montrer, et reviennent quand il y en a", async () => {
    const { host, emulator } = await openWithBilan(moisOf(100, 200, 300));
    await update(host, moisOf(100));
    expect(charts(emulator).map(({ name }) => name)).toEqual(["clauses_objectif"]);
    await update(host, moisOf(100, 200));
    expect(charts(emulator).map(({ name }) => name)).toEqual(["clauses_objectif", "clauses_mois"]);
  });

  it("passent à côté du tableau devenu assez long, sauf s'ils ont été retirés", async () => {
    const months = (count: number) => moisOf(...Array.from({ length: count }, () => 100));
    const { host, emulator } = await openWithBilan(months(7));
    await update(host, months(8));
    expect(charts(emulator).map(({ name, anchor }) => [name, anchor?.column])).toEqual([
      ["clauses_objectif", 4],
      ["clauses_mois", 4],
    ]);
    charts(emulator)[0]?.sheet.charts.pop();
    await update(host, months(7));
    expect(charts(emulator).map(({ name }) => name)).toEqual(["clauses_objectif"]);
  });

  it("ne font rien écrire quand rien n'a changé", async () => {
    const { host, emulator } = await openWithBilan(moisOf(100, 200, 300));
    const plans = plansFor([bilanSheet(moisOf(100, 200, 300))], await host.readGenerated());
    const before = emulator.trace.requests.length;
    expect(await host.carryOut(plans, newTask())).toEqual([
      { name: BILAN_ALES, state: "unchanged" },
    ]);
    expect(emulator.trace.requests.length).toBe(before);
  });
});
