import { champs, column, tableOf } from "./recognized";

describe("un objectif et son avenant", () => {
  test("le total des deux est l'objectif, sans question", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif initial (h) | Avenant (h) | Objectif total (h) | Heures réalisées
      Ville d'Alès     | 23T001       | 400                  |             | 400                | 120
      Ville d'Alès     | 23T002       | 850,5                | 120         | 971                | 300
      Logis Cévenols   | 23T003       | 300                  | -50         | 250                | 80
    `);
    expect(champs(table)).toMatchObject({
      "Objectif initial (h)": null,
      "Avenant (h)": null,
      "Objectif total (h)": "heuresPrevues",
    });
    expect(table.aConfirmer).toEqual([]);
    expect(column(table, "Objectif total (h)").raison).toBe(
      "« Objectif initial (h) » et « Avenant (h) » additionnés : titre « Objectif total (h) »",
    );
  });

  test("une seule ligne qui ne s'additionne pas laisse la question", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif initial (h) | Avenant (h) | Objectif total (h) | Heures réalisées
      Ville d'Alès     | 23T001       | 400                  |             | 400                | 120
      Ville d'Alès     | 23T002       | 850                  | 120         | 970                | 300
      Logis Cévenols   | 23T003       | 300                  | 50          | 310                | 80
    `);
    expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(["heuresPrevues"]);
  });

  test("sans aucun avenant, la question reste", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif initial (h) | Avenant (h) | Objectif total (h) | Heures réalisées
      Ville d'Alès     | 23T001       | 400                  | 0           | 400                | 120
      Ville d'Alès     | 23T002       | 850                  | 0           | 850                | 300
      Logis Cévenols   | 23T003       | 300                  | 0           | 300                | 80
    `);
    expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(["heuresPrevues"]);
  });
});
