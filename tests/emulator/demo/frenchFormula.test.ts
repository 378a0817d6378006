import { fc } from "../../support/tirages";
import { toEnglishFormula, toFrenchFormula } from "../../../emulator/demo/page/frenchFormula";

const formulas: readonly (readonly [french: string, english: string])[] = [
  ["=INSERTION_HEURES(100000;0,375)", "=INSERTION_HEURES(100000,0.375)"],
  ["=SOMME(A1:B2;2,05)", "=SUM(A1:B2,2.05)"],
  ['=SI(A2>1,5;"a;b,c";VRAI)', '=IF(A2>1.5,"a;b,c",TRUE)'],
  ["=SOMME.SI.ENS('Été; 2,5'!A:A;B:B;\">=1\")", "=SUMIFS('Été; 2,5'!A:A,B:B,\">=1\")"],
  ["={1,5.2;3.4}", "={1.5,2;3,4}"],
  ["=LIGNE!A1+LIGNE()", "=LIGNE!A1+ROW()"],
  ['="dit ""oui;non"""&ET(VRAI;FAUX)', '="dit ""oui;non"""&AND(TRUE,FALSE)'],
];

describe("une formule dans un Excel français", () => {
  it.each(formulas)("%s est comprise", (french, english) => {
    expect(toEnglishFormula(french)).toBe(english);
  });

  it.each(formulas)("%s est montrée ainsi", (french, english) => {
    expect(toFrenchFormula(english)).toBe(french);
  });

  it("les parenthèses oubliées sont fermées", () => {
    expect(toEnglishFormula("=SOMME(1;ENT(2,5")).toBe("=SUM(1,INT(2.5))");
  });

  it("garde tout nombre, à l'aller comme au retour", () => {
    const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (values) => {
        const english = `=SUM(${values.map((value) => value.toFixed(4)).join(",")})`;
        expect(toEnglishFormula(toFrenchFormula(english))).toBe(english);
      }),
    );
  });
});
