import { sheetOf } from "../../support/sheetOf";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { codesOf, lignesExclues, messagesOf } from "../../support/codesOf";
import { workbookOf } from "../../support/sheetOf";

const CONTRATS = `
  Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
  Durand | Léa    | Ville d'Alès     | CDD             | 120
  Martin | Ali    | Ville d'Alès     | CDD             | 80`;

it("ne bloque pas un classeur pour une feuille vide de plus", () => {
  expect(codesOf({ Contrats: CONTRATS, Feuil2: "" })).toEqual([]);
  expect(codesOf({ Contrats: CONTRATS, Feuil2: "" }, "STR-02")).toEqual([["", "STR-02"]]);
});

it("met en garde contre un total parmi les données, pas contre celui de la fin", () => {
  const contrats = {
    Contrats: `
      Maître d'ouvrage   | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès       | Durand | Léa    | CDD             | 120
      Total Ville d'Alès |        |        |                 | 120
      Logis Cévenols     | Petit  | Zoé    | CDD             | 35
      Total général      |        |        |                 | 155`,
  };
  expect(codesOf(contrats)).toEqual([["A3", "STR-05"]]);
  expect(codesOf(contrats, "STR-05")).toEqual([
    ["A3", "STR-05"],
    ["A5", "STR-05"],
  ]);
});

it("laisse de côté les lignes dont deux colonnes se disputent les heures", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | Heures réalisées
      Durand | Léa    | Ville d'Alès     | CDD             | 120              | 118
      Martin | Ali    | Ville d'Alès     | CDD             | 80               | 82`,
  };
  expect(codesOf(contrats)).toEqual([["F1", "COL-02"]]);
  expect(lignesExclues(contrats)).toEqual([2, 3]);
});

it("dit l'usage de la colonne qui manque", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
      Durand | Léa    | CDD             | 02/03/2026       | 120`,
  };
  expect(messagesOf(contrats, "COL-01").map(([, message]) => message)).toEqual([
    "La colonne « Maître d'ouvrage » n'a pas été reconnue. " +
      "Elle est nécessaire pour rattacher les heures à un bilan.",
  ]);
  expect(lignesExclues(contrats)).toEqual([2]);
});

it("range les anomalies par feuille, ligne, colonne puis code", () => {
  const sheet = sheetOf(CONTRATS.replace("120", "#N/A").replace("80", "-80"));
  const { anomalies } = analyzeWorkbook(workbookOf({ A: sheet, B: sheet }));
  expect(anomalies.map(({ code, place }) => [place.sheet, place.row, code])).toEqual([
    [0, 1, "TYP-01"],
    [0, 2, "PLG-01"],
    [1, 1, "TYP-01"],
    [1, 2, "PLG-01"],
  ]);
});
