import { formuleFrancaise } from "../../src/domain/formuleFrancaise";

test.each([
  ["=INSERTION_HEURES(B2,0.5)", "=INSERTION_HEURES(B2;0,5)"],
  ["=B2*0.375/30*0.05", "=B2*0,375/30*0,05"],
  ["='Lot 1.2, suite'!B2*0.5", "='Lot 1.2, suite'!B2*0,5"],
  ['=ETP(A1)&" h, soit 1.5"', '=ETP(A1)&" h, soit 1.5"'],
])("« %s » se lit « %s » dans Excel en français", (formula, shown) => {
  expect(formuleFrancaise(formula)).toBe(shown);
});
