import { fc } from "../../support/tirages";
import { moveReferences, type GridMove } from "../../../src/domain/miseAJour/references";

/** Two rows come before row 5, row 10 goes, a column comes before C. */
const MOVE: GridMove = {
  row: (row) => (row === 9 ? null : row >= 9 ? row + 1 : row >= 4 ? row + 2 : row),
  column: (column) => (column >= 2 ? column + 1 : column),
};
const OWN = { concerns: (sheet: string | null) => sheet === null, ranges: "whole" } as const;

describe("références d'une formule dont les cellules se déplacent", () => {
  it.each([
    ["B2", "B2"],
    ["C5+$D$6", "D7+$E$8"],
    ["SUM(C4:C6)", "SUM(D4:D8)"],
    ["SUM(C9:C10)", "SUM(D11:D11)"],
    ["SUM(C10:C11)", "SUM(D12:D12)"],
    ["C10", "#REF!"],
    ["SUM(C10:D10)", "SUM(#REF!)"],
    ["SUM(5:6)+SUM(C:D)", "SUM(7:8)+SUM(D:E)"],
    ['"C5"&C5', '"C5"&D7'],
    ["Feuil1!C5+'L''été'!C5+C5", "Feuil1!C5+'L''été'!C5+D7"],
    ["LOG10(C5)+Tableau1[[C5]:[D6]]", "LOG10(D7)+Tableau1[[C5]:[D6]]"],
    ["C5_taux+xC5+C5.2", "C5_taux+xC5+C5.2"],
  ])("%s devient %s", (formula, moved) => {
    expect(moveReferences(formula, MOVE, OWN)).toBe(moved);
  });

  it("laisse hors de la somme les lignes venues entre les siennes", () => {
    const parts = { ...OWN, ranges: "parts" } as const;
    expect(moveReferences("SUM(D3:D6)", MOVE, parts)).toBe("SUM(E3:E4,E7:E8)");
  });

  it("ne suit une autre feuille que si elle est celle qui change", () => {
    const bilan = { ...OWN, concerns: (sheet: string | null) => sheet === "Bilan d'Alès" };
    expect(moveReferences("C5+'Bilan d''Alès'!C5:C6", MOVE, bilan)).toBe(
      "C5+'Bilan d''Alès'!D7:D8",
    );
  });

  it("rend la formule telle quelle quand rien ne bouge, quelle qu'elle soit", () => {
    const still: GridMove = { row: (row) => row, column: (column) => column };
    const piece = fc.constantFrom(
      "A1",
      "$B$2:C3",
      '"',
      "'",
      "[",
      "]",
      "!",
      "Feuil1!",
      "(",
      ",",
      "é",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (formula) => {
          expect(moveReferences(formula, still, OWN)).toBe(formula);
        },
      ),
    );
  });
});
