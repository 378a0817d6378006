import { told, understand, type Releve } from "./shownTable";

const RELEVES: readonly Releve[] = [
  {
    nom: "une première colonne sans titre, de noms qui ne disent pas qui ils sont",
    texte: `
      Programme de rénovation urbaine (ANRU 1)

         | Heures prévues dans le PLACI | Heures réalisées | Nombre de personnes | Nombre de contrats | CDI | CDD | ETTI
      Projet PRU1 | 44044 | 66000 | 89 | 101 | 6 | 11 | 84`,
    attendu: [
      "objectif · 4 : moa | heuresPrevues | heuresRealisees | nombrePersonnes | nombreContrats | CDI | CDD | ETTI",
    ],
  },
  {
    nom: "« Bailleur » et des objectifs annuels",
    texte: `
      Bailleur | Objectif 2024 | Réalisé 2024 | % atteint | Nb contrats | Nb bénéficiaires
      Habitat du Gard | 12000 | 9000 | 75 % | 40 | 31
      Un Toit pour tous | 6000 | 6600 | 110 % | 22 | 20
      Total | 18000 | 15600 | 87 % | 62 | 51`,
    attendu: [
      "objectif · 2-3 : moa | heuresPrevues | heuresRealisees | tauxRealisation | nombreContrats | nombrePersonnes",
    ],
  },
  {
    nom: "un tableau de calcul NPNRU à une ligne de titres",
    texte: `
      Maître d'ouvrage | Investissement HT | Heures travaillées | Taux d'insertion | Objectif horaire
      Ville d'Avignon | 12000000 | 160000 | 5 % | 8000
      Grand Delta Habitat | 30000000 | 400000 | 5 % | 20000`,
    attendu: [
      "objectif · 2-3 : moa | montantHt | heuresTravaillees | tauxInsertion | heuresPrevues",
    ],
  },
  {
    nom: "prévues et réalisées, année par année",
    texte: `
      MOA | Heures prévues 2023 | Heures réalisées 2023 | Heures prévues 2024 | Heures réalisées 2024
      Ville d'Alès | 500 | 200 | 600 | 50
      Logis Cévenols | 300 | 100 | 80 | 10`,
    attendu: ["marche · 2-3 : moa | – | 2023-1-12 | ?heuresPrevues | 2024-1-12"],
    questions: ["heuresPrevues"],
  },
  {
    nom: "« Prévu », « Réalisé », « Reste » sous un titre commun",
    texte: `
      MOA | Heures d'insertion | | | Contrats
          | Prévu | Réalisé | Reste |
      Ville d'Alès | 500 | 200 | 300 | 4
      Logis Cévenols | 900 | 950 | -50 | 12`,
    options: { merges: ["A1:A2", "B1:D1", "E1:E2"] },
    attendu: [
      "objectif · 3-4 : moa | heuresPrevues | heuresRealisees | heuresRestantes | nombreContrats",
    ],
  },
];

test.each(RELEVES)("des objectifs par maître d'ouvrage : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
