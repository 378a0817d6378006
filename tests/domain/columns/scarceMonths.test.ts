import { tableOf } from "./recognized";

const mois = (text: string) =>
  tableOf(text).columns.flatMap(({ titre, periode }) => (periode === null ? [] : [titre]));

describe("une colonne de mois presque vide", () => {
  test("est un mois parmi les autres, même si un mot y est seul", () => {
    expect(
      mois(`
        MOA          | Salarié     | janv. 2024 | févr. 2024 | mars 2024 | Total
        Ville d'Alès | DUPONT Jean |            | 35         | 70        | 105
        Ville d'Alès | DURAND Anne | 35 ou 40   | 20         | 7,5       | 62,5
      `),
    ).toEqual(["janv. 2024", "févr. 2024", "mars 2024"]);
  });

  test("est un mois dès qu'une heure s'y lit, même parmi plus de mots", () => {
    expect(
      mois(`
        MOA          | Salarié      | janv. 2024 | févr. 2024 | mars 2024
        Ville d'Alès | DUPONT Jean  | 35 ou 40   | 35         | 70
        Ville d'Alès | DURAND Anne  | à venir    | 20         | 7,5
        Ville d'Alès | MOREL Lise   | #N/A       | 20         | 7,5
        Ville d'Alès | PETIT Paul   | 37         | 35         |
      `),
    ).toEqual(["janv. 2024", "févr. 2024", "mars 2024"]);
  });

  test("est un mois quand des mots s'y lisent sur moins de la moitié des lignes", () => {
    const ligne = (janvier: string) => `Ville d'Alès | DUPONT Jean | ${janvier} | 35 | 70`;
    const titres = "MOA | Salarié | janv. 2024 | févr. 2024 | mars 2024";
    const table = (...lignes: readonly string[]) => mois([titres, ...lignes].join("\n"));
    const mots = Array.from({ length: 4 }, () => ligne("à venir"));
    const vides = Array.from({ length: 4 }, () => ligne(""));
    expect(table(...mots, ...vides)).toEqual(["janv. 2024", "févr. 2024", "mars 2024"]);
    expect(table(...mots)).toEqual(["févr. 2024", "mars 2024"]);
  });

  test("ne prend pas la place du même mois, rempli d'heures", () => {
    const titres = mois(`
      MOA          | Salarié     | Janvier 2024 | janv. 2024 | févr. 2024
      Ville d'Alès | DUPONT Jean | voir note    | 35         | 70
    `);
    expect(titres).toEqual(["janv. 2024", "févr. 2024"]);
  });
});
