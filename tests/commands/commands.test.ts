import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootOffice } from "../../emulator/boot/bootOffice";
import type { Emulator } from "../../emulator/boot/emulator";
import { UniverCalculator } from "../../emulator/formulas/univerCalculator";
import type { FunctionMetadata } from "../../emulator/host/functionMetadata";
import type { PaneRequest } from "../../src/hosts/excel/paneRequests";
import { installExcelGlobals } from "../support/excelGlobals";

// The formula engine takes its time to load on a busy machine.
jest.setTimeout(60_000);

const functionsJson = readFileSync(join(__dirname, "../../src/functions/functions.json"), "utf8");
const functions = JSON.parse(functionsJson) as FunctionMetadata;

let excel: Emulator;
let requests: PaneRequest[];
let cleanUp: () => void;
let removeGlobals: () => void;

beforeEach(async () => {
  excel = await bootOffice({ calculator: new UniverCalculator(), functions });
  excel.armApiCheck();
  removeGlobals = installExcelGlobals(excel);
  jest.resetModules();
  await import("../../src/functions/functions");
  await import("../../src/commands/commands");
  const { listenToRequests } = await import("../../src/hosts/excel/paneRequests");
  requests = [];
  cleanUp = listenToRequests((request) => requests.push(request));
  await excel.settle();
});

afterEach(() => {
  cleanUp();
  removeGlobals();
  excel.close();
});

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address).load("formulas, values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
}

async function nameRates(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Paramètres");
    sheet.getRange("B1:B3").values = [[0.4], [32], [0.1]];
    const { names } = context.workbook;
    names.add("CLAUSES_TauxMO", sheet.getRange("B1"));
    names.add("CLAUSES_CoutHoraire", sheet.getRange("B2"));
    names.add("CLAUSES_TauxInsertion", sheet.getRange("B3"));
    await context.sync();
  });
}

const isCall = (formula: unknown) => /INSERTION|ETP|TAUX/.test(String(formula));

const OCCUPE = "Excel est occupé et n'a pas répondu. Attendez quelques instants, puis Réessayer.";

const avis = () => requests.flatMap((request) => (request.kind === "avis" ? [request.texte] : []));

describe("un bouton qui ouvre le volet", () => {
  it.each([
    "verifierFeuille",
    "verifierLigne",
    "voirAnomaliesLigne",
    "ouvrirBilans",
    "ouvrirReglages",
  ])("%s le montre et lui dit quoi faire", async (name) => {
    await excel.Office.addin.hide();
    await excel.ribbon.click(name);
    expect([requests, excel.host.services.visibility]).toStrictEqual([[{ kind: name }], "Visible"]);
  });

  it("attend le volet quand il n'est pas encore là", async () => {
    cleanUp();
    await excel.ribbon.click("ouvrirBilans");
    const { listenToRequests } = await import("../../src/hosts/excel/paneRequests");
    cleanUp = listenToRequests((request) => requests.push(request));
    expect(requests).toStrictEqual([{ kind: "ouvrirBilans" }]);
  });

  it("se passe de bouton : le raccourci fait la même chose", async () => {
    excel.runAction("anomalieSuivante");
    await excel.settle();
    expect(requests).toStrictEqual([{ kind: "anomalieSuivante" }]);
  });
});

describe("« Heures d'insertion »", () => {
  it("nomme les paramètres du classeur, qu'Excel recalcule", async () => {
    await nameRates();
    await write("A2:D2", [["Lot 1", 100000, 45000, "x"]]);
    await write("D2", [[""]]);
    excel.user.select("D2");
    await excel.ribbon.click("insererHeures");
    const { formulas, values } = await read("D2");
    expect([formulas, values, requests]).toStrictEqual([
      [["=INSERTION_HEURES(C2,CLAUSES_TauxMO,CLAUSES_CoutHoraire,CLAUSES_TauxInsertion)"]],
      [[56.25]],
      [],
    ]);
  });

  it("est courte sans la feuille Paramètres ; une date ou un taux n'est pas un montant", async () => {
    await write("A2:C2", [[100000, 45000, 0.05]]);
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getActiveWorksheet().getRange("A2:C2");
      row.numberFormat = [["#,##0.00 €", "dd/mm/yyyy", "0%"]];
      await context.sync();
    });
    excel.user.select("D2");
    await excel.ribbon.click("insererHeures");
    expect(await read("D2")).toStrictEqual({
      formulas: [["=INSERTION_HEURES(A2)"]],
      values: [[62.5]],
    });
  });

  it("n'écrit ni sur une cellule pleine, ni sans montant, et le dit", async () => {
    await write("A1:B2", [
      ["Lot", ""],
      [100000, "note"],
    ]);
    for (const cell of ["B2", "B1", "A5"]) {
      excel.user.select(cell);
      await excel.ribbon.click("insererHeures");
    }
    expect((await read("A1:B2")).formulas).toStrictEqual([
      ["Lot", ""],
      [100000, "note"],
    ]);
    expect(avis().map((texte) => texte.split(".")[0])).toStrictEqual([
      "La cellule n'est pas vide",
      "Aucun montant à gauche de la cellule",
      "Aucun montant à gauche de la cellule",
    ]);
  });

  it("dit qu'une feuille est protégée", async () => {
    await write("A1", [[100000]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    excel.user.select("B1");
    await excel.ribbon.click("insererHeures");
    expect(avis()[0]).toBe(
      "Excel refuse cette opération : le classeur ou la feuille est protégé. Dans Excel, ôtez la protection (onglet Révision), puis Réessayer. Clausier ne retire jamais une protection.",
    );
  });
});

describe("« Réparer les formules »", () => {
  it("remet en marche celles qu'Excel n'a pas reconnues, et elles seules", async () => {
    await write("A1:A3", [[1820], ["=_xldudf_ETP(A1)"], ["=SUM(A1,1)"]]);
    await excel.ribbon.click("reparerFormules");
    expect(await read("A2:A3")).toStrictEqual({
      formulas: [["=ETP(A1)"], ["=SUM(A1,1)"]],
      values: [[1], [1821]],
    });
    expect(avis()).toStrictEqual(["Formules réparées : 1."]);
  });

  it("dit quand il n'y a rien à faire", async () => {
    await write("A1:A2", [[1820], ["=ETP(A1)"]]);
    await excel.ribbon.click("reparerFormules");
    expect(avis()).toStrictEqual(["Aucune formule à réparer dans ce classeur."]);
  });
});

describe("« Rendre le classeur autonome »", () => {
  const formulas = [
    ["=INSERTION_HEURES(A1)"],
    ["=1+ETP(A2)"],
    ["=INSERTION_HEURES(A1,,,5)"],
    ["=TAUX_REALISATION(A3,A4)"],
    ['="Heures : "&INSERTION_HEURES(A1)'],
  ];

  beforeEach(async () => {
    await write("A1:A4", [[100000], [1820], ["66000"], [44000]]);
    await write("B1:B5", formulas);
  });

  it("met des formules Excel de même résultat ; une erreur reste comme elle est", async () => {
    const before = await read("B1:B5");
    await excel.ribbon.click("remplacerParFormules");
    const after = await read("B1:B5");
    expect(after.values).toStrictEqual(before.values);
    expect(after.formulas).toStrictEqual([
      ["=A1*0.375/30*0.05"],
      ["=1+(A2/1820)"],
      ["=INSERTION_HEURES(A1,,,5)"],
      ["=A3/A4"],
      ['="Heures : "&(A1*0.375/30*0.05)'],
    ]);
    expect(avis()[0]).toMatch(/^Formules remplacées : 4\. Formules laissées telles quelles : 1 /);
  });

  it("dit d'abord combien elles sont, et ce que l'une d'elles deviendra", async () => {
    const { findFormulas } = await import("../../src/hosts/excel/formulesAutonomes");
    expect(await findFormulas()).toStrictEqual({
      nombre: 5,
      exemple: { avant: "=INSERTION_HEURES(A1)", apres: "=A1*0.375/30*0.05" },
    });
    expect((await read("B1:B5")).formulas).toStrictEqual(formulas);
  });

  it("met des valeurs, un texte restant un texte", async () => {
    await excel.ribbon.click("remplacerParValeurs");
    expect((await read("B1:B5")).formulas).toStrictEqual([
      [62.5],
      [2],
      ["=INSERTION_HEURES(A1,,,5)"],
      [1.5],
      ["Heures : 62.5"],
    ]);
  });

  it("remet la formule quand l'équivalent changerait le résultat", async () => {
    await write("A1", [["'100 000 €"]]);
    await excel.ribbon.click("remplacerParFormules");
    expect((await read("B1")).formulas).toStrictEqual([["=INSERTION_HEURES(A1)"]]);
    expect((await read("B1")).values).toStrictEqual([[62.5]]);
  });

  it("traite un tableau déversé comme un seul calcul", async () => {
    await write("D1", [["=ETP(A1:A2,10)"]]);
    await excel.ribbon.click("remplacerParValeurs");
    expect((await read("D1:D2")).formulas).toStrictEqual([[10000], [182]]);
  });

  it("ne touche pas une feuille protégée", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await excel.ribbon.click("remplacerParValeurs");
    expect((await read("B1:B5")).formulas).toStrictEqual(formulas);
    expect(avis()[0]).toMatch(/^Formules remplacées : 0\. Formules laissées telles quelles : 5 /);
  });

  it.each(["remplacerParFormules", "remplacerParValeurs"])(
    "%s : quand Excel échoue, les formules restent toutes, ou partent toutes",
    async (command) => {
      for (let request = 1; request <= 5; request++) {
        await write("B1:B5", formulas);
        excel.failRequest({ request, code: "ActivityLimitReached", afterWrites: 2 });
        const told = avis().length;
        await excel.ribbon.click(command);
        const isWhole = (avis()[told] ?? "").startsWith("Formules remplacées");
        const left = (await read("B1:B5")).formulas.flat().filter(isCall);
        expect([avis()[told], left]).toStrictEqual(
          isWhole ? [avis()[told], ["=INSERTION_HEURES(A1,,,5)"]] : [OCCUPE, formulas.flat()],
        );
      }
    },
  );

  it("dit quand aucune formule n'utilise le complément", async () => {
    await write("B1:B5", [[1], [2], [3], [4], [5]]);
    await excel.ribbon.click("remplacerParFormules");
    expect(avis()).toStrictEqual(["Aucune formule de ce classeur n'utilise le complément."]);
  });
});
