import { chiffresOf, laisseDeCote, marchesOf } from "../../support/chiffresOf";

const MARCHES = `
  Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
  Ville d'Alès     | 23T001       | BTP Sud    | 500
  Logis Cévenols   | 23T002       | Gard TP    | 300`;

describe("trois feuilles", () => {
  it("se rejoignent par l'identifiant et le numéro de marché, écrits autrement", () => {
    const tabs = {
      Marchés: MARCHES,
      Participants: `
        Code participant | Nom    | Prénom | Date de naissance | Résident QPV
        P-001            | Durand | Léa    | 03/02/1990        | Oui
        P-002            | Martin | Ali    | 05/06/1985        | Non`,
      Contrats: `
        Code participant | N° de marché | Type de contrat | Début du contrat | Heures réalisées
        p-001            | 23 T 001     | CDD             | 02/03/2026       | 120
        P-002            | 23-t-002     | CDD             | 02/03/2026       | 80
        P-001            | 23T002       | CDD             | 02/03/2026       | 35`,
    };
    expect(chiffresOf(tabs)).toEqual([
      ["Logis Cévenols", 300, 115, 2, 2],
      ["Ville d'Alès", 500, 120, 1, 1],
    ]);
    expect(laisseDeCote(tabs)).toEqual([]);
  });

  it("laissent de côté le contrat d'un marché inconnu, et le comptent comme tel", () => {
    const tabs = {
      Marchés: MARCHES,
      Contrats: `
        N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        23T001       | Durand | Léa    |                  | CDD             | 120
        23T009       | Martin | Ali    | Ville d'Alès     | CDD             | 80
        23T008       | Petit  | Zoé    |                  | CDD             | 35,5`,
    };
    expect(chiffresOf(tabs).map(([moa, , realisees]) => [moa, realisees])).toEqual([
      ["Logis Cévenols", null],
      ["Ville d'Alès", 120],
    ]);
    expect(laisseDeCote(tabs)).toEqual([
      ["Ville d'Alès", 1, 80, 0],
      ["sans MOA", 1, 35.5, 0],
    ]);
  });
});

it("un code d'opération écrit à la place de son intitulé est celui de la liste", () => {
  const tabs = {
    Chantiers: `
      Code chantier | Intitulé du chantier | Maître d'ouvrage | Entreprise | Heures prévues
      OP-01         | Médiathèque          | Ville d'Alès     | BTP Sud    | 500
      OP-02         | Quai de l'Orle       | Logis Cévenols   | Gard TP    | 300`,
    Personnes: `
      Nom    | Prénom | Intitulé du chantier | Type de contrat | Début du contrat | Heures réalisées
      Durand | Léa    | OP-01       | CDD             | 02/03/2026       | 120
      Martin | Ali    | OP 02       | CDD             | 02/03/2026       | 80
      Petit  | Zoé    | OP-01       | CDD             | 02/03/2026       | 40
      Fabre  | Tom    | OP-09       | CDD             | 02/03/2026       | 35`,
  };
  expect(chiffresOf(tabs)).toEqual([
    ["Logis Cévenols", 300, 80, 1, 1],
    ["Ville d'Alès", 500, 160, 2, 2],
  ]);
  expect(laisseDeCote(tabs)).toEqual([["sans MOA", 1, 35, 0]]);
});

it("un numéro de marché inconnu laisse le contrat de côté, même si son opération est connue", () => {
  const tabs = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Opération          | Entreprise | Heures prévues
      Ville d'Alès     | 23T001       | École Jean-Macé    | BTP Sud    | 500
      Ville d'Alès     | 23T002       | Place de la Mairie | Gard TP    | 300`,
    Contrats: `
      N° de marché | Opération       | Nom    | Prénom | Type de contrat | Heures réalisées
      23T001       | École Jean-Macé | Durand | Léa    | CDD             | 120
      23T999       | École Jean-Macé | Martin | Ali    | CDD             | 80`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", 800, 120, 1, 1]]);
  expect(laisseDeCote(tabs)).toEqual([["Ville d'Alès", 1, 80, 0]]);
});

describe("les lots", () => {
  const LOTS = `
    Maître d'ouvrage | N° de marché | N° de lot | Libellé du lot | Heures prévues
    Ville d'Alès     | 23T001       | 1         | Gros œuvre     | 500
    Ville d'Alès     | 23T001       | 2         | Peinture       | 300`;

  it("reçoivent chacun leurs contrats", () => {
    expect(
      marchesOf({
        Marchés: LOTS,
        Contrats: `
          N° de marché | N° de lot | Nom    | Prénom | Type de contrat | Heures réalisées
          23T001       | 1         | Durand | Léa    | CDD             | 120
          23T001       | 2         | Martin | Ali    | CDD             | 80`,
      }),
    ).toEqual([
      ["Ville d'Alès", "23T001 – Lot 1", 500, 120],
      ["Ville d'Alès", "23T001 – Lot 2", 300, 80],
    ]);
  });

  it.each([
    ["en premier", ["sans", "peinture"]],
    ["en dernier", ["peinture", "sans"]],
  ])("gardent à part les heures du contrat qui n'en dit aucun, lu %s", (_place, order) => {
    const rows: Readonly<Record<string, string>> = {
      sans: "23T001 |          | Durand | Léa | CDD | 120",
      peinture: "23T001 | Peinture | Martin | Ali | CDD | 80",
    };
    const lines = marchesOf({
      Marchés: LOTS,
      Contrats: [
        "N° de marché | Libellé du lot | Nom | Prénom | Type de contrat | Heures réalisées",
        ...order.map((row) => rows[row] ?? ""),
      ].join("\n"),
    });
    expect(lines).toEqual([
      ["Ville d'Alès", "23T001 – Lot 1", 500, 0],
      ["Ville d'Alès", "23T001 – Lot 2", 300, 80],
      ["Ville d'Alès", "23T001", null, 120],
    ]);
  });

  it("préfèrent le lot au marché entier quand la liste donne les deux", () => {
    expect(
      marchesOf({
        Marchés: `
          Maître d'ouvrage | N° de marché | N° de lot | Entreprise | Heures prévues
          Ville d'Alès     | 23T001       |           | BTP Sud    | 100
          Ville d'Alès     | 23T001       | 2         | Gard TP    | 300`,
        Contrats: `
          N° de marché | N° de lot | Nom    | Prénom | Type de contrat | Heures réalisées
          23T001       | 2         | Martin | Ali    | CDD             | 80`,
      }),
    ).toEqual([
      ["Ville d'Alès", "23T001", 100, 0],
      ["Ville d'Alès", "23T001 – Lot 2", 300, 80],
    ]);
  });
});

describe("le maître d'ouvrage", () => {
  it("est celui du marché quand la ligne n'en dit aucun", () => {
    expect(
      chiffresOf({
        Marchés: MARCHES,
        Contrats: `
          N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
          23T002       | Durand | Léa    | CDD             | 120`,
      }),
    ).toEqual([
      ["Logis Cévenols", 300, 120, 1, 1],
      ["Ville d'Alès", 500, 0, 0, 0],
    ]);
  });

  it("peut n'être dit que par l'onglet", () => {
    const contrats = `
      Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
      Durand | Léa    | CDD             | 02/03/2026       | 120
      Martin | Ali    | CDD             | 02/03/2026       | 80`;
    expect(chiffresOf({ "Ville d'Alès": contrats, "Logis Cévenols": contrats })).toEqual([
      ["Logis Cévenols", null, 200, 2, 2],
      ["Ville d'Alès", null, 200, 2, 2],
    ]);
  });

  it("peut n'être dit que par un bandeau au-dessus des titres", () => {
    expect(
      chiffresOf({
        Contrats: `
          Maître d'ouvrage : | Ville d'Alès

          Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
          Durand | Léa    | CDD             | 02/03/2026       | 120
          Martin | Ali    | CDD             | 02/03/2026       | 80`,
      }),
    ).toEqual([["Ville d'Alès", null, 200, 2, 2]]);
  });

  it("est un seul malgré la casse, les accents et les espaces, sous sa forme la plus fréquente", () => {
    expect(
      chiffresOf({
        Contrats: `
          Maître d'ouvrage | Nom    | Prénom | Heures réalisées
          Ville d'Alès     | Durand | Léa    | 120
          VILLE D’ALES     | Martin | Ali    | 80
          Ville d'Alès     | Petit  | Zoé    | 10
          ville d'ales␣    | Fabre  | Tom    | 5`,
      }),
    ).toEqual([["Ville d'Alès", null, 215, 4, 4]]);
  });
});
