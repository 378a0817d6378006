import fc from "fast-check";
import { recognizeSheet } from "../../../src/domain/columns/recognizeSheet";
import { recognizeWorkbook } from "../../../src/domain/columns/recognizeWorkbook";
import { sheetOf, workbookOf } from "../../support/sheetOf";

const CONTRACTS = `
  Nom    | Prénom | Type de contrat | Date d'embauche | Heures réalisées
  DURAND | Paul   | CDD             | 01/02/2023      | 210,5
  MARTIN | Léa    | CDI             | 01/03/2023      | 110
`;

test("un onglet par maître d'ouvrage : le nom de l'onglet est proposé", () => {
  const [first, second] = recognizeWorkbook(
    workbookOf({ "Ville d'Alès": CONTRACTS, Cévennes: CONTRACTS }),
    { feuilles: {} },
  );
  expect(first?.tables[0]?.constants).toEqual([
    { champ: "moa", texte: "Ville d'Alès", origine: "onglet" },
  ]);
  expect(second?.tables[0]?.constants).toEqual([]);
  expect(second?.tables[0]?.aConfirmer.map(({ message }) => message)).toEqual([
    "L'onglet indique « Cévennes » : est-ce « Maître d'ouvrage » pour toutes les lignes de la feuille ?",
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
