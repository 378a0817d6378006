import { chiffresOf, laisseDeCote } from "../../support/chiffresOf";
import { sheetOf } from "../../support/sheetOf";

const contrats = (...heures: readonly string[]) => ({
  Contrats: [
    "Maître d'ouvrage | Nom | Prénom | Type de contrat | Heures réalisées",
    "Ville d'Alès | Durand | Léa | CDD | 120",
    "Ville d'Alès | Martin | Ali | CDD | 80,25",
    ...heures.map((cell, index) => `Ville d'Alès | Petit${String(index)} | Zoé | CDD | ${cell}`),
  ].join("\n"),
});

describe("une cellule d'heures qui n'est pas un nombre", () => {
  it.each([
    ["un texte", "à venir", [["Ville d'Alès", 1, 0, 1]]],
    ["une erreur d'Excel", "#N/A", [["Ville d'Alès", 1, 0, 1]]],
    ["une case vide", "", [["Ville d'Alès", 1, 0, 0]]],
    ["une date", "02/03/2026", [["Ville d'Alès", 1, 0, 1]]],
    ["un nombre ambigu", "'1.234", [["Ville d'Alès", 1, 0, 1]]],
    ["zéro, que rien n'explique,", "0", [["Ville d'Alès", 1, 0, 0]]],
    ["un nombre négatif", "-35", [["Ville d'Alès", 1, -35, 0]]],
  ])("%s : la ligne est laissée de côté et comptée", (_what, cell, leftOut) => {
    expect(chiffresOf(contrats(cell))).toEqual([["Ville d'Alès", null, 200.25, 2, 2]]);
    expect(laisseDeCote(contrats(cell))).toEqual(leftOut);
  });

  it.each([
    ["un nombre écrit en texte", "'412,5", 612.75],
    ["un nombre et son unité", "'35 h", 235.25],
    ["une durée d'Excel, en jours", "[h]35:30", 235.75],
  ])("%s est lu pour ce qu'il vaut", (_what, cell, total) => {
    expect(chiffresOf(contrats(cell))).toEqual([["Ville d'Alès", null, total, 3, 3]]);
    expect(laisseDeCote(contrats(cell))).toEqual([]);
  });
});

it("un mois illisible laisse toute la ligne de côté, avec les heures qui se lisent", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Type de contrat | janv. 2026 | févr. 2026
      Ville d'Alès     | Durand | Léa    | CDD             | 35         | 70
      Ville d'Alès     | Martin | Ali    | CDD             | 20         | #REF!`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 105, 1, 1]]);
  expect(laisseDeCote(tabs)).toEqual([["Ville d'Alès", 1, 20, 0]]);
});

describe("des cellules fusionnées", () => {
  it("valent pour chaque ligne quand elles nomment, pour la première quand elles comptent", () => {
    const Contrats = sheetOf(
      `
      Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Heures réalisées
      Ville d'Alès     | 23T001       | 500            | Durand | Léa    | 120
                       |              |                | Martin | Ali    |
      Logis Cévenols   | 23T002       | 300            | Petit  | Zoé    | 35
      Logis Cévenols   | 23T002       | 300            | Fabre  | Tom    | 15`,
      { merges: ["A2:A3", "B2:B3", "C2:C3", "F2:F3"] },
    );
    expect(chiffresOf({ Contrats })).toEqual([
      ["Logis Cévenols", 300, 50, 2, 2],
      ["Ville d'Alès", 500, 120, 1, 1],
    ]);
    expect(laisseDeCote({ Contrats })).toEqual([["Ville d'Alès", 1, 0, 0]]);
  });
});

it("une colonne en milliers d'euros, des taux en pour cent ou en parts se lisent pareil", () => {
  const tabs = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Entreprise | Taux d'insertion | Heures prévues
      Ville d'Alès     | 23T001       | BTP Sud    | 5                | '1 200,5
      Ville d'Alès     | 23T002       | Gard TP    | 7,5              | 300`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", 1500.5, null, null, null]]);
});

it("des heures en parts s'additionnent ; une part illisible laisse la ligne de côté, et se dit", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Heures ETTI | Heures GEIQ
      Ville d'Alès     | Durand | Léa    | 120         | 14,5
      Ville d'Alès     | Martin | Ali    |             | 80
      Ville d'Alès     | Petit  | Zoé    | 35          | à venir
      Ville d'Alès     | Roux   | Max    |             |`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 214.5, 2, 2]]);
  expect(laisseDeCote(tabs)).toEqual([["Ville d'Alès", 2, 0, 1]]);
});
