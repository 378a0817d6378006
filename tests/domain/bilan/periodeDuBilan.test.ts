import { bilansOfTabs, chiffresOf, laisseDeCote } from "../../support/chiffresOf";

const PREMIER_TRIMESTRE = { du: "01/01/2026", au: "31/03/2026" };

describe("sur une période", () => {
  it("les mois du dedans comptent, ceux du dehors non", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | Type de contrat | déc. 2025 | janv. 2026 | mars 2026 | avr. 2026
        Ville d'Alès     | Durand | Léa    | CDD             | 10        | 35,5       | 70        | 20
        Ville d'Alès     | Martin | Ali    | CDD             | 50        |            |           | 60`,
    };
    expect(chiffresOf(tabs, PREMIER_TRIMESTRE)).toEqual([["Ville d'Alès", null, 105.5, 1, 1]]);
    expect(laisseDeCote(tabs, PREMIER_TRIMESTRE)).toEqual([]);
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 245.5, 2, 2]]);
  });

  it("un trimestre à cheval ne se partage pas : ses heures sont laissées de côté", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | Type de contrat | 1er trimestre 2026 | 2e trimestre 2026
        Ville d'Alès     | Durand | Léa    | CDD             | 100                | 90
        Ville d'Alès     | Martin | Ali    | CDD             | 80                 |`,
    };
    const limits = { du: "01/01/2026", au: "30/04/2026" };
    expect(chiffresOf(tabs, limits)).toEqual([["Ville d'Alès", null, 180, 2, 2]]);
    expect(laisseDeCote(tabs, limits)).toEqual([["Ville d'Alès", 1, 90, 0]]);
  });

  it("un contrat compte quand ses dates y tiennent ; à cheval ou sans date, il est laissé de côté", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | Début du contrat | Fin du contrat | Heures réalisées
        Ville d'Alès     | Durand | Léa    | 05/01/2026       | 31/03/2026     | 120
        Ville d'Alès     | Martin | Ali    | 02/03/2026       | 30/06/2026     | 80
        Ville d'Alès     | Petit  | Zoé    | 01/04/2026       | 30/06/2026     | 64
        Ville d'Alès     | Fabre  | Tom    |                  |                | 35`,
    };
    expect(chiffresOf(tabs, PREMIER_TRIMESTRE).map(([, , realisees]) => realisees)).toEqual([120]);
    expect(laisseDeCote(tabs, PREMIER_TRIMESTRE)).toEqual([["Ville d'Alès", 2, 115, 0]]);
  });

  it("un relevé compte au mois qu'il dit", () => {
    const tabs = {
      Relevés: `
        Maître d'ouvrage | Nom    | Prénom | Mois       | Heures du mois
        Ville d'Alès     | Durand | Léa    | 01/03/2026 | 120
        Ville d'Alès     | Durand | Léa    | 01/04/2026 | 80`,
    };
    expect(chiffresOf(tabs, { au: "31/03/2026" })).toEqual([["Ville d'Alès", null, 120, 1, null]]);
    expect(chiffresOf(tabs, { du: "01/04/2026" })).toEqual([["Ville d'Alès", null, 80, 1, null]]);
  });
});

it("un contrat commencé et fini le même mois a fait ses heures ce mois-là", () => {
  const [bilan] = bilansOfTabs({
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Début du contrat | Fin du contrat | Heures réalisées
      Ville d'Alès     | Durand | Léa    | 05/01/2026       | 30/01/2026     | 120
      Ville d'Alès     | Martin | Ali    | 05/01/2026       | 30/06/2026     | 80`,
  }).moas;
  expect(bilan?.mois.map(({ periode, heures }) => [periode.premierMois, heures])).toEqual([
    [1, 120],
  ]);
  expect(bilan?.heuresSansMois).toBe(80);
});
