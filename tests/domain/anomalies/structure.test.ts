import { sheetOf } from "../../support/sheetOf";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { bilansOfTabs } from "../../support/chiffresOf";
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

it("parle sans guillemets vides d'un total sans libellé", () => {
  const contrats = {
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | Durand | Léa    | CDD             | 120
      Ville d'Alès     | Martin | Ali    | CDD             | 80
                       |        |        |                 | 200
      Logis Cévenols   | Petit  | Zoé    | CDD             | 35`,
  };
  expect(messagesOf(contrats, "STR-05")).toEqual([
    [
      "A4",
      "La ligne 4 (sans libellé) additionne d'autres lignes. " +
        "Elle n'est pas comptée comme un contrat.",
    ],
  ]);
});

it("dit qu'un reste à faire n'est les heures de personne", () => {
  const contrats = {
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | Durand | Léa    | CDD             | 120
      Ville d'Alès     | Martin | Ali    | CDD             | 80
      Reste à faire    |        |        |                 | 300`,
  };
  expect(messagesOf(contrats, "STR-05")).toEqual([
    [
      "A4",
      "La ligne 4 (« Reste à faire ») est un repère : objectif, reste, part ou taux. " +
        "Elle n'est pas comptée comme un contrat.",
    ],
  ]);
});

it("compte le réalisé sous son prévu, qui dit seul le maître d'ouvrage", () => {
  const suivi = {
    Suivi: `
      Maître d'ouvrage | N° de marché |         | Janvier 2026 | Février 2026
      Ville de Nay     | 26T01        | Prévu   | 100          | 100
                       |              | Réalisé | 80           | 120,5
                       |              | Écart   | -20          | 20,5
      CAF 64           | 26T02        | Prévu   | 10           | 10
                       |              | Réalisé | 7            | 7
                       |              | Écart   | -3           | -3`,
  };
  expect(messagesOf(suivi, "STR-05")).toEqual([
    ["A2", "4 lignes ne comptent pas : elles disent autre chose que le réalisé, comme « Prévu »."],
  ]);
  expect(lignesExclues(suivi)).toEqual([]);
  const { moas } = bilansOfTabs(suivi);
  expect(moas.map(({ moa, heuresRealisees }) => [moa, heuresRealisees])).toEqual([
    ["CAF 64", 14],
    ["Ville de Nay", 200.5],
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
    [1, 2, "DBL-01"],
    [1, 2, "PLG-01"],
  ]);
});
