import { ventilation } from "../../support/chiffresOf";

const contrats = (titles: string, ...rows: readonly string[]) => ({
  Contrats: [
    `Maître d'ouvrage | Nom | Prénom | ${titles} | Heures réalisées`,
    ...rows.map((row) => `Ville d'Alès | ${row}`),
  ].join("\n"),
});

describe("les quartiers", () => {
  it("suivent Oui et Non quand c'est tout ce qui est dit", () => {
    const tabs = contrats(
      "Résident QPV",
      "Durand | Léa | Oui | 120",
      "Martin | Ali | Non | 80",
      "Petit  | Zoé |     | 35",
    );
    expect(ventilation(tabs, "quartiers")).toEqual([
      ["QPV, quartier non précisé", 1, 120, 1],
      ["Hors QPV", 1, 80, 1],
      ["QPV non renseigné", 1, 35, 1],
    ]);
  });

  it("disent eux-mêmes le QPV quand ils sont seuls, « Hors QPV » compris", () => {
    const tabs = contrats(
      "Quartier QPV",
      "Durand | Léa | Cévennes           | 120",
      "Martin | Ali | Hors QPV           | 80",
      "Fabre  | Tom | Prés Saint-Jean    | 10",
      "Petit  | Zoé |                    | 35",
    );
    expect(ventilation(tabs, "quartiers")).toEqual([
      ["Cévennes", 1, 120, 1],
      ["Prés Saint-Jean", 1, 10, 1],
      ["Hors QPV", 1, 80, 1],
      ["QPV non renseigné", 1, 35, 1],
    ]);
  });

  it("cèdent à la réponse Non, et précisent la réponse Oui", () => {
    const tabs = contrats(
      "Résident QPV | Quartier QPV",
      "Durand | Léa | Oui | Cévennes | 120",
      "Martin | Ali | Non | Cévennes | 80",
      "Fabre  | Tom | Oui |          | 10",
      "Petit  | Zoé |     | Cévennes | 35",
      "Roux   | Eva | Oui | Hors QPV | 7",
    );
    expect(ventilation(tabs, "quartiers")).toEqual([
      ["Cévennes", 2, 155, 2],
      ["QPV, quartier non précisé", 2, 17, 2],
      ["Hors QPV", 1, 80, 1],
    ]);
  });

  it("écrits de plusieurs façons n'en font qu'un", () => {
    const tabs = contrats(
      "Quartier QPV",
      "Durand | Léa | Prés Saint-Jean | 120",
      "Martin | Ali | PRES SAINT JEAN | 80",
      "Fabre  | Tom | Prés Saint-Jean | 10",
    );
    expect(ventilation(tabs, "quartiers")).toEqual([["Prés Saint-Jean", 3, 210, 3]]);
  });
});

it("une personne de plusieurs publics compte dans chacun, les heures aussi", () => {
  const tabs = contrats(
    "Public (critère d'éligibilité)",
    "Durand | Léa | DELD, RSA | 120",
    "Martin | Ali | RSA       | 80",
    "Petit  | Zoé |           | 35",
  );
  expect(ventilation(tabs, "publics")).toEqual([
    ["Bénéficiaire du RSA", 2, 200, 2],
    ["Demandeur d'emploi de longue durée", 1, 120, 1],
    ["Non renseigné", 1, 35, 1],
  ]);
});

describe("une colonne qui mêle contrats et employeurs", () => {
  const tabs = contrats(
    "Type de contrat",
    "Durand | Léa | CDI  | 120",
    "Martin | Ali | CDD  | 80",
    "Petit  | Zoé | ETTI | 35",
    "Fabre  | Tom | GEIQ | 10",
    "Roux   | Eva | ETT  | 7",
  );

  it("donne les types de contrat", () => {
    expect(ventilation(tabs, "contratsParType")).toEqual([
      ["CDI", 1, 120, 1],
      ["CDD", 1, 80, 1],
      ["Intérim (ETT)", 1, 7, 1],
      ["Intérim d'insertion (ETTI)", 1, 35, 1],
      ["GEIQ", 1, 10, 1],
    ]);
  });

  it("donne aussi les types d'employeur qu'elle dit", () => {
    expect(ventilation(tabs, "employeursParType")).toEqual([
      ["Entreprise de travail temporaire d'insertion", 1, 35, 1],
      ["Groupement d'employeurs pour l'insertion et la qualification", 1, 10, 1],
      ["Entreprise de travail temporaire", 1, 7, 1],
      ["Non renseigné", 2, 200, 2],
    ]);
  });

  it("n'invente aucun employeur quand elle n'en dit pas", () => {
    const plain = contrats(
      "Type de contrat",
      "Durand | Léa | CDI | 120",
      "Martin | Ali | CDD | 80",
    );
    expect(ventilation(plain, "employeursParType")).toEqual([]);
  });
});

it("une mission d'intérim chez une ETTI est de l'intérim d'insertion", () => {
  const tabs = contrats(
    "Type de contrat | Type d'employeur",
    "Durand | Léa | Mission | ETTI | 120",
    "Martin | Ali | Mission | ETT  | 80",
  );
  expect(ventilation(tabs, "contratsParType")).toEqual([
    ["Intérim (ETT)", 1, 80, 1],
    ["Intérim d'insertion (ETTI)", 1, 120, 1],
  ]);
});

it("une personne a un seul âge, celui de son premier contrat", () => {
  const tabs = contrats(
    "Date de naissance | Début du contrat",
    "Durand | Léa | 02/03/2000 | 02/03/2026 | 120",
    "Durand | Léa | 02/03/2000 | 01/03/2026 | 80",
    "Martin | Ali | 02/03/2000 | 02/03/2026 | 35",
    "Petit  | Zoé | 15/06/1976 | 15/06/2026 | 10",
    "Fabre  | Tom |            | 15/06/2026 | 5",
  );
  expect(ventilation(tabs, "ages")).toEqual([
    ["Moins de 26 ans", 1, 200, 2],
    ["26 à 49 ans", 1, 35, 1],
    ["50 ans et plus", 1, 10, 1],
    ["Non renseigné", 1, 5, 1],
  ]);
});

it("le profil vient de la feuille des participants quand le contrat n'en dit rien", () => {
  const tabs = {
    Participants: `
      Code participant | Nom    | Prénom | Sexe  | Date de naissance | Résident QPV
      P-001            | Durand | Léa    | Femme | 03/02/1990        | Oui
      P-002            | Martin | Ali    | Homme | 05/06/1985        | Non`,
    Contrats: `
      Code participant | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
      P-001            | Ville d'Alès     | CDD             | 02/03/2026       | 120
      P-002            | Ville d'Alès     | CDD             | 02/03/2026       | 80
      P-003            | Ville d'Alès     | CDD             | 02/03/2026       | 35`,
  };
  expect(ventilation(tabs, "sexes")).toEqual([
    ["Femmes", 1, 120, 1],
    ["Hommes", 1, 80, 1],
    ["Non renseigné", 1, 35, 1],
  ]);
  expect(ventilation(tabs, "quartiers")).toEqual([
    ["QPV, quartier non précisé", 1, 120, 1],
    ["Hors QPV", 1, 80, 1],
    ["QPV non renseigné", 1, 35, 1],
  ]);
});

it("les heures d'un relevé ne sont pas prêtées à l'un des contrats de la personne", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | Identifiant | Type de contrat | Début du contrat | Fin du contrat
      Ville d'Alès     | P01         | CDD             | 05/01/2026       | 28/02/2026
      Ville d'Alès     | P01         | CDI             | 01/03/2026       |`,
    Relevés: `
      Maître d'ouvrage | Identifiant | Mois       | Heures du mois
      Ville d'Alès     | P01         | 01/03/2026 | 120`,
  };
  expect(ventilation(tabs, "contratsParType")).toEqual([
    ["CDI", 1, null, 1],
    ["CDD", 1, null, 1],
    ["Non renseigné", 1, 120, 0],
  ]);
});
