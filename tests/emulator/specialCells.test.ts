import { useEmulator } from "./useEmulator";

const emulator = useEmulator();

describe("cellules spéciales", () => {
  it("les formules d'une feuille, par suites dans une colonne ; aucune donne un objet nul", async () => {
    const { Excel } = emulator();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").formulas = [
        ["=1", "x"],
        ["=2", "=3"],
        ["texte", "=4"],
      ];
      const all = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address");
      const none = sheet
        .getRange("A3")
        .getSpecialCellsOrNullObject("Formulas")
        .load("isNullObject");
      await context.sync();
      return [all.address.replaceAll(/\w+!/g, ""), none.isNullObject];
    });
    expect(found).toEqual(["A1:A2,B2:B3", true]);
  });
});
