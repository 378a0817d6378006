import { codesOf, heuresOf, messagesOf } from "../../support/codesOf";

it("juge les heures selon la durée : 488 h et 610 h du 02/03 au 29/05/2026", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 487
      Martin | Ali    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 489
      Petit  | Zoé    | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 610
      Leroy  | Hugo   | Ville d'Alès     | 02/03/2026       | 29/05/2026     | 611`,
  };
  expect(codesOf(contrats)).toEqual([
    ["F3", "PLG-02"],
    ["F4", "PLG-02"],
    ["F5", "PLG-03"],
  ]);
  expect(messagesOf(contrats, "PLG-03")).toEqual([
    ["F5", "611 h en 12,7 semaines dépassent 48 h par semaine, maximum légal."],
  ]);
});

it("refuse des heures négatives, et un mois négatif parmi d'autres", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | mars 2026
      Durand | Léa    | Ville d'Alès     | 02/01/2026       | 100        | -35        | 0
      Martin | Ali    | Ville d'Alès     | 02/01/2026       | 100        | 0          | 221`,
  };
  expect(codesOf(contrats)).toEqual([
    ["F2", "PLG-01"],
    ["G3", "PLG-03"],
  ]);
  expect(heuresOf(contrats, "PLG-01")).toEqual([65]);
});

it("voit une faute de frappe dans l'année, pas un chantier de plusieurs années", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | 02/03/2026       | 30/06/2062     | 120
      Martin | Ali    | Ville d'Alès     | 02/03/2020       | 30/06/2020     | 80
      Petit  | Zoé    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 64`,
  };
  expect(codesOf(contrats, "PLG-04")).toEqual([["E2", "PLG-04"]]);
});

it("lit 5 comme 500 % et propose 5 %", () => {
  const marches = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion | Heures prévues
      Ville d'Alès     | 23T001       | 1600000    | 5                | 1000
      Ville d'Alès     | 23T002       | 1600000    | 5 %              | 1000
      Ville d'Alès     | 23T003       | 1600000    | 5 %              | 1000`,
  };
  expect(messagesOf(marches, "PLG-06")).toEqual([
    [
      "D2",
      "« Taux d'insertion » : 5 se lit 500 %. Écrit 5 au lieu de 5 % ? " +
        "Les taux attendus vont de 0 à 100 %.",
    ],
  ]);
});

describe("des taux écrits sans le signe %", () => {
  const marches = (titre: string, ...taux: readonly string[]) => ({
    Marchés: [
      `Maître d'ouvrage | N° de marché | Montant HT | ${titre} | Heures prévues`,
      ...taux.map((each, rang) => `Ville d'Alès | 23T00${String(rang)} | 1600000 | ${each} | 1000`),
    ].join("\n"),
  });

  it("toute une colonne en pour cent est lue ainsi, et le dit une fois", () => {
    const lus = [
      ["D1", "« Taux d'insertion » : 5 a été lu 5 %, et toute la colonne en pour cent."],
    ];
    expect(messagesOf(marches("Taux d'insertion", "5", "7"), "PLG-06")).toEqual(lus);
    expect(messagesOf(marches("Taux d'insertion", "5"), "PLG-06")).toEqual(lus);
    expect(messagesOf(marches("Taux d'insertion", "'5", "'7,5"), "PLG-06")).toEqual(lus);
    expect(codesOf(marches("Taux d'insertion", "5", "5"), "COH-07")).toEqual([]);
  });

  it("un titre qui porte le signe % suffit", () => {
    expect(codesOf(marches("Taux d'insertion (%)", "5", "7"), "PLG-06")).toEqual([]);
  });

  it("une part parmi des pour cent est signalée", () => {
    expect(messagesOf(marches("Part MO", "40", "37,5", "0,4"), "PLG-06")).toEqual([
      ["D1", "« Part de main-d'œuvre » : 40 a été lu 40 %, et toute la colonne en pour cent."],
      [
        "D4",
        "« Part de main-d'œuvre » : 0,4 se lit 0,4 %. Écrit 0,4 au lieu de 40 % ? " +
          "Les taux attendus vont de 0 à 100 %.",
      ],
    ]);
  });

  it("un taux trop grand laisse le calcul des heures de côté", () => {
    const suivi = marches("Taux d'insertion", "5", "0,05", "0,05");
    expect(codesOf(suivi, "PLG-06", "COH-07")).toEqual([["D2", "PLG-06"]]);
  });
});

it("ne juge un taux parmi des contrats qu'à côté du montant auquel il s'applique", () => {
  const suivi = (colonne: string, valeur: string) => ({
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | N° de marché | Type de contrat | Heures réalisées | Part de main-d'œuvre | ${colonne}
      Durand | Léa    | Ville d'Alès     | 23T001       | CDD             | 120              | 0,05                 | ${valeur}
      Martin | Ali    | Ville d'Alès     | 23T001       | CDD             | 80               | 3                    | ${valeur}`,
  });
  expect(codesOf(suivi("Observations", "RAS"), "PLG-06", "PLG-08")).toEqual([]);
  expect(codesOf(suivi("Montant HT", "850000"), "PLG-06", "PLG-08")).toEqual([
    ["G2", "PLG-08"],
    ["G3", "PLG-06"],
  ]);
});

it("une semaine du lundi au vendredi porte ses 35 h, une mission d'un jour ses 8 h", () => {
  const suivi = (...lignes: readonly string[]) => ({
    Contrats: [
      "Nom | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées",
      ...lignes,
    ].join("\n"),
  });
  const sobres = suivi(
    "Durand | Léa  | Ville d'Alès | 02/03/2026 | 02/03/2026 | 8",
    "Martin | Ali  | Ville d'Alès | 02/03/2026 | 06/03/2026 | 35",
    "Petit  | Zoé  | Ville d'Alès | 02/03/2026 | 13/03/2026 | 70",
    "Garcia | Inès | Ville d'Alès | 02/03/2026 | 20/03/2026 | 105",
  );
  expect(codesOf(sobres, "PLG-02", "PLG-03")).toEqual([]);
  const chargees = suivi(
    "Durand | Léa | Ville d'Alès | 02/03/2026 | 06/03/2026 | 36",
    "Martin | Ali | Ville d'Alès | 02/03/2026 | 06/03/2026 | 48",
    "Petit  | Zoé | Ville d'Alès | 02/03/2026 | 06/03/2026 | 49",
  );
  expect(codesOf(chargees, "PLG-02", "PLG-03")).toEqual([
    ["F2", "PLG-02"],
    ["F3", "PLG-02"],
    ["F4", "PLG-03"],
  ]);
});

test("PLG-01 : un marché peut n'avoir aucune heure, jamais moins", () => {
  const suivi = {
    Marchés: `
      MOA          | N° marché | Entreprise | Heures prévues | Heures réalisées
      Ville d'Alès | 26T001    | BTP Sud    | 300            | -14
      Ville d'Alès | 26T002    | Gard TP    | 100            | 0
      Ville d'Alès | 26T003    | Gard TP    | -50            | 20`,
    "Par mois": `
      MOA            | N° marché | Entreprise | Janv. 2026 | Févr. 2026
      Logis Cévenols | 26T004    | BTP Sud    | 100        | -14
      Logis Cévenols | 26T005    | Gard TP    | 0          | 35`,
  };
  expect(codesOf(suivi, "PLG-01")).toEqual([
    ["E2", "PLG-01"],
    ["D4", "PLG-01"],
    ["E2", "PLG-01"],
  ]);
});
