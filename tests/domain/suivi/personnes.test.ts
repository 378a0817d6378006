import { bilansOfTabs, chiffresOf } from "../../support/chiffresOf";

/** Distinct persons of the whole workbook. */
function distinctes(tabs: Parameters<typeof bilansOfTabs>[0]): number | null {
  return bilansOfTabs(tabs).personnesDistinctes;
}

const CONTRATS = "Maître d'ouvrage | Nom | Prénom | Date de naissance | Heures réalisées";

function contrats(...rows: readonly string[]): { readonly Contrats: string } {
  return { Contrats: [CONTRATS, ...rows].join("\n") };
}

describe("une personne", () => {
  it("se reconnaît à son identifiant, même quand son nom change", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | Code participant | Nom           | Prénom | Heures réalisées
        Ville d'Alès     | P-001            | Durand        | Léa    | 120
        Ville d'Alès     | p-001            | Durand Martin | Léa    | 80
        Ville d'Alès     | P-002            | Petit         | Zoé    | 35`,
    };
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 235, 2, 3]]);
  });

  it("se reconnaît sans identifiant à son nom et à sa date de naissance", () => {
    const tabs = contrats(
      "Ville d'Alès | Durand | Léa | 03/02/1990 | 120",
      "Ville d'Alès | DURAND | Lea | 03/02/1990 | 80",
      "Ville d'Alès | Léa    | Durand | 03/02/1990 | 10",
      "Ville d'Alès | Durand | Léa | 04/02/1990 | 5",
    );
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 215, 2, 4]]);
  });

  it.each([
    ["avant", ["Participants", "Contrats"]],
    ["après", ["Contrats", "Participants"]],
  ])("est la même avec et sans identifiant, l'identifiant lu %s", (_when, order) => {
    const all: Readonly<Record<string, string>> = {
      Participants: `
        Code participant | Nom    | Prénom | Date de naissance | Résident QPV
        P-001            | Durand | Léa    | 03/02/1990        | Oui
        P-002            | Martin | Ali    | 05/06/1985        | Non`,
      Contrats: `
        Code participant | Maître d'ouvrage | Nom    | Prénom | Date de naissance | Heures réalisées
                         | Ville d'Alès     | Durand | Léa    | 03/02/1990        | 120
        P-001            | Ville d'Alès     | Durand | Léa    | 03/02/1990        | 80
        P-002            | Ville d'Alès     | Martin | Ali    | 05/06/1985        | 35`,
    };
    expect(distinctes(Object.fromEntries(order.map((tab) => [tab, all[tab] ?? ""])))).toBe(2);
  });

  it("nommée sans date de naissance est celle qui porte seule ce nom", () => {
    const tabs = contrats(
      "Ville d'Alès | Durand | Léa |            | 120",
      "Ville d'Alès | Durand | Léa | 03/02/1990 | 80",
      "Ville d'Alès | Petit  | Zoé |            | 10",
      "Ville d'Alès | Petit  | Zoé |            | 5",
    );
    expect(distinctes(tabs)).toBe(2);
  });

  it("nommée sans date parmi des homonymes n'en fait pas une de plus à chaque ligne", () => {
    const tabs = contrats(
      "Ville d'Alès | Durand | Léa | 03/02/1990 | 120",
      "Ville d'Alès | Durand | Léa | 07/08/1995 | 80",
      "Ville d'Alès | Durand | Léa |            | 10",
      "Ville d'Alès | Durand | Léa |            | 5",
      "Ville d'Alès | Durand | Léa |            | 5",
    );
    expect(distinctes(tabs)).toBe(3);
  });

  it("n'est jamais additionnée d'un maître d'ouvrage à l'autre", () => {
    const tabs = contrats(
      "Ville d'Alès   | Durand | Léa | 03/02/1990 | 120",
      "Logis Cévenols | Durand | Léa | 03/02/1990 | 80",
      "Logis Cévenols | Petit  | Zoé | 07/08/1992 | 35",
    );
    const { moas, personnesDistinctes, personnesChezPlusieursMoa } = bilansOfTabs(tabs);
    expect(moas.map(({ moa, personnes }) => [moa, personnes])).toEqual([
      ["Logis Cévenols", 2],
      ["Ville d'Alès", 1],
    ]);
    expect({ personnesDistinctes, personnesChezPlusieursMoa }).toEqual({
      personnesDistinctes: 2,
      personnesChezPlusieursMoa: 1,
    });
  });

  it("que rien ne nomme n'est pas comptée zéro fois : le nombre est inconnu", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | N° de marché | Type de contrat | Début du contrat | Heures réalisées
        Ville d'Alès     | 23T001       | CDD             | 02/03/2026       | 120
        Ville d'Alès     | 23T001       | CDI             | 02/03/2026       | 80`,
    };
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 200, null, 2]]);
    expect(distinctes(tabs)).toBeNull();
  });
});
