import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { expectedCells } from "../../../src/domain/corrections/expectedCells";
import { cellAddress } from "../../../src/domain/sheet";
import { workbookOf } from "../../support/sheetOf";

const analysis = analyzeWorkbook(
  workbookOf({
    Suivi: `
      Maître d'ouvrage | N° de marché | Nom    | Prénom | Zzyx   | Heures réalisées
      Ville d'Alès     | 23T001       | Petit  | Ana    | a      | '35,5
      Ville d'Alès     | 23T001       | Garcia | Luc    |        | 100
    `,
  }),
);
const place = { sheet: 0, row: 1, column: 5 };

const shown = (cells: ReturnType<typeof expectedCells>) =>
  cells.map(({ place: { row, column }, content, formula }) => [
    cellAddress(row, column),
    content,
    ...(formula === undefined ? [] : [formula]),
  ]);

describe("ce que la correction suppose inchangé", () => {
  it("est la cellule, sans formule, et les cellules reconnues de sa ligne", () => {
    expect(shown(expectedCells(analysis, [{ place, value: 35.5 }]))).toEqual([
      ["A2", "Ville d'Alès"],
      ["B2", "23T001"],
      ["C2", "Petit"],
      ["D2", "Ana"],
      ["F2", "35,5", null],
    ]);
  });

  it("est dit une fois par cellule, ligne par ligne", () => {
    const edits = [place, { ...place, column: 3 }, { ...place, row: 2 }].map((one) => ({
      place: one,
      value: "x",
    }));
    const cells = shown(expectedCells(analysis, edits));
    expect(cells).toHaveLength(10);
    expect(cells[3]).toEqual(["D2", "Ana", null]);
  });

  it("est la formule notée quand une autre la remplace", () => {
    const { workbook } = analysis.suivi;
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      formulas: new Map([["1:5", "SUM(F3:F9)"]]),
    }));
    const noted = { ...analysis, suivi: { ...analysis.suivi, workbook: { ...workbook, sheets } } };
    const formula = "SUM(F2:F9)";
    expect(shown(expectedCells(noted, [{ place, value: 1, formula }])).at(-1)).toEqual([
      "F2",
      "35,5",
      "SUM(F3:F9)",
    ]);
    expect(shown(expectedCells(analysis, [{ place, value: 1, formula }])).at(-1)).toEqual([
      "F2",
      "35,5",
    ]);
  });
});
