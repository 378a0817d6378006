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

describe("des heures et leurs minutes, dans deux colonnes", () => {
  const TABLE = `
    MOA          | Salarié     | Mois    | Heures | Minutes
    Ville d'Alès | DUPONT Jean | 01/2026 | 7      | 30
    Ville d'Alès | DURAND Anne | 01/2026 | 6      | 45
  `;

  test("ne sont pas comptées sans leurs minutes : la question est posée", () => {
    const table = tableOf(TABLE);
    expect(champs(table)["Heures"]).toBeNull();
    expect(table.aConfirmer.map(({ titre }) => titre)).toEqual(["Heures"]);
  });

  test("le sont si la réponse le dit", () => {
    const table = tableOf(TABLE, {}, { titres: { Heures: "heuresRealisees" } });
    expect(champs(table)["Heures"]).toBe("heuresRealisees");
  });
});

describe("des heures réalisées et leur total", () => {
  test("le total de toutes les années compte, sans question", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif heures | Heures réalisées N-1 | Heures réalisées N | Total heures réalisées
      Ville d'Alès     | 23T001       | 400             | 100                  | 50                 | 150
      Ville d'Alès     | 23T002       | 850             |                      | 120,5              | 120,5
      Logis Cévenols   | 23T003       | 300             | 80                   | 0                  | 80
    `);
    expect(champs(table)).toMatchObject({
      "Heures réalisées N-1": null,
      "Heures réalisées N": null,
      "Total heures réalisées": "heuresRealisees",
    });
    expect(table.aConfirmer).toEqual([]);
  });

  test("des heures de contrat, à côté, n'y changent rien", () => {
    const table = tableOf(`
      Maître d'ouvrage | Nom    | Prénom | Type contrat | Nb h contrat | Nb h réalisées N-1 | Nb h réalisées N | Total h réalisées
      Ville d'Alès     | Durand | Léa    | CDD          | 900          | 400                | 350              | 750
      Ville d'Alès     | Martin | Ali    | CDI          | 1607         |                    | 300              | 300
      Logis Cévenols   | Petit  | Zoé    | CDD          | 200          | 195,5              |                  | 195,5
    `);
    expect(champs(table)).toMatchObject({
      "Nb h réalisées N-1": null,
      "Nb h réalisées N": null,
      "Total h réalisées": "heuresRealisees",
    });
  });

  test("des heures de formation dans le total le laissent à confirmer", () => {
    const table = tableOf(`
      Maître d'ouvrage | N° de marché | Objectif heures | Heures réalisées | Heures de formation | Total heures réalisées
      Ville d'Alès     | 23T001       | 400             | 100              | 50                  | 150
      Ville d'Alès     | 23T002       | 850             | 60               | 120,5               | 180,5
      Logis Cévenols   | 23T003       | 300             | 80               | 0                   | 80
    `);
    expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(["heuresRealisees"]);
  });
});
