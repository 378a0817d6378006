import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { DEFAUTS } from "../../src/domain/parametres";
import { readParametres } from "../../src/domain/readParametres";
import { workbookOf } from "../support/sheetOf";

const names = new Map([
  ["CLAUSES_TauxMO", { sheet: 0, row: 0, column: 1 }],
  ["CLAUSES_BaseETP", { sheet: 0, row: 1, column: 1 }],
]);

function lus(taux: string, base: string): readonly number[] {
  const Paramètres = `
    Part de main-d'œuvre | ${taux}
    Base ETP             | ${base}`;
  const { partMainOeuvre, baseEtp } = readParametres(workbookOf({ Paramètres }, { names }));
  return [partMainOeuvre, baseEtp];
}

describe("les paramètres du classeur", () => {
  it.each([
    ["40 %", "1607", [0.4, 1607]],
    ["'40 %", "'1 607", [0.4, 1607]],
    ["0,4", "1820,5", [0.4, 1820.5]],
  ])("sont ceux des cellules nommées : %s, %s", (taux, base, expected) => {
    expect(lus(taux, base)).toEqual(expected);
  });

  it.each([
    ["37,5", "0"],
    ["#N/A", "à définir"],
    ["", ""],
    ["-5 %", "9999"],
  ])("sont ceux par défaut quand la cellule n'en dit pas un plausible : %s, %s", (taux, base) => {
    expect(lus(taux, base)).toEqual([0.375, 1820]);
  });

  it("se lisent quelle que soit la casse du nom, comme dans Excel", () => {
    const place = { sheet: 0, row: 0, column: 1 };
    const workbook = workbookOf(
      { Paramètres: "Part | 40 %" },
      { names: new Map([["Clauses_tauxmo", place]]) },
    );
    expect(readParametres(workbook).partMainOeuvre).toBe(0.4);
  });

  it("sont tous ceux par défaut quand rien n'est nommé", () => {
    expect(readParametres(workbookOf({ Feuil1: "1607" }))).toEqual(DEFAUTS);
  });

  it("cèdent à ceux que la personne donne", () => {
    const Paramètres = "x | 40 %\ny | 1607";
    const workbook = workbookOf({ Paramètres }, { names });
    const { parametres } = analyzeWorkbook(workbook, { parametres: { baseEtp: 1700 } });
    expect([parametres.partMainOeuvre, parametres.baseEtp]).toEqual([0.4, 1700]);
  });
});
