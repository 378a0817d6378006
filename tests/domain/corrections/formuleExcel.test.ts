import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { formuleExcel } from "../../../src/domain/corrections/formuleExcel";
import { WorkbookCells } from "../../../src/domain/corrections/workbookCells";
import { exempleWorkbook } from "../../support/exempleWorkbook";

const cells = new WorkbookCells(
  analyzeWorkbook(
    exempleWorkbook({
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues | Date de début
        Ville d'Alès     | 23T001       | 850000     | 500            | 02/03/2026
        Ville d'Alès     | 23T002       | environ    | 0              |`,
    }),
  ),
);

const told = (formula: string) => {
  const made = formuleExcel(cells, { sheet: 0, row: 1, column: 5 }, formula);
  return made === null ? null : `=${made.formula} → ${String(made.value)}`;
};

describe("la formule d'Excel qui vaut une fonction du complément", () => {
  it.each([
    ["INSERTION_HEURES(C2)", "=C2*0.375/30*0.05 → 531.25"],
    ["INSERTION_HEURES($C$2,40%,,0.1)", "=$C$2*40%/30*0.1 → 1133.3333333333335"],
    ["INSERTION_MONTANT(D2)", "=D2/0.05*30/0.375 → 800000"],
    ["ETP(D2,1000)", "=D2/1000 → 0.5"],
    ["TAUX_REALISATION(250,D2)", "=250/D2 → 0.5"],
    ["_xldudf_INSERTION_HEURES(C2)", "=C2*0.375/30*0.05 → 531.25"],
  ])("%s donne %s", (formula, wanted) => {
    expect(told(formula)).toBe(wanted);
  });

  it.each([
    ["un texte", "INSERTION_HEURES(C3)"],
    ["une date", "INSERTION_HEURES(E2)"],
    ["une cellule vide", "INSERTION_HEURES(E3)"],
    ["une division par zéro", "TAUX_REALISATION(250,D3)"],
    ["un taux refusé", "INSERTION_HEURES(C2,40)"],
    ["un calcul autour", "ROUND(INSERTION_HEURES(C2),0)"],
    ["un calcul à la suite", "INSERTION_HEURES(C2)+1"],
    ["un calcul dedans", "INSERTION_HEURES(C2*2)"],
    ["une autre feuille", "INSERTION_HEURES(Autre!C2)"],
    ["un argument de trop", "ETP(D2,1000,3)"],
    ["un argument qui manque", "TAUX_REALISATION(D2)"],
    ["des tranches", "INSERTION_HEURES_TRANCHE(C2,1000)"],
  ])("%s : la formule est laissée", (_, formula) => {
    expect(told(formula)).toBeNull();
  });
});
