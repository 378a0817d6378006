import { bilansOfTabs, type Tabs } from "../../support/chiffresOf";

const contratsOf = (tabs: Tabs) =>
  bilansOfTabs(tabs).moas.map(({ moa, contrats, heuresRealisees, contratsParType }) => ({
    moa,
    contrats,
    heuresRealisees,
    types: contratsParType.map(({ libelle, contrats: n }) => [libelle, n]),
  }));

const MOIS = `
  MOA          | N° de marché | Nom    | Prénom | Né(e) le   | Contrat | Heures du mois`;

it("un onglet par mois : le contrat que plusieurs mois reprennent est un seul contrat", () => {
  expect(
    contratsOf({
      "Janv 24": `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | CDD     | 120
  Ville d'Alès | 24T001       | MARTIN | Ali    | 12/11/1987 | CDI     | 140`,
      "Févr 24": `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | CDD     | 80,5
  Ville d'Alès | 24T002       | MARTIN | Ali    | 12/11/1987 | CDI     | 35`,
      "Mars 24": `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | CDD     | 60`,
    }),
  ).toEqual([
    {
      moa: "Ville d'Alès",
      contrats: 3,
      heuresRealisees: 435.5,
      types: [
        ["CDI", 2],
        ["CDD", 1],
      ],
    },
  ]);
});

it("deux contrats du même mois restent deux contrats", () => {
  const mois = `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | ETT     | 70
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | ETT     | 35`;
  expect(contratsOf({ "Janv 24": mois, "Févr 24": mois })[0]?.contrats).toBe(2);
});

const ANNEE = `
  MOA          | Nom    | Prénom | Né(e) le   | Type de contrat | Début      | Fin        | Heures réalisées`;

it("un onglet par an : c'est le premier jour qui fait le contrat", () => {
  expect(
    contratsOf({
      "2023": `${ANNEE}
  Ville d'Alès | DURAND | Léa    | 02/04/1990 | CDD             | 02/10/2023 | 29/02/2024 | 400`,
      "2024": `${ANNEE}
  Ville d'Alès | DURAND | Léa    | 02/04/1990 | CDD             | 02/10/2023 | 29/02/2024 | 210
  Ville d'Alès | DURAND | Léa    | 02/04/1990 | CDD             | 01/04/2024 | 31/07/2024 | 300`,
    })[0],
  ).toMatchObject({ contrats: 2, heuresRealisees: 910 });
});

it("un onglet par an, sans date : rien ne dit que c'est le même contrat", () => {
  const annee = `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | CDD     | 70`;
  expect(contratsOf({ "2023": annee, "2024": annee })[0]?.contrats).toBe(2);
});

it("des onglets qui ne disent pas de période ne reprennent rien", () => {
  const lot = `${MOIS}
  Ville d'Alès | 24T001       | DURAND | Léa    | 02/04/1990 | CDD     | 70`;
  expect(contratsOf({ "Lot 1": lot, "Lot 2": lot })[0]?.contrats).toBe(2);
});
