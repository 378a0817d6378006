import type { ColumnAnswers } from "../../../src/domain/columns/recognition";
import { recognizeWorkbook } from "../../../src/domain/columns/recognizeWorkbook";
import { workbookOf } from "../../support/sheetOf";

const lignes = (titres: string) => `
  Maître d'ouvrage | Nom    | Prénom | Contrat | ${titres}
  Ville d'Alès     | DURAND | Léa    | CDD     | 120 | 100
  Ville d'Alès     | MARTIN | Ali    | CDI     | 80  | 70`;
const DEUX_HEURES = lignes("Heures | Heures réalisées");

function recognized(tabs: Readonly<Record<string, string>>, answers: ColumnAnswers["feuilles"]) {
  const recognitions = recognizeWorkbook(workbookOf(tabs), { feuilles: answers });
  return recognitions.flatMap(({ tables }) =>
    tables.map(({ columns, constants, aConfirmer }) => ({
      champs: columns.slice(-2).map(({ champ }) => champ),
      moa: constants.flatMap(({ champ, texte }) => (champ === "moa" ? [texte] : [])),
      questions: aConfirmer.map(({ titre, message }) => titre ?? message),
    })),
  );
}

const ANNEES = { "2022": DEUX_HEURES, "2023": DEUX_HEURES, "2024": DEUX_HEURES };

test("un titre douteux n'est demandé qu'au premier des onglets de mêmes titres", () => {
  expect(recognized(ANNEES, {}).map(({ questions }) => questions)).toEqual([["Heures"], [], []]);
});

test("la question dit à combien d'autres tableaux elle vaut", () => {
  const [first] = recognizeWorkbook(workbookOf(ANNEES), { feuilles: {} });
  expect(first?.tables[0]?.aConfirmer[0]?.message).toMatch(
    / La réponse vaut aussi pour 2 autres tableaux de mêmes titres\.$/,
  );
});

test("la réponse d'un onglet vaut pour les onglets de mêmes titres", () => {
  const found = recognized(ANNEES, { "2023": { titres: { Heures: null } } });
  expect(found.map(({ champs }) => champs)).toEqual([
    [null, "heuresRealisees"],
    [null, "heuresRealisees"],
    [null, "heuresRealisees"],
  ]);
  expect(found.flatMap(({ questions }) => questions)).toEqual([]);
});

test("ce qu'un onglet dit lui-même l'emporte", () => {
  const found = recognized(ANNEES, {
    "2022": { titres: { Heures: null } },
    "2024": { titres: { heures: "heuresPrevues" } },
  });
  expect(found.map(({ champs }) => champs[0])).toEqual([null, null, "heuresPrevues"]);
});

test("une réponse dit aussi ce qu'est l'autre colonne d'heures", () => {
  const marches = `
    MOA          | N° marché | Volume d'heures | Heures clause
    Ville d'Alès | 23T001    | 500             | 120,5
    Ville d'Alès | 23T002    | 300             | 80`;
  const [found] = recognized(
    { Marchés: marches },
    { Marchés: { titres: { "Volume d'heures": "heuresPrevues" } } },
  );
  expect(found).toEqual({
    champs: ["heuresPrevues", "heuresRealisees"],
    moa: [],
    questions: [],
  });
});

test("un onglet d'autres titres a ses propres questions", () => {
  const found = recognized(
    {
      "2023": DEUX_HEURES,
      Marchés: `MOA | N° marché | Heures | Heures réalisées
      Ville d'Alès | 23T001 | 100 | 80
      Ville d'Alès | 23T002 | 200 | 120`,
    },
    { "2023": { titres: { Heures: null } } },
  );
  expect(found[0]?.questions).toEqual([]);
  expect(found[1]?.champs[0]).not.toBeNull();
});

const PAR_MOA = lignes("Heures | Heures réalisées")
  .replace(/^ *(?:Maître d'ouvrage|Ville d'Alès) *\|/gm, "")
  .replace("Heures | ", "")
  .replace(/ \| (?:100|70)$/gm, "");
const ONGLETS = { "Ville d'Alès": PAR_MOA, Orlis: PAR_MOA, Néovia: PAR_MOA };

test("confirmer le nom d'un onglet confirme ceux des onglets de même forme", () => {
  expect(
    recognized(ONGLETS, {}).map(({ moa, questions }) => [moa.length, questions.length]),
  ).toEqual([
    [0, 1],
    [0, 0],
    [0, 0],
  ]);
  const found = recognized(ONGLETS, { Orlis: { valeurs: { moa: "Orlis" } } });
  expect(found.map(({ moa }) => moa)).toEqual([["Ville d'Alès"], ["Orlis"], ["Néovia"]]);
  expect(found.flatMap(({ questions }) => questions)).toEqual([]);
});

test("un autre nom que celui de l'onglet ne dit rien des autres onglets", () => {
  const found = recognized(ONGLETS, { Orlis: { valeurs: { moa: "Ville d'Uzès" } } });
  expect(found.map(({ moa }) => moa)).toEqual([[], ["Ville d'Uzès"], []]);
  expect(found.flatMap(({ questions }) => questions)).toHaveLength(1);
});
