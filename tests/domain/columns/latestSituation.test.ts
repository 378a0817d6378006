import { champs, tableOf } from "./recognized";

describe("des heures arrêtées à plusieurs dates", () => {
  test("la dernière situation reprend les autres : elle seule compte, où qu'elle soit", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif en heures | Réalisé au 31/12/2024 | Réalisé au 31/12/2023 | Réalisé au 30/06/2024
      Ville d'Alès     | 23T001       | 500                | 400                   | 100                   | 150
      Ville d'Alès     | 23T002       | 600                | 300                   |                       | 250
      Logis Cévenols   | 23T003       | 700                | 80                    | 80                    | 80
    `);
    expect(champs(table)).toMatchObject({
      "Réalisé au 31/12/2023": null,
      "Réalisé au 30/06/2024": null,
      "Réalisé au 31/12/2024": "heuresRealisees",
    });
    expect(table.aConfirmer).toEqual([]);
  });

  test("des cumuls sans nom sont une seule question", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Heures prévues | Cumul au 31/03/2024 | Cumul au 30/06/2024
      Ville d'Alès     | 23T001       | 500            | 100                 | 150
      Ville d'Alès     | 23T002       | 600            | 40                  | 250
    `);
    expect(table.aConfirmer.map(({ column }) => column)).toEqual([4]);
  });

  test.each([
    ["qui baissent", "150", "100"],
    ["dont la dernière est vide", "150", ""],
  ])("des situations %s ne se suivent pas : tout est demandé", (_, avant, apres) => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Heures prévues | Réalisé au 31/12/2023 | Réalisé au 30/06/2024
      Ville d'Alès     | 23T001       | 500            | 40                    | 60
      Ville d'Alès     | 23T002       | 600            | ${avant}              | ${apres}
    `);
    expect(table.aConfirmer.map(({ column }) => column)).toEqual([3, 4]);
  });
});
