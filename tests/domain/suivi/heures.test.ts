import { chiffresOf, laisseDeCote, type Tabs } from "../../support/chiffresOf";

/** Hours done by MOA, and rows left out. */
function heures(tabs: Tabs): readonly unknown[] {
  return [
    ...chiffresOf(tabs).map(([moa, , realisees]) => `${moa} ${String(realisees)}`),
    ...laisseDeCote(tabs).map(
      ([moa, lignes, h]) => `${String(moa)} −${String(lignes)} ${String(h)}`,
    ),
  ];
}

const CONTRATS = `
  Maître d'ouvrage | N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
  Ville d'Alès     | 23T001       | Durand | Léa    | CDD             | 120
  Ville d'Alès     | 23T002       | Martin | Ali    | CDD             | 80`;

describe("des relevés à côté des contrats", () => {
  it("comptent à la place du contrat qu'ils détaillent, et de lui seul", () => {
    const Relevés = `
      N° de marché | Nom    | Prénom | Mois       | Heures du mois
      23T001       | Durand | Léa    | 01/01/2026 | 60
      23T001       | Durand | Léa    | 01/02/2026 | 50`;
    expect(heures({ Contrats: CONTRATS, Relevés })).toEqual(["Ville d'Alès 190"]);
  });

  it("sans marché, comptent à la place de tous les contrats de la personne", () => {
    const contrats = `${CONTRATS}
      Ville d'Alès | 23T002 | Durand | Léa | CDD | 35`;
    const Relevés = `
      Nom    | Prénom | Mois       | Heures du mois
      Durand | Léa    | 01/01/2026 | 60
      Durand | Léa    | 01/02/2026 | 50`;
    expect(heures({ Contrats: contrats, Relevés })).toEqual(["Ville d'Alès 190"]);
  });

  it("sans personne, comptent à la place de tous les contrats du marché", () => {
    const Relevés = `
      N° de marché | Mois       | Heures du mois
      23T001       | 01/01/2026 | 60
      23T001       | 01/02/2026 | 50`;
    expect(heures({ Contrats: CONTRATS, Relevés })).toEqual(["Ville d'Alès 190"]);
  });

  it("sans personne ni marché, comptent à la place de tous les contrats du maître d'ouvrage", () => {
    const contrats = `${CONTRATS}
      Logis Cévenols | 23T003 | Petit | Zoé | CDD | 35`;
    const Relevés = `
      Maître d'ouvrage | Mois       | Heures du mois
      Ville d'Alès     | 01/01/2026 | 110
      Ville d'Alès     | 01/02/2026 | 85`;
    expect(heures({ Contrats: contrats, Relevés })).toEqual([
      "Logis Cévenols 35",
      "Ville d'Alès 195",
    ]);
  });

  it("d'un homonyme que rien ne départage ne comptent pas deux fois", () => {
    const Contrats = `
      Maître d'ouvrage | N° de marché | Nom    | Prénom | Date de naissance | Heures réalisées
      Ville d'Alès     | 23T001       | Durand | Léa    | 03/02/1990        | 120
      Ville d'Alès     | 23T001       | Durand | Léa    | 07/08/1995        | 80`;
    const Relevés = `
      N° de marché | Nom    | Prénom | Mois       | Heures du mois
      23T001       | Durand | Léa    | 01/01/2026 | 118
      23T001       | Durand | Léa    | 01/02/2026 | 77`;
    expect(heures({ Contrats, Relevés })).toEqual(["Ville d'Alès 195"]);
  });

  it("vont au maître d'ouvrage des contrats de la personne, quand il n'y en a qu'un", () => {
    const Contrats = `
      Maître d'ouvrage | N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | 23T001       | Durand | Léa    | CDD             | 120
      Ville d'Alès     | 23T002       | Durand | Léa    | CDD             | 80
      Logis Cévenols   | 23T003       | Martin | Ali    | CDD             | 35
      Ville d'Alès     | 23T004       | Martin | Ali    | CDD             | 15`;
    const Relevés = `
      Nom    | Prénom | Mois       | Heures du mois
      Durand | Léa    | 01/01/2026 | 190
      Martin | Ali    | 01/01/2026 | 50`;
    expect(heures({ Contrats, Relevés })).toEqual([
      "Logis Cévenols 0",
      "Ville d'Alès 190",
      "sans MOA −1 50",
    ]);
  });
});

describe("des marchés qui annoncent des heures", () => {
  const Marchés = `
    Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
    Ville d'Alès     | 23T001       | BTP Sud    | 500            | 410,5
    Ville d'Alès     | 23T002       | Gard TP    | 300            | 95`;

  it("comptent quand aucun contrat ne les détaille", () => {
    expect(chiffresOf({ Marchés })).toEqual([["Ville d'Alès", 800, 505.5, null, null]]);
  });

  it("ne comptent plus là où des contrats les détaillent", () => {
    const Contrats = `
      N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
      23T001       | Durand | Léa    | CDD             | 120`;
    expect(chiffresOf({ Marchés, Contrats })).toEqual([["Ville d'Alès", 800, 215, 1, 1]]);
  });

  it("remplacent le total que leur maître d'ouvrage annonce", () => {
    const Objectifs = `
      Maître d'ouvrage | Montant HT | Heures d'insertion prévues | Heures réalisées
      Ville d'Alès     | 1600000    | 900                        | 600
      Logis Cévenols   | 800000     | 400                        | 250`;
    expect(chiffresOf({ Objectifs, Marchés })).toEqual([
      ["Logis Cévenols", 400, 250, null, null],
      ["Ville d'Alès", 800, 505.5, null, null],
    ]);
  });
});

describe("des onglets de même nature", () => {
  it("s'additionnent : un par année", () => {
    const onglet = (heuresRealisees: string) => `
      Maître d'ouvrage | N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | 23T001       | Durand | Léa    | CDD             | ${heuresRealisees}`;
    expect(
      chiffresOf({ "Contrats 2025": onglet("120"), "Contrats 2026": onglet("80,25") }),
    ).toEqual([["Ville d'Alès", null, 200.25, 1, 2]]);
  });

  it("s'additionnent : un par maître d'ouvrage, la personne restant une seule", () => {
    const onglet = `
      N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
      23T001       | Durand | Léa    | CDD             | 120
      23T001       | Martin | Ali    | CDD             | 80`;
    expect(chiffresOf({ "Ville d'Alès": onglet, "Ville de Nîmes": onglet })).toEqual([
      ["Ville d'Alès", null, 200, 2, 2],
      ["Ville de Nîmes", null, 200, 2, 2],
    ]);
  });

  it("dont deux répètent un objectif n'en font qu'un ; deux objectifs annuels s'ajoutent", () => {
    const onglet = (premier: string, second: string) => `
      Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
      Ville d'Alès     | 23T001       | BTP Sud    | ${premier}
      Logis Cévenols   | 23T002       | Gard TP    | ${second}`;
    const tabs = { "Marchés 2025": onglet("500", "200"), "Marchés 2026": onglet("500", "100") };
    expect(chiffresOf(tabs).map(([moa, prevues]) => [moa, prevues])).toEqual([
      ["Logis Cévenols", 300],
      ["Ville d'Alès", 500],
    ]);
  });
});
