import { chiffresOf, marchesOf } from "../../support/chiffresOf";

describe("une feuille plate de contrats", () => {
  it("additionne les mois, et prend le total des lignes sans mois", () => {
    expect(
      chiffresOf({
        Contrats: `
          Maître d'ouvrage | Nom    | Prénom | Début du contrat | Heures réalisées | janv. 2026 | févr. 2026
          Ville d'Alès     | Durand | Léa    | 05/01/2026       | 185,5            | 35,5       | 140
          Ville d'Alès     | Martin | Ali    | 05/01/2026       | 80               |            |
          Logis Cévenols   | Petit  | Zoé    | 05/01/2026       | 20               | 20         | 0`,
      }),
    ).toEqual([
      ["Logis Cévenols", null, 20, 1, 1],
      ["Ville d'Alès", null, 255.5, 2, 2],
    ]);
  });

  it("compte une fois l'objectif répété sur chaque ligne du marché", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | 23T001       | 500            | Durand | Léa    | 120
        Ville d'Alès     | 23T001       | 500            | Martin | Ali    | 80
        Ville d'Alès     | 23T002       | 300            | Petit  | Zoé    | 35
        Ville d'Alès     | 23T002       | 300            | Petit  | Zoé    | 15`,
    };
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", 800, 250, 3, 4]]);
    expect(marchesOf(tabs)).toEqual([
      ["Ville d'Alès", "23T001", 500, 200],
      ["Ville d'Alès", "23T002", 300, 50],
    ]);
  });

  it("additionne les parts quand la plupart des marchés en montrent de différentes", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | 23T001       | 300            | Durand | Léa    | 120
        Ville d'Alès     | 23T001       | 200            | Martin | Ali    | 80
        Ville d'Alès     | 23T002       | 100            | Petit  | Zoé    | 35
        Ville d'Alès     | 23T002       | 50             | Fabre  | Tom    | 15`,
    };
    expect(marchesOf(tabs)).toEqual([
      ["Ville d'Alès", "23T001", 500, 200],
      ["Ville d'Alès", "23T002", 150, 50],
    ]);
  });

  it("ne devine pas un objectif qui se contredit", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | 23T001       | 500            | Durand | Léa    | 120
        Ville d'Alès     | 23T001       | 500            | Martin | Ali    | 80
        Logis Cévenols   | 23T002       | 300            | Petit  | Zoé    | 35
        Logis Cévenols   | 23T002       | 350            | Fabre  | Tom    | 15`,
    };
    expect(marchesOf(tabs)).toEqual([
      ["Logis Cévenols", "23T002", null, 50],
      ["Ville d'Alès", "23T001", 500, 200],
    ]);
    expect(chiffresOf(tabs)).toEqual([
      ["Logis Cévenols", null, 50, 2, 2],
      ["Ville d'Alès", 500, 200, 2, 2],
    ]);
  });

  it("n'additionne que les objectifs connus, le marché sans objectif restant à sa place", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | 23T001       | 500            | Durand | Léa    | 120
        Ville d'Alès     | 23T001       | 500            | Martin | Ali    | 80
        Ville d'Alès     | 23T002       | 300            | Petit  | Zoé    | 35
        Ville d'Alès     | 23T002       | 350            | Fabre  | Tom    | 15`,
    };
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", 500, 250, 4, 4]]);
    expect(marchesOf(tabs)).toEqual([
      ["Ville d'Alès", "23T001", 500, 200],
      ["Ville d'Alès", "23T002", null, 50],
    ]);
  });
});
