import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { nomsDesQuartiers } from "../../src/domain/anomalies/listeDesQuartiers";
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

it("offre dans « Clauses_MOA » les maîtres d'ouvrage du classeur, et des lignes libres", async () => {
  const { host, emulator } = await openExcelHost({ workbook: suiviWorkbook() });
  await host.saveParametres(told, ["Ville d'Alès", "Logis Cévenols"]);
  const sheet = emulator.workbook.findSheet("Paramètres");
  const [column, top] = [15, 4];
  expect([0, 1, 2].map((row) => sheet?.cells.value(top + row, column))).toEqual([
    ...["Ville d'Alès", "Logis Cévenols", ""],
  ]);
  expect(emulator.workbook.names.find("Clauses_MOA")?.formula).toBe("=Paramètres!$P$5:$P$26");
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

it("nomme les listes, sans prendre un nom de la personne ni perdre le sien", async () => {
  const workbook = suiviWorkbook();
  workbook.names.add("clauses_moa", "=Vide!$B$2:$B$4");
  workbook.names.add("Clauses_Publics", "=#REF!");
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(told);
  expect(
    ["Clauses_MOA", "Clauses_Contrats", "Clauses_Publics", "Clauses_Quartiers"].map(
      (nom) => workbook.names.find(nom)?.formula,
    ),
  ).toEqual([
    "=Vide!$B$2:$B$4",
    "=Paramètres!$R$5:$R$22",
    "=Paramètres!$V$5:$V$28",
    "=Paramètres!$Z$5:$Z$24",
  ]);
});

it("lit les quartiers que la personne inscrit dans sa liste", async () => {
  const workbook = suiviWorkbook();
  const { host } = await openExcelHost({ workbook });
  await host.saveParametres(told);
  const sheet = workbook.findSheet("Paramètres");
  ["Les Cévennes", "Prés-Saint-Jean"].forEach((nom, index) => {
    sheet?.cells.setValue(4 + index, 25, nom);
  });
  const { suivi } = analyzeWorkbook(await host.readWorkbook(newTask()));
  expect(nomsDesQuartiers(suivi)).toEqual(["Les Cévennes", "Prés-Saint-Jean"]);
});
