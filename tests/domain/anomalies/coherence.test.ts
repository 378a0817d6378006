import { codesOf, heuresOf, lignesExclues, messagesOf } from "../../support/codesOf";

const ALES = {
  Objectifs: `
    Maître d'ouvrage   | Montant HT | Heures travaillées | Taux d'insertion | Heures d'insertion prévues
    Total du projet    | 110139000  | 1374290            | 5 %              | 68714
    Alès Agglomération | 30229292   | 323126             | 5 %              | 16156
    Ville d'Alès       | 3194500    | 42593              | 5 %              | 2130
    Logis Cévenols     | 70006414   | 919120             | 5 %              | 45956
    SAEM Alès          | 6708794    | 89451              | 5 %              | 4473`,
};

describe("le tableau d'Alès", () => {
  it("donne quatre COH-07, avec la part de main-d'œuvre de chaque maître d'ouvrage", () => {
    const parts = messagesOf(ALES, "COH-07").map(([cell, message]) => [
      cell,
      /à (\d+,\d\d %)/.exec(message)?.[1],
    ]);
    expect(parts).toEqual([
      ["E3", "32,07 %"],
      ["E4", "40,00 %"],
      ["E5", "39,39 %"],
      ["E6", "40,00 %"],
    ]);
  });

  it("dit la formule, les heures saisies et les heures calculées", () => {
    expect(messagesOf(ALES, "COH-07")[1]?.[1]).toBe(
      "2 130 h saisies, 1 997 h calculées (3 194 500 € × 37,5 % ÷ 30 € × 5 %). " +
        "L'écart de 6,7 % correspond à 40,00 % de main-d'œuvre.",
    );
  });

  it("ne reproche pas au total 68 714 de différer de la somme 68 715", () => {
    expect(codesOf(ALES, "TOT-01", "TOT-02")).toEqual([]);
  });
});

it("accepte le taux de main-d'œuvre propre au marché", () => {
  const marches = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre | Heures prévues
      Ville d'Alès     | 23T001       | 3194500    | 40 %                 | 2130
      Ville d'Alès     | 23T002       | 3194500    | 30 %                 | 2130
      Ville d'Alès     | 23T003       | 1600000    | 37,5 %               | 1019
      Ville d'Alès     | 23T004       | 1600000    | 37,5 %               | 1021`,
  };
  expect(codesOf(marches, "COH-07")).toEqual([
    ["E3", "COH-07"],
    ["E5", "COH-07"],
  ]);
});

it("exclut le contrat dont la fin précède le début, avec ses heures", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | 02/03/2026       | 28/02/2026     | 120
      Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
  };
  expect(codesOf(contrats)).toEqual([["E2", "COH-01"]]);
  expect(heuresOf(contrats, "COH-01")).toEqual([120]);
  expect(lignesExclues(contrats)).toEqual([2]);
});

it("ne dit rien de la durée quand une date est illisible", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | '31/02/2026      | 28/02/2026     | 1200
      Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80
      Petit  | Zoé    | Ville d'Alès     | 02/03/2026       | en cours       | 80`,
  };
  expect(codesOf(contrats)).toEqual([
    ["D2", "TYP-05"],
    ["E4", "TYP-05"],
  ]);
  expect(lignesExclues(contrats)).toEqual([2]);
});

it("compare l'âge au début du contrat, jamais à aujourd'hui", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Date de naissance | Public          | Maître d'ouvrage | Début du contrat | Heures réalisées
      Durand | Léa    | 02/03/2000        | Moins de 26 ans | Ville d'Alès     | 01/03/2026       | 120
      Martin | Ali    | 02/03/2000        | Moins de 26 ans | Ville d'Alès     | 02/03/2026       | 80
      Petit  | Zoé    | 02/03/1976        | 50 ans et plus  | Ville d'Alès     | 01/03/2026       | 80`,
  };
  expect(codesOf(contrats)).toEqual([
    ["D3", "COH-05"],
    ["D4", "COH-06"],
  ]);
  expect(messagesOf(contrats, "COH-06")).toEqual([
    ["D4", "La personne avait 49 ans au début du contrat."],
  ]);
});

it("signale les mois travaillés hors du contrat, mois par mois", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026
      Durand | Léa    | Ville d'Alès     | 02/02/2026       | 27/02/2026     | 35         | 70         | 21
      Martin | Ali    | Ville d'Alès     | 31/01/2026       | 01/03/2026     | 7          | 70         | 7`,
  };
  expect(messagesOf(contrats, "COH-02")).toEqual([
    ["F2", "35 h saisies en janvier 2026, alors que le contrat va du 02/02/2026 au 27/02/2026."],
    ["H2", "21 h saisies en mars 2026, alors que le contrat va du 02/02/2026 au 27/02/2026."],
  ]);
});

it("ne compte qu'une fois les jours de deux CDDI menés ensemble", () => {
  const suivi = (fin: string) => ({
    Contrats: `
      Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
      Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDDI            | 06/01/2025       | 05/01/2026     | 900
      Durand | Léa    | 03/02/1990        | Logis Cévenols   | CDDI            | 06/01/2025       | 05/01/2026     | 600
      Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDDI            | 06/01/2026       | ${fin}         | 700`,
  });
  expect(codesOf(suivi("06/01/2027"), "COH-15")).toEqual([]);
  expect(codesOf(suivi("07/01/2027"), "COH-15")).toEqual([["E2", "COH-15"]]);
});
