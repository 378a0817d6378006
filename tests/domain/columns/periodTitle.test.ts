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
  ["Heures faites janvier", null, 1],
  ["H. déclarées mars 2024", 2024, 3],
])("« %s » est un mois", (titre, annee, mois) => {
  expect(readPeriodTitle([titre])).toMatchObject({
    annee,
    premierMois: mois,
    dernierMois: mois,
    prevu: false,
  });
});

test("« H. faites T2 » est un trimestre", () => {
  expect(readPeriodTitle(["H. faites T2"])).toMatchObject({ premierMois: 4, dernierMois: 6 });
});

test.each(["Heures faites", "Heures faites lot 1", "13/24", "Lot 1", "Heures", "1", "Marché 2024-01", "Quartier"])(
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

test("sous un mois, le nombre de personnes et les ETP ne sont pas des heures", () => {
  const table = tableOf(
    `
    Marché  | MOA          | Janvier 2026 |           |     | Février 2026 |           |
            |              | Heures       | Personnes | ETP | Heures       | Personnes | ETP
    Piscine | Ville de Lys | 151,67       | 1         | 0,5 | 303,34       | 2         | 1
    Hôpital | CHU Centre   | 455          | 3         | 1,5 | 455          | 3         | 1,5
  `,
    { merges: ["C1:E1", "F1:H1"] },
  );
  expect(champs(table)).toMatchObject({
    "Janvier 2026 / Heures": "heuresMois",
    "Janvier 2026 / Personnes": null,
    "Janvier 2026 / ETP": null,
    "Février 2026 / Heures": "heuresMois",
    "Février 2026 / Personnes": null,
    "Février 2026 / ETP": null,
  });
});

const PAR_TYPE = (...lignes: readonly string[]) =>
  tableOf(
    `
    Chantier | Maître d'ouvrage | Janvier 2026 |    |      | Février 2026 |    |
             |                  | ETTI         | AI | GEIQ | ETTI         | AI | GEIQ
    ${lignes.join("\n")}
  `,
    { merges: ["C1:E1", "F1:H1"] },
  );

test("sous un mois, les types d'employeur se partagent ses heures", () => {
  const table = PAR_TYPE(
    "Gare | SNCF        | 100 | 20 | 0  | 50 | 0  | 35",
    "Pont | Département | 0   | 0  | 70 | 0  | 10 | 70",
  );
  expect(new Set(table.columns.slice(2).map(({ champ }) => champ))).toEqual(
    new Set(["heuresMois"]),
  );
  expect(table.aConfirmer).toEqual([]);
});

test("sous un mois, de petits nombres entiers par type sont demandés : heures ou contrats", () => {
  const table = PAR_TYPE(
    "Gare | SNCF        | 3 | 1 | 0 | 2 | 0 | 1",
    "Pont | Département | 0 | 0 | 2 | 0 | 1 | 2",
  );
  expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(Array(6).fill("heuresMois"));
});
