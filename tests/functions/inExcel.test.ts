import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootOffice } from "../../emulator/boot/bootOffice";
import type { Emulator } from "../../emulator/boot/emulator";
import { UniverCalculator } from "../../emulator/formulas/univerCalculator";
import type { FunctionMetadata } from "../../emulator/host/functionMetadata";
import { installExcelGlobals } from "../support/excelGlobals";

// The formula engine takes its time to load on a busy machine.
jest.setTimeout(60_000);

let excel: Emulator;
let removeGlobals: () => void;

beforeAll(async () => {
  const json = readFileSync(join(__dirname, "../../src/functions/functions.json"), "utf8");
  const functions = JSON.parse(json) as FunctionMetadata;
  excel = await bootOffice({ calculator: new UniverCalculator(), functions });
  excel.armApiCheck();
  removeGlobals = installExcelGlobals(excel);
  await import("../../src/functions/functions");
});

afterAll(() => {
  removeGlobals();
  excel.close();
});

/** Types the formula in a new sheet beside these cells, and reads what it fills. */
async function typed(formula: string, cells: unknown[][] = [[""]]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values =
      cells;
    const cell = sheet.getRange("F1");
    cell.formulas = [[formula]];
    cell.load("values");
    const spill = cell.getSpillingToRangeOrNullObject().load("values");
    await context.sync();
    return spill.isNullObject ? cell.values : spill.values;
  });
}

async function messageOf(id: string, ...args: unknown[]): Promise<unknown> {
  const outcome = await excel.functions.call(id, args);
  return "message" in outcome ? [outcome.error, outcome.message] : outcome;
}

describe("une formule saisie dans une cellule", () => {
  it.each([
    ["=INSERTION_HEURES(A1)", [[100000]], 62.5],
    ["=INSERTION_HEURES(A1,0.4,32,10%)", [[100000]], 125],
    ["=INSERTION_HEURES(A1,,,10%)", [[100000]], 125],
    ["=ETP(A1)", [[66000]], 66000 / 1820],
    ["=ETP(A1,1607)", [[1607]], 1],
    ["=TAUX_REALISATION(A1,B1)", [[66000, 44044]], 66000 / 44044],
    ["=INSERTION_MONTANT(A1)", [[62.5]], 100000],
    ["=INSERTION_HEURES_TRANCHE(A1,2000,2700000)", [[3000000]], 150],
    ["=INSERTION_HEURES_TRANCHE(A1,2000,2700000,FALSE)", [[3000000]], 1500],
    ["=ROUND(SUM(INSERTION_HEURES(A1:A2)),0)", [[100000], [50000]], 94],
    ["=INSERTION_HEURES(A1)", [[""]], 0],
  ])("%s sur %j donne %d", async (formula, cells, expected) => {
    await expect(typed(formula, cells)).resolves.toStrictEqual([[expected]]);
  });

  it("sur une plage, se déverse : une ligne par montant", async () => {
    const results = typed("=INSERTION_HEURES(A1:A3)", [[1600], [3200], [""]]);
    await expect(results).resolves.toStrictEqual([[1], [2], [0]]);
  });

  it("croise une colonne de montants et une ligne de taux", async () => {
    const results = typed("=INSERTION_HEURES(A1:A2,,,B1:C1)", [
      [1600, 0.05, 0.1],
      [3200, "", ""],
    ]);
    await expect(results).resolves.toStrictEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it("une cellule illisible de la plage est une erreur à sa place, les autres comptent", async () => {
    const results = typed("=INSERTION_HEURES(A1:A3)", [[1600], ["à voir"], [3200]]);
    await expect(results).resolves.toStrictEqual([[1], ["#VALUE!"], [2]]);
  });

  it.each([
    ["=TAUX_REALISATION(A1,B1)", [[100, 0]], "#DIV/0!"],
    ["=INSERTION_HEURES(A1)", [["à voir"]], "#VALUE!"],
    ["=INSERTION_HEURES(A1,,,5)", [[1000]], "#VALUE!"],
    [
      "=TAUX_REALISATION(A1:A3,B1:B2)",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "#N/A",
    ],
    ["=INSERTION_HEURES(1/0)", [[""]], "#DIV/0!"],
  ])("%s sur %j donne %s", async (formula, cells, expected) => {
    const [[first]] = (await typed(formula, cells)) as [[unknown]];
    expect(first).toBe(expected);
  });
});

describe("le message d'une erreur", () => {
  it("dit en français ce qu'il faut écrire", async () => {
    const messages = [
      await messageOf("INSERTION_HEURES", [["à voir"]], null, null, null),
      await messageOf("INSERTION_HEURES", [[1000]], null, null, [[5]]),
      await messageOf("INSERTION_HEURES", [[1000]], [[37.5]], null, null),
      await messageOf("ETP", [[1000]], [[0]]),
    ];
    expect(messages).toStrictEqual([
      ["#VALUE!", "Le montant doit être un nombre, par exemple 125000."],
      ["#VALUE!", "Le taux doit être compris entre 0 et 1 : écrivez 5 % ou 0,05, pas 5."],
      [
        "#VALUE!",
        "La part de main-d'œuvre doit être supérieure à 0 et au plus égale à 1 : écrivez 37,5 % ou 0,375, pas 37,5.",
      ],
      ["#VALUE!", "Le nombre d'heures d'un temps plein doit être supérieur à 0."],
    ]);
  });
});
