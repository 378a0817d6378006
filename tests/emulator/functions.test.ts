import type { FunctionMetadata } from "../../emulator/host/functionMetadata";
import { UniverCalculator } from "../../emulator/formulas/univerCalculator";
import { useEmulator } from "./useEmulator";

// Univer's engine takes its time to load on a busy machine.
jest.setTimeout(30_000);

const number = { name: "v", type: "number" } as const;
const matrix = { name: "m", type: "any", dimensionality: "matrix" } as const;

const functions: FunctionMetadata = {
  namespace: "CLAUSIER",
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [number] },
    { id: "NOMBRE", name: "NOMBRE", parameters: [matrix] },
    { id: "COPIE", name: "COPIE", parameters: [matrix] },
    { id: "ABSENT", name: "ABSENT", parameters: [] },
  ],
};

const emulator = useEmulator(() => ({ calculator: new UniverCalculator(), functions }));

function associate(): void {
  const { CustomFunctions } = emulator();
  CustomFunctions.associate("DOUBLE", (v: number) => 2 * v);
  CustomFunctions.associate("NOMBRE", (m: unknown[][]) => m.flat().filter((x) => x !== "").length);
  CustomFunctions.associate("COPIE", (m: unknown[][]) => m);
  CustomFunctions.associate("ABSENT", () => {
    const { notAvailable } = CustomFunctions.ErrorCode;
    return new CustomFunctions.Error(notAvailable, "aucune heure");
  });
}

async function compute(formulas: unknown[][], address: string): Promise<unknown> {
  return emulator().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[3], [""], [4]];
    const range = sheet.getRange(address);
    range.formulas = formulas;
    range.load("values");
    await context.sync();
    return range.values;
  });
}

describe("fonctions personnalisées et formules", () => {
  beforeEach(associate);

  it("une formule écrite et relue dans la même requête donne sa valeur", async () => {
    const values = await compute([["=SUM(A1:A3)", "=IFERROR(1/0,A1)", "=A1>2"]], "B1:D1");
    expect(values).toEqual([[7, 3, true]]);
  });

  it("une fonction du complément reçoit un nombre ou une plage, cellules vides comprises", async () => {
    const values = await compute([["=CLAUSIER.DOUBLE(A1)+1", "=CLAUSIER.NOMBRE(A1:A3)"]], "B1:C1");
    expect(values).toEqual([[7, 2]]);
  });

  it("un tableau se déverse sous la formule", async () => {
    const values = await compute([["=CLAUSIER.COPIE(A1:A3)"], [null], [null]], "B1:B3");
    expect(values).toEqual([[3], [""], [4]]);
  });

  it("une erreur de la fonction s'affiche dans la cellule, son message est gardé", async () => {
    await expect(compute([["=CLAUSIER.ABSENT()"]], "B1")).resolves.toEqual([["#N/A"]]);
    await expect(emulator().functions.call("ABSENT", [])).resolves.toEqual({
      kind: "error",
      error: "#N/A",
      message: "aucune heure",
    });
  });

  it("une erreur dans un tableau n'occupe que sa cellule", async () => {
    const { CustomFunctions, functions } = emulator();
    const { invalidNumber } = CustomFunctions.ErrorCode;
    CustomFunctions.associate("MIXTE", () => [[1, new CustomFunctions.Error(invalidNumber)]]);
    await expect(functions.call("MIXTE", [])).resolves.toEqual({
      kind: "value",
      value: [[1, "#NUM!"]],
    });
  });

  it("un texte donné à un paramètre numérique donne #VALUE! sans appel", async () => {
    await expect(compute([['=CLAUSIER.DOUBLE("abc")']], "B1")).resolves.toEqual([["#VALUE!"]]);
  });

  it("en calcul manuel, rien ne bouge avant calculate()", async () => {
    await compute([["=A1*2"]], "B1");
    const values = await emulator().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const result = sheet.getRange("B1");
      sheet.getRange("A1").values = [[10]];
      result.load("values");
      await context.sync();
      const before = result.values;
      application.calculate("Full");
      result.load("values");
      await context.sync();
      return [before, result.values];
    });
    expect(values).toEqual([[[6]], [[20]]]);
  });
});
