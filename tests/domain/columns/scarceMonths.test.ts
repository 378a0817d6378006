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

  test("ne prend pas la place du même mois, rempli d'heures", () => {
    const titres = mois(`
      MOA          | Salarié     | Janvier 2024 | janv. 2024 | févr. 2024
      Ville d'Alès | DUPONT Jean | voir note    | 35         | 70
    `);
    expect(titres).toEqual(["janv. 2024", "févr. 2024"]);
  });
});
