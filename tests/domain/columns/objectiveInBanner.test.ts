import { bilansOfTabs } from "../../support/chiffresOf";

const CONTRATS = `
  Nom    | Prénom | Type de contrat | Du         | Au         | Heures effectuées
  Durand | Léa    | CDD             | 02/03/2026 | 30/06/2026 | 120
  Martin | Ali    | CDD             | 02/03/2026 | 30/06/2026 | 80`;

const PAR_MARCHE = `
  N° de marché | Nom    | Prénom | Type de contrat | Du         | Au         | Heures effectuées
  23T001       | Durand | Léa    | CDD             | 02/03/2026 | 30/06/2026 | 120
  23T002       | Martin | Ali    | CDD             | 02/03/2026 | 30/06/2026 | 80`;

const objectif = (bandeau: string, tableau: string) =>
  bilansOfTabs({ Fiche: `${bandeau}\n\n${tableau.trim()}` }).moas.map(
    ({ moa, heuresPrevues, heuresRealisees }) => [moa, heuresPrevues, heuresRealisees],
  );

describe("un objectif au-dessus du tableau", () => {
  const MOA = "Maître d'ouvrage : | Ville d'Alès";

  it.each([
    ["Objectif (h) : | 500", 500],
    ["Heures prévues : 1 250 h", 1250],
    ["Objectif (h) : | à définir", null],
  ])("« %s » est celui du marché que le bandeau nomme : %s", (bandeau, heures) => {
    expect(objectif(`${MOA}\nN° de marché : | 23T001\n${bandeau}`, CONTRATS)).toEqual([
      ["Ville d'Alès", heures, 200],
    ]);
  });

  it("n'est pas donné à chacun des marchés des lignes, ni sans marché", () => {
    expect(objectif(`${MOA}\nObjectif (h) : | 500`, PAR_MARCHE)).toEqual([
      ["Ville d'Alès", null, 200],
    ]);
    expect(objectif(`${MOA}\nObjectif (h) : | 500`, CONTRATS)).toEqual([
      ["Ville d'Alès", null, 200],
    ]);
  });
});
