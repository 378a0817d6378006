import { shownColumns, tableOf } from "./recognized";

const marches = (prevues: string, chiffres: readonly [string, string]) => `
  MOA | N° marché | Entreprise | ${prevues} | Heures réalisées
  Ville d'Alès | 23T001 | SARL DURAND | ${chiffres[0]} | 40
  OPH du Gard | 23T002 | SAS PETIT | ${chiffres[1]} | 60`;

const PAR_AN = marches("Heures prévues 2023 | Heures prévues 2024", ["100 | 50", "200 | 80"]);

test("des heures prévues par an ne sont ni additionnées ni perdues : une question, sur la dernière", () => {
  const table = tableOf(PAR_AN);
  expect(shownColumns(table).slice(3, 5)).toEqual([
    "Heures prévues 2023 → – (probable)",
    "Heures prévues 2024 → heuresPrevues (à vérifier)",
  ]);
  expect(table.aConfirmer.map(({ titre }) => titre)).toEqual(["Heures prévues 2024"]);
});

test("la réponse vaut pour l'une, et rien n'est redemandé des autres", () => {
  const oui = tableOf(PAR_AN, {}, { titres: { "Heures prévues 2023": "heuresPrevues" } });
  expect(shownColumns(oui).slice(3, 5)).toEqual([
    "Heures prévues 2023 → heuresPrevues (sûr)",
    "Heures prévues 2024 → – (probable)",
  ]);
  const non = tableOf(PAR_AN, {}, { titres: { "Heures prévues 2024": null } });
  expect([...oui.aConfirmer, ...non.aConfirmer]).toEqual([]);
});

test("l'objectif dit en entier suffit : les parts de chaque an ne sont pas demandées", () => {
  const table = tableOf(
    marches("Heures prévues | Prévues 2023 | Prévues 2024", ["150 | 100 | 50", "280 | 200 | 80"]),
  );
  expect(shownColumns(table)[3]).toBe("Heures prévues → heuresPrevues (sûr)");
  expect(table.aConfirmer).toEqual([]);
});
