import { layoutGrille } from "../../../src/domain/grille/layoutGrille";
import { METIERS } from "../../../src/domain/grille/metiers";
import { cellAt, cellsTable } from "../../support/cellsTable";

describe("grille de calcul", () => {
  const sheet = layoutGrille("Grille de calcul");

  it("part des trois taux, puis calcule chaque lot, leur total et les groupes", () => {
    expect(cellsTable(sheet, 4, 6)).toBe(
      [
        "4 | B Coût horaire (€/h) | C 30",
        "5 | B Taux d'insertion | C 0.05",
        "6 | B Part de main-d'œuvre sans corps d'état | C 0.375",
      ].join("\n"),
    );
    expect(cellsTable(sheet, 9, 9)).toBe(
      '9 | B | C | D | E =IFERROR(VLOOKUP(C9,$B$35:$C$52,2,FALSE),$C$6) → 0.375 | F =IF(D9="","",D9*E9/$C$4) →  | G =IF(F9="","",F9*$C$5) →  | H',
    );
    expect(cellsTable(sheet, 24, 25)).toBe(
      [
        "24 | B Total | C | D =SUM(D9:D23) → 0 | E | F =SUM(F9:F23) → 0 | G =SUM(G9:G23) → 0 | H",
        "25 | B Objectif à inscrire au marché (arrondi à l'heure) | C | D | E | F | G =ROUND(G24,0) → 0",
      ].join("\n"),
    );
    expect(cellsTable(sheet, 28, 28)).toBe(
      '28 | B Groupe A | C =COUNTIF(H9:H23,"A") → 0 | D =SUMIF(H9:H23,"A",D9:D23) → 0 | E | F =G28/151.67 → 0 | G =SUMIF(H9:H23,"A",G9:G23) → 0',
    );
  });

  it("cherche les parts dans la liste des corps d'état, toutes à confirmer", () => {
    expect(cellAt(sheet, "B35")).toMatchObject({ text: METIERS[0]?.libelle });
    expect(cellAt(sheet, "B52")).toMatchObject({ text: METIERS.at(-1)?.libelle });
    expect(cellAt(sheet, "B53")).toBeUndefined();
    expect(METIERS.filter(({ origine }) => !origine.endsWith("à confirmer"))).toEqual([]);
  });
});
