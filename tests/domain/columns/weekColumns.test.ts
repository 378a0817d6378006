import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { formatMois } from "../../../src/domain/values/date";
import { anomaliesDites } from "../../support/anomaliesDites";
import { exempleWorkbook } from "../../support/exempleWorkbook";
import { champs, column, tableOf } from "./recognized";

const mois = (table: ReturnType<typeof tableOf>) =>
  table.columns.flatMap(({ titre, periode }) => {
    if (periode === null) return [];
    const { annee, premierMois, dernierMois } = periode;
    const month = formatMois({ annee, premierMois, dernierMois });
    return `${titre} : ${formatMois(periode)}, ${month}`;
  });

describe("des colonnes titrées par des jours", () => {
  test("de sept en sept : des semaines, toutes comptées", () => {
    const table = tableOf(`
      MOA          | Salarié     | 05/01/2026 | 12/01/2026 | 26/01/2026 | 02/02/2026 | Total
      Ville d'Alès | DUPONT Jean | 35         | 35         | 28         | 35         | 133
      Ville d'Alès | DURAND Anne |            | 35         |            | 7,5        | 42,5
    `);
    expect(mois(table)).toEqual([
      "05/01/2026 : semaine du 05/01/2026, janvier 2026",
      "12/01/2026 : semaine du 12/01/2026, janvier 2026",
      "26/01/2026 : semaine du 26/01/2026, janvier 2026",
      "02/02/2026 : semaine du 02/02/2026, février 2026",
    ]);
    expect(column(table, "Total").champ).toBe("heuresRealisees");
  });

  test("un vendredi : la semaine qu'il finit", () => {
    const table = tableOf(`
      MOA          | Salarié     | Semaine du 09/01/2026 | Semaine du 16/01/2026
      Ville d'Alès | DUPONT Jean | 35                    | 35
    `);
    expect(mois(table)).toEqual([
      "Semaine du 09/01/2026 : semaine du 05/01/2026, janvier 2026",
      "Semaine du 16/01/2026 : semaine du 12/01/2026, janvier 2026",
    ]);
  });

  test("qui se suivent : des jours, chacun de son mois", () => {
    const table = tableOf(`
      MOA          | Salarié     | 30/01/2026 | 31/01/2026 | 01/02/2026
      Ville d'Alès | DUPONT Jean | 7          | 7          | 3,5
    `);
    expect(mois(table)).toEqual([
      "30/01/2026 : janvier 2026, janvier 2026",
      "31/01/2026 : janvier 2026, janvier 2026",
      "01/02/2026 : février 2026, février 2026",
    ]);
  });

  test("de 1 à 31 : aucun n'est un mois, et tous comptent", () => {
    const jours = Array.from({ length: 31 }, (_, at) => String(at + 1));
    const table = tableOf(`
      MOA          | Salarié     | ${jours.join(" | ")} | Total
      Ville d'Alès | DUPONT Jean | ${jours.map(() => "7").join(" | ")} | 217
      Ville d'Alès | DURAND Anne | ${jours.map((_, at) => (at < 2 ? "3,5" : "")).join(" | ")} | 7
    `);
    expect(table.columns.filter(({ champ }) => champ === "heuresMois")).toHaveLength(31);
    expect(column(table, "Total").champ).toBe("heuresRealisees");
  });

  test("un par mois : des mois", () => {
    const table = tableOf(`
      MOA          | Salarié     | 01/01/2026 | 01/02/2026
      Ville d'Alès | DUPONT Jean | 140        | 133
    `);
    expect(mois(table)).toEqual([
      "janvier 2026 : janvier 2026, janvier 2026",
      "février 2026 : février 2026, février 2026",
    ]);
  });
});

describe("des colonnes de semaines", () => {
  test("se lisent une à une, et leur total à part", () => {
    const table = tableOf(`
      MOA          | Salarié     | S1 2024 | S2 | S5 | S14 | Total
      Ville d'Alès | DUPONT Jean | 35      | 35 |    | 7   | 77
      Ville d'Alès | DURAND Anne | 35      |    | 21 |     | 56
    `);
    expect(mois(table)).toEqual([
      "S1 2024 : semaine du 01/01/2024, janvier 2024",
      "S2 : semaine du 08/01/2024, janvier 2024",
      "S5 : semaine du 29/01/2024, février 2024",
      "S14 : semaine du 01/04/2024, avril 2024",
    ]);
    expect(column(table, "Total").champ).toBe("heuresRealisees");
  });

  test("passent d'une année à l'autre", () => {
    const table = tableOf(`
      MOA          | Salarié     | Semaine 52 - 2025 | Semaine 1 | Semaine n° 2
      Ville d'Alès | DUPONT Jean | 35                | 35        | 7
    `);
    expect(mois(table)).toEqual([
      "Semaine 52 - 2025 : semaine du 22/12/2025, décembre 2025",
      "Semaine 1 : semaine du 29/12/2025, janvier 2026",
      "Semaine n° 2 : semaine du 05/01/2026, janvier 2026",
    ]);
  });

  test("rendent inutiles les mois qui les additionnent", () => {
    const table = tableOf(`
      MOA          | Salarié     | S1 2024 | S2 2024 | S3 2024 | Janvier 2024
      Ville d'Alès | DUPONT Jean | 35      | 35      | 7       | 77
    `);
    expect(champs(table)["Janvier 2024"]).toBeNull();
    expect(champs(table)["S3 2024"]).toBe("heuresMois");
  });

  test("un mois qu'aucune d'elles ne détaille est demandé, jamais laissé de côté", () => {
    const table = tableOf(`
      MOA          | Salarié     | S1 2024 | S2 2024 | S3 2024 | Février 2024
      Ville d'Alès | DUPONT Jean | 35      | 35      | 7       | 120
    `);
    expect(table.aConfirmer.map(({ column: at }) => at)).toEqual([5]);
  });

  test("sans année, sont une question", () => {
    const table = tableOf(`
      MOA          | Salarié     | S1 | S2 | S3
      Ville d'Alès | DUPONT Jean | 35 | 35 | 7
    `);
    expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(["mois"]);
  });

  test("S1 et S2 seules sont deux semestres", () => {
    const table = tableOf(`
      MOA          | Salarié     | S1 2024 | S2 2024
      Ville d'Alès | DUPONT Jean | 350     | 70
    `);
    expect(mois(table)).toEqual([
      "S1 2024 : 1er semestre 2024, 1er semestre 2024",
      "S2 2024 : 2e semestre 2024, 2e semestre 2024",
    ]);
  });

  test("une semaine à cheval sur deux mois est dans le contrat qui finit avec le premier", () => {
    const contrat = (fin: string) =>
      anomaliesDites(
        analyzeWorkbook(
          exempleWorkbook({
            "Pointage 2024": `
              Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | S16 | S17 | S18
              Durand | Léa    | Ville d'Alès     | CDD             | 15/04/2024       | ${fin}         | 28  | 28  | 14`,
          }),
          {},
        ),
      ).map((dite) => dite.slice(0, 6));
    expect(contrat("30/04/2024")).toEqual([]);
    expect(contrat("28/04/2024")).toEqual(["COH-02"]);
  });
});
