import { told, understand, type Releve } from "./shownTable";

const RELEVES: readonly Releve[] = [
  {
    nom: "un relevé d'un identifiant, d'un mois et d'heures",
    texte: `
      Identifiant | N° de marché | Mois travaillé | Heures
      P0001 | 23T001 | janv-24 | 100
      P0001 | 23T001 | févr-24 | 120
      P0002 | 23T002 | janv-24 | 10,5`,
    attendu: ["releve · 2-4 : participantId | marcheNum | mois | heuresMois"],
    questions: ["moa"],
  },
  {
    nom: "un journal quotidien",
    texte: `
      Date | Salarié | Chantier | Maître d'ouvrage | Heures
      05/02/2024 | DURAND Léa | Gymnase | Ville d'Alès | 7
      05/02/2024 | MARTIN Ali | Gymnase | Ville d'Alès | 7
      06/02/2024 | DURAND Léa | Gymnase | Ville d'Alès | 3,5`,
    attendu: ["releve · 2-4 : mois | nom | operation | moa | heuresMois"],
  },
  {
    nom: "« Période » en toutes lettres",
    texte: `
      Donneur d'ordre | Bénéficiaire | Période | Nb heures | Justificatif
      Ville d'Alès | DURAND Léa | janvier 2024 | 100 | Oui
      Ville d'Alès | DURAND Léa | février 2024 | 91 | Oui
      Ville d'Alès | MARTIN Ali | janvier 2024 | 12 | Non`,
    attendu: ["releve · 2-4 : moa | nom | mois | heuresMois | justificatif"],
  },
  {
    nom: "des mois en vraies dates",
    texte: `
      MOA | Salarié | 01/01/2024 | 01/02/2024 | 01/03/2024 | Total
      Ville d'Alès | DUPONT Jean | 10 | 20 | 30 | 60
      Ville d'Alès | DURAND Anne | 10 | 25 | 0 | 35`,
    attendu: ["contrat · 2-3 : moa | nom | 2024-1 | 2024-2 | 2024-3 | heuresRealisees"],
  },
  {
    nom: "des mois de 1 à 12 sous une année",
    texte: `
      Suivi des heures 2023
      MOA | Salarié | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Total
      Ville d'Alès | DUPONT Jean | 10 | 20 | | | | | | | | | | 5 | 35
      Ville d'Alès | DURAND Anne | 10 | 25 | | | | | | | | | | 5 | 40`,
    attendu: [
      "contrat · 3-4 : moa | nom | 2023-1 | 2023-2 | 2023-3 | 2023-4 | 2023-5 | 2023-6 | 2023-7 | 2023-8 | 2023-9 | 2023-10 | 2023-11 | 2023-12 | heuresRealisees",
    ],
    constantes: ["mois = 2023"],
  },
  {
    nom: "des mois écrits 01/24, avec une observation",
    texte: `
      MOA | Nom | Prénom | 01/24 | 02/24 | 03/24 | Obs
      Ville d'Alès | DUPONT | Jean | 10 | 20 | 30 | ok
      Ville d'Alès | DURAND | Anne | 10 | 25 |  |`,
    attendu: ["contrat · 2-3 : moa | nom | prenom | 2024-1 | 2024-2 | 2024-3 | observations"],
  },
  {
    nom: "des mois écrits JANV 24",
    texte: `
      MAITRE D'OUVRAGE | NOM | PRENOM | JANV 24 | FEV 24 | MARS 24 | CUMUL
      Ville d'Alès | DUPONT | Jean | 10 | 20 | 30 | 60
      Ville d'Alès | DURAND | Anne | 10 | 25 |  | 35`,
    attendu: ["contrat · 2-3 : moa | nom | prenom | 2024-1 | 2024-2 | 2024-3 | heuresRealisees"],
  },
  {
    nom: "des mois écrits M1 à M12",
    texte: `
      Année 2024
      MOA | Nom | Prénom | M1 | M2 | M3 | M4 | M5 | M6 | M7 | M8 | M9 | M10 | M11 | M12
      Ville d'Alès | DUPONT | Jean | 10 | 20 | | | | | | | | | | 5
      Ville d'Alès | DURAND | Anne | 10 | 25 | | | | | | | | | | 5`,
    attendu: [
      "contrat · 3-4 : moa | nom | prenom | 2024-1 | 2024-2 | 2024-3 | 2024-4 | 2024-5 | 2024-6 | 2024-7 | 2024-8 | 2024-9 | 2024-10 | 2024-11 | 2024-12",
    ],
    constantes: ["mois = 2024"],
  },
  {
    nom: "des trimestres et leur total, sur des marchés",
    texte: `
      MOA | Marché | Entreprise | Heures prévues | T1 2024 | T2 2024 | T3 2024 | T4 2024 | Total 2024
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | 100 | 50 | 0 | 25 | 175
      Ville d'Alès | 23T002 | SAS DURAND | 300 | 10 | 50 | 40 | 25 | 125`,
    attendu: [
      "marche · 2-3 : moa | marcheNum | entreprise | heuresPrevues | 2024-1-3 | 2024-4-6 | 2024-7-9 | 2024-10-12 | heuresRealisees",
    ],
  },
  {
    nom: "des années en colonnes",
    texte: `
      MOA | Opération | Objectif | 2022 | 2023 | 2024 | Total
      Ville d'Alès | Gymnase | 900 | 100 | 500 | 25 | 625
      Logis Cévenols | Cités | 1500 | 10 | 350 | 40 | 400`,
    attendu: [
      "marche · 2-3 : moa | operation | heuresPrevues | 2022-1-12 | 2023-1-12 | 2024-1-12 | heuresRealisees",
    ],
  },
  {
    nom: "l'année dit par l'onglet, deux lignes de titres fusionnées, encore rien de saisi",
    texte: `
      MOA | Nom | Prénom | Contrat | 2025 | | | TOTAL
          |     |        |         | janv. | févr. | mars |`,
    options: { name: "2025", merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:H2"] },
    attendu: [
      "contrat ·  : moa | nom | prenom | typeContrat | 2025-1 | 2025-2 | 2025-3 | heuresRealisees",
    ],
    constantes: ["mois = 2025"],
  },
  {
    nom: "des mois à cheval sur deux années",
    texte: `
      MOA | Nom | Prénom | 2023 | | 2024 | | Total
          |     |        | nov. | déc. | janv. | févr. |
      Ville d'Alès | DUPONT | Jean | 10 | 20 | 30 | 5 | 65
      Ville d'Alès | DURAND | Anne | 10 | 25 | 0 | 5 | 40`,
    options: { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2"] },
    attendu: [
      "contrat · 3-4 : moa | nom | prenom | 2023-11 | 2023-12 | 2024-1 | 2024-2 | heuresRealisees",
    ],
  },
  {
    nom: "le total de chaque trimestre entre ses mois",
    texte: `
      MOA | Salarié | Janv 2024 | Févr 2024 | Mars 2024 | Total T1 | Avr 2024 | Mai 2024 | Juin 2024 | Total T2 | Total
      Ville d'Alès | DUPONT Jean | 10 | 20 | 30 | 60 | 1 | 2 | 3 | 6 | 66
      Ville d'Alès | DURAND Anne | 10 | 25 | 0 | 35 | 1 | 2 | 3 | 6 | 41`,
    attendu: [
      "contrat · 2-3 : moa | nom | 2024-1 | 2024-2 | 2024-3 | – | 2024-4 | 2024-5 | 2024-6 | – | heuresRealisees",
    ],
  },
  {
    nom: "les heures de chaque année, et l'objectif",
    texte: `
      Maître d'ouvrage | Opération | Heures prévues | Heures 2022 | Heures 2023 | Heures 2024 | Total heures réalisées
      Ville d'Alès | Gymnase | 900 | 100 | 500 | 25 | 625
      Logis Cévenols | Cités | 1500 | 10 | 350 | 40 | 400`,
    attendu: [
      "marche · 2-3 : moa | operation | heuresPrevues | 2022-1-12 | 2023-1-12 | 2024-1-12 | heuresRealisees",
    ],
  },
  {
    nom: "prévu et réalisé de chaque trimestre",
    texte: `
      MOA | Marché | Prévu T1 2024 | Réalisé T1 2024 | Prévu T2 2024 | Réalisé T2 2024
      Ville d'Alès | 23T001 | 100 | 80 | 100 | 110
      Ville d'Alès | 23T002 | 50 | 50 | 60 | 40`,
    attendu: ["marche · 2-3 : moa | marcheNum | – | 2024-1-3 | ?heuresPrevues | 2024-4-6"],
    questions: ["heuresPrevues"],
  },
  {
    nom: "des mois sans année, que rien ne dit",
    texte: `
      Bailleur | Nom | Prénom | Contrat | Janvier | Février | Mars | Total
      Habitat du Gard | DUPONT | Jean | CDD | 10 | 20 | 30 | 60
      Habitat du Gard | DURAND | Anne | CDI | 10 | 25 | | 35`,
    attendu: [
      "contrat · 2-3 : moa | nom | prenom | typeContrat | 0-1 | 0-2 | 0-3 | heuresRealisees",
    ],
    questions: ["mois"],
  },
  {
    nom: "un relevé par entreprise et par trimestre",
    texte: `
      Maître d'ouvrage | N° marché | Entreprise | Trimestre | Heures d'insertion
      Ville d'Alès | 23T001 | SARL DUPONT | T1 2024 | 100
      Ville d'Alès | 23T001 | SARL DUPONT | T2 2024 | 120
      Ville d'Alès | 23T002 | SAS DURAND | T1 2024 | 10`,
    attendu: ["releve · 2-4 : moa | marcheNum | entreprise | mois | heuresMois"],
  },
  {
    nom: "des heures par mois et par employeur, dont un que rien ne connaît est demandé",
    texte: `
      MOA | Opération | Janvier 2024 | | | Février 2024 | |
      | | ETTI | EI | Paysagistes | ETTI | EI | Paysagistes
      Ville d'Alès | École | 100 | 70 | 35 | 140 | 0 | 21
      Logis Cévenols | Cités | 50 | 35 | 0 | 70 | 14,5 | 7`,
    options: { merges: ["C1:E1", "F1:H1"] },
    attendu: [
      "marche · 3-4 : moa | operation | 2024-1 | 2024-1 | ?heuresMois | 2024-2 | 2024-2 | ?heuresMois",
    ],
    questions: ["heuresMois", "heuresMois"],
  },
  {
    nom: "des heures par mois, du titulaire et de ses sous-traitants",
    texte: `
      MOA | Opération | Janvier 2024 | | Février 2024 |
      | | Titulaire | Sous-traitant | Titulaire | Sous-traitant
      Ville d'Alès | École | 100 | 70 | 140 | 0
      Logis Cévenols | Cités | 50 | 35 | 70 | 14,5`,
    options: { merges: ["C1:D1", "E1:F1"] },
    attendu: ["marche · 3-4 : moa | operation | 2024-1 | 2024-1 | 2024-2 | 2024-2"],
  },
];

test.each(RELEVES)("des mois, des trimestres, des années : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
