import { readPeriodTitle, yearOfText } from "../../../src/domain/columns/periodTitle";
import { champs, tableOf } from "./recognized";

test.each([
  ["Suivi des clauses 2024", 2024],
  ["Exercice 2023 – Ville d'Alès", 2023],
  ["mise à jour du 12/03/2024", null],
  ["arrêté au 31 décembre 2023", null],
  ["Suivi 2023-2024", null],
  ["Marchés 2024, édité le 03/01/2025", 2024],
  ["Ville d'Alès", null],
])("« %s » parle de l'année %s", (text, annee) => {
  expect(yearOfText(text)).toBe(annee);
});

test.each([
  ["01/24", 2024, 1],
  ["1-24", 2024, 1],
  ["JANV 24", 2024, 1],
  ["Heures mars 2024", 2024, 3],
  ["Déc.", null, 12],
])("« %s » est un mois", (titre, annee, mois) => {
  expect(readPeriodTitle([titre])).toMatchObject({
    annee,
    premierMois: mois,
    dernierMois: mois,
    prevu: false,
  });
});

test.each(["13/24", "Lot 1", "Heures", "1", "Marché 2024-01", "Quartier"])(
  "« %s » n'est pas un mois",
  (titre) => {
    expect(readPeriodTitle([titre])).toBeNull();
  },
);

test("une seule colonne de mois dit ses heures, mars compris", () => {
  const table = tableOf(`
    MOA          | Nom    | Prénom | Type de contrat | mars 2026
    Ville d'Alès | Durand | Léa    | CDD             | 100
    Ville d'Alès | Martin | Ali    | CDD             | 80
  `);
  expect(champs(table)["mars 2026"]).toBe("heuresMois");
});
