import { fc } from "../../support/tirages";
import { recognizeSheet } from "../../../src/domain/columns/recognizeSheet";
import { recognizeWorkbook } from "../../../src/domain/columns/recognizeWorkbook";
import { sheetOf, workbookOf } from "../../support/sheetOf";

const CONTRACTS = `
  Nom    | Prénom | Type de contrat | Date d'embauche | Heures réalisées
  DURAND | Paul   | CDD             | 01/02/2023      | 210,5
  MARTIN | Léa    | CDI             | 01/03/2023      | 110
`;

test("un onglet par maître d'ouvrage : le nom de l'onglet est proposé", () => {
  const tables = recognizeWorkbook(workbookOf({ "Ville d'Alès": CONTRACTS, Cévennes: CONTRACTS }), {
    feuilles: {},
  }).flatMap((recognition) => recognition.tables);
  expect(tables.map(({ constants }) => constants)).toEqual([[], []]);
  expect(tables.map(({ aConfirmer }) => aConfirmer.map(({ message }) => message))).toEqual([
    [
      "L'onglet indique « Ville d'Alès » : est-ce « Maître d'ouvrage » pour toutes ses lignes ? La réponse vaut aussi pour un autre tableau de même forme, chacun à son nom.",
    ],
    [],
  ]);
});

test("le maître d'ouvrage n'est pas demandé à une feuille que son marché relie à un autre", () => {
  const recognitions = recognizeWorkbook(
    workbookOf({
      Marchés: `
        MOA          | N° marché | Entreprise | Heures prévues
        Ville d'Alès | 23T001    | SARL DUPONT | 100`,
      Contrats: `
        N° marché | Nom    | Prénom | Type de contrat | Heures réalisées
        23T001    | DURAND | Paul   | CDD             | 50`,
    }),
    { feuilles: {} },
  );
  expect(recognitions.map(({ tables }) => tables[0]?.natures)).toEqual([["marche"], ["contrat"]]);
  expect(
    recognitions.flatMap(({ tables }) => tables.flatMap(({ aConfirmer }) => aConfirmer)),
  ).toEqual([]);
});

const questionsOf = (sheets: Readonly<Record<string, string>>) =>
  recognizeWorkbook(workbookOf(sheets), { feuilles: {} }).flatMap(({ tables }) =>
    tables.flatMap(({ aConfirmer }) => aConfirmer.map(({ message }) => message)),
  );

test("« Chantier » dans deux feuilles, avec les mêmes valeurs : la colonne relie, rien n'est demandé", () => {
  expect(
    questionsOf({
      Relevés: `
        Mois       | Salarié     | Date de naissance | Chantier | Heures travaillées
        01/03/2024 | DURAND Paul | 02/04/1990        | 24T001   | 140
        01/04/2024 | DURAND Paul | 02/04/1990        | 24T002   | 35
        01/04/2024 | MARTIN Léa  | 12/11/1987        | 24T001   | 77,5`,
      Chantiers: `
        Chantier | Maître d'ouvrage | Volume horaire prévu
        24T001   | Ville d'Alès     | 500
        24T002   | Logis Cévenols   | 750`,
    }),
  ).toEqual([]);
});

test("« Chantier » dans deux feuilles, avec d'autres valeurs, reste demandé", () => {
  expect(
    questionsOf({
      Relevés: `
        Mois       | Salarié     | Date de naissance | Chantier | Heures travaillées
        01/03/2024 | DURAND Paul | 02/04/1990        | 24T001   | 140
        01/04/2024 | MARTIN Léa  | 12/11/1987        | 24T002   | 77,5`,
      Chantiers: `
        Chantier | Maître d'ouvrage | Volume horaire prévu
        23P117   | Ville d'Alès     | 500
        23P118   | Logis Cévenols   | 750`,
    })[0],
  ).toContain("La colonne « Chantier » est-elle « Opération » ?");
});

test("« Code » d'une feuille de personnes est l'identifiant qu'une autre feuille nomme", () => {
  expect(
    questionsOf({
      Participants: `
        Code | Nom    | Prénom | Né le      | F/H
        P001 | DURAND | Paul   | 02/04/1990 | H
        P002 | MARTIN | Léa    | 12/11/1987 | F`,
      Missions: `
        Code participant | MOA          | Type | Du         | Au         | Heures réalisées
        P001             | Ville d'Alès | CDD  | 01/03/2024 | 31/03/2024 | 140
        P002             | Ville d'Alès | CDI  | 01/04/2024 | 30/04/2024 | 77,5`,
    }),
  ).toEqual([]);
});

const heuresOf = (sheets: Readonly<Record<string, string>>) =>
  recognizeWorkbook(workbookOf(sheets), { feuilles: {} }).map(({ tables }) => {
    const hours = tables[0]?.columns.find(({ champ }) => champ?.startsWith("heures") === true);
    return [hours?.champ, hours?.periode];
  });

const MENSUEL = `
  MOA          | N° marché | Nom    | Prénom | Contrat | Heures du mois
  Ville d'Alès | 24T001    | DURAND | Paul   | CDD     | 140`;

test("un onglet par mois dit le mois de ses heures", () => {
  expect(heuresOf({ "Janv 24": MENSUEL, "Févr. 24": MENSUEL })).toEqual([
    ["heuresMois", { annee: 2024, premierMois: 1, dernierMois: 1 }],
    ["heuresMois", { annee: 2024, premierMois: 2, dernierMois: 2 }],
  ]);
});

test("un seul onglet au nom d'un mois, ou des heures de contrats datés : le mois n'est pas dit", () => {
  expect(heuresOf({ "Janv 24": MENSUEL })).toEqual([["heuresMois", null]]);
  expect(heuresOf({ "Janv 24": CONTRACTS, "Févr 24": CONTRACTS })).toEqual([
    ["heuresRealisees", null],
    ["heuresRealisees", null],
  ]);
});

test("un titre qui est le nom même du champ n'est pas demandé, même sur des codes", () => {
  expect(
    questionsOf({
      Suivi: `
        Maître d'ouvrage | Opération | Marché | Objectif heures | Heures réalisées
        Ville d'Alès     | Op 1      | 23-001 | 400             | 120
        Logis Cévenols   | Op 2      | 23-002 | 900             | 310,5`,
    }),
  ).toEqual([]);
});

test("l'onglet d'une année donne l'année de ses mois", () => {
  const [recognition] = recognizeWorkbook(
    workbookOf({
      "2023": `
      MOA          | Salarié     | janvier | février
      Ville d'Alès | DUPONT Jean | 10      | 20`,
    }),
    { feuilles: {} },
  );
  expect(recognition?.tables[0]?.columns.map(({ periode }) => periode?.annee)).toEqual([
    undefined,
    undefined,
    2023,
    2023,
  ]);
});

test("aucune feuille ne fait échouer la lecture", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "MOA",
      "Heures",
      "Total",
      "12,5",
      "03/02/2026",
      "#N/A",
      "VRAI",
      "janv.",
      "Nom",
      "2024",
      "€",
      "n°",
      ":",
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[|\n]/g, " ")),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
    .map((rows) => rows.map((row) => row.join("|")).join("\n"));
  fc.assert(
    fc.property(table, (text) => {
      const sheet = sheetOf(text, { merges: ["A1:C1", "B2:B3"] });
      const { tables } = recognizeSheet(sheet, 0, undefined);
      const rows = tables.flatMap(({ dataRows }) => [...dataRows]);
      expect(new Set(rows).size).toBeLessThanOrEqual(sheet.rowCount);
    }),
    { numRuns: 200 },
  );
});
