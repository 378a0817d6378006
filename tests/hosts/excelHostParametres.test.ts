import { readParametres } from "../../src/domain/readParametres";
import { DEFAUTS } from "../../src/domain/parametres";
import { newTask } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";
import { suiviWorkbook } from "./suiviWorkbook";

afterEach(closeExcelHosts);

const told = { ...DEFAUTS, baseEtp: 1607, coutHoraire: 31.5 };

it("écrit une feuille « Paramètres » visible, que la lecture comprend", async () => {
  const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
  await host.saveParametres(told);
  const workbook = await host.readWorkbook(newTask());
  expect(readParametres(workbook)).toEqual(told);
  expect(workbook.sheets.at(-1)).toMatchObject({
    name: "Paramètres",
    visibility: "visible",
    generated: "parametres|",
  });
  expect(emulator.workbook.names.find("CLAUSES_BaseETP")?.formula).toBe("=Paramètres!$C$8");
});

it("change les valeurs sur place, où que soient les cellules nommées", async () => {
  const workbook = suiviWorkbook();
  workbook.names.add("CLAUSES_BaseETP", "=Vide!$B$2");
  workbook.sheets[1]?.cells.setValue(1, 1, 1820);
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(DEFAUTS);
  await host.saveParametres(told);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Suivi", "Vide", "Paramètres"]);
  expect(workbook.sheets[1]?.cells.value(1, 1)).toBe(1607);
});

it("laisse la feuille « Paramètres » de la personne et crée la sienne à côté", async () => {
  const workbook = suiviWorkbook();
  workbook.addSheet("Paramètres").cells.setValue(0, 0, "à moi");
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(told);
  expect(workbook.findSheet("Paramètres")?.cells.value(0, 0)).toBe("à moi");
  expect(workbook.findSheet("Paramètres (2)")?.names.find("CLAUSIER_FEUILLE")).toBeDefined();
});

it("redonne une cellule à un nom perdu, sous celles qui restent", async () => {
  const workbook = suiviWorkbook();
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(DEFAUTS);
  const lost = workbook.names.find("CLAUSES_Seuil");
  if (lost !== undefined) lost.formula = "=#REF!";
  await host.saveParametres({ ...DEFAUTS, seuilEffectif: 7 });
  const read = readParametres(await host.readWorkbook(newTask()));
  expect(read.seuilEffectif).toBe(7);
  expect(workbook.sheets).toHaveLength(3);
});

it("refuse quand la feuille des valeurs est protégée", async () => {
  const workbook = suiviWorkbook();
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(DEFAUTS);
  const sheet = workbook.findSheet("Paramètres");
  if (sheet !== undefined) sheet.protection = { options: {}, password: undefined };
  await expect(host.saveParametres(told)).rejects.toMatchObject({ code: "FEUILLE_PROTEGEE" });
});
