import { Workbook } from "../../emulator/model/workbook";
import { loadXlsx } from "../../emulator/xlsx/loadXlsx";
import { saveXlsx } from "../../emulator/xlsx/saveXlsx";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function sampleWorkbook(): Workbook {
  const workbook = new Workbook("Suivi 2026");
  const sheet = workbook.activeSheet;
  sheet.cells.setValue(0, 0, "Été");
  sheet.cells.setValue(0, 1, 45366);
  sheet.cells.setNumberFormat(cell(0, 1), "dd/mm/yyyy");
  sheet.cells.setFormula(1, 1, "=B1+1");
  sheet.cells.setValue(1, 1, 45367);
  sheet.cells.changeStyle(cell(0, 0), { bold: true, fill: "#FFCC00", fontColor: "#FF0000" });
  sheet.merges = [{ row: 2, column: 0, rowCount: 1, columnCount: 2 }];
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(3);
  workbook.names.add("DEBUT", "='Suivi 2026'!$B$1");
  workbook.showSheet(workbook.addSheet("Listes"), "VeryHidden");
  return workbook;
}

describe("classeur .xlsx", () => {
  it("relit ce qu'il a enregistré", async () => {
    const workbook = await loadXlsx(await saveXlsx(sampleWorkbook()));
    const { cells, merges, hiddenRows, hiddenColumns } = workbook.activeSheet;
    expect(workbook.sheets.map((s) => [s.name, s.visibility])).toEqual([
      ["Suivi 2026", "Visible"],
      ["Listes", "VeryHidden"],
    ]);
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(1, 1)]).toEqual([
      "Été",
      45366,
      45367,
    ]);
    expect([cells.formula(1, 1), cells.numberFormat(0, 1)]).toEqual(["=B1+1", "dd/mm/yyyy"]);
    expect(cells.style(0, 0)).toEqual({ bold: true, fill: "#FFCC00", fontColor: "#FF0000" });
    expect(merges).toEqual([{ row: 2, column: 0, rowCount: 1, columnCount: 2 }]);
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[1], [3]]);
    expect(workbook.names.find("debut")?.formula).toBe("='Suivi 2026'!$B$1");
  });
});
