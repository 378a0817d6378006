import { told, understand, type Releve } from "./shownTable";

const CONTRAT = "nom | prenom | typeContrat | heuresRealisees";

const RELEVES: readonly Releve[] = [
  {
    nom: "empilés sous le nom de chaque maître d'ouvrage, titres répétés",
    texte: `
      VILLE D'ALÈS
      Nom | Prénom | Contrat | Heures réalisées
      DURAND | Léa | CDD | 120
      MARTIN | Ali | CDI | 80

      LOGIS CÉVENOLS
      Nom | Prénom | Contrat | Heures réalisées
      PETIT | Zoé | CDD | 60
      GRAND | Luc | CDI | 70`,
    attendu: [`contrat · 3-4 : ${CONTRAT}`, `contrat · 8-9 : ${CONTRAT}`],
    constantes: ["moa = VILLE D'ALÈS", "moa = LOGIS CÉVENOLS"],
    questions: ["moa"],
  },
  {
    nom: "côte à côte",
    texte: `
      MOA | Heures prévues | Heures réalisées | | Nom | Prénom | Contrat | Heures réalisées
      Ville d'Alès | 100 | 40 | | DUPONT | Jean | CDD | 120
      OPH du Gard | 200 | 60 | | DURAND | Anne | CDI | 120
       | | | | MARTIN | Zoé | CDI | 120
       | | | | PETIT | Léa | CDI | 110`,
    attendu: [
      "objectif · 2-3 : moa | heuresPrevues | heuresRealisees",
      `contrat · 2-5 : ${CONTRAT}`,
    ],
    questions: ["moa"],
  },
  {
    nom: "un petit récapitulatif à côté des données n'est pas un suivi",
    texte: `
      MOA | Nom | Prénom | Contrat | Heures réalisées | | Total heures | 200
      Ville d'Alès | DURAND | Léa | CDD | 120 | | Nb contrats | 2
      Ville d'Alès | MARTIN | Ali | CDI | 80 | | |
      Ville d'Alès | PETIT | Luc | CDI | 80 | | |`,
    attendu: [`contrat · 2-4 : moa | ${CONTRAT}`],
  },
  {
    nom: "des lignes vides et des sous-totaux entre les données",
    texte: `
      MOA | Nom | Prénom | Contrat | Heures réalisées

      Ville d'Alès | DURAND | Léa | CDD | 120
      Ville d'Alès | MARTIN | Ali | CDI | 80
      Sous-total Ville d'Alès | | | | 200

      OPH du Gard | PETIT | Zoé | CDD | 60
      Sous-total OPH du Gard | | | | 60
      TOTAL | | | | 260`,
    attendu: [`contrat · 3-4,7 : moa | ${CONTRAT}`],
  },
  {
    nom: "une ligne de maître d'ouvrage avant ses contrats",
    texte: `
      Nom | Prénom | Contrat | Début | Heures réalisées
      VILLE D'ALÈS
      DURAND | Léa | CDD | 01/02/2024 | 120
      MARTIN | Ali | CDI | 01/02/2024 | 80
      LOGIS CÉVENOLS
      PETIT | Zoé | CDD | 01/02/2024 | 60`,
    attendu: ["contrat · 3-4,6 : nom | prenom | typeContrat | dateDebutContrat | heuresRealisees"],
    questions: ["moa"],
  },
  {
    nom: "deux lignes de titres fusionnées, sous un bandeau de trois lignes",
    texte: `
      Maison de l'emploi – suivi des clauses
      Maître d'ouvrage : | Ville d'Alès
      Exercice 2024

      Salarié | | | Contrat | | | Heures
      Nom | Prénom | Sexe | Type | Début | Fin | Réalisées
      DURAND | Léa | F | CDD | 01/02/2024 | 31/03/2024 | 120
      MARTIN | Ali | H | CDI | 01/02/2024 | | 80`,
    options: { merges: ["A5:C5", "D5:F5"] },
    attendu: [
      "contrat · 7-8 : nom | prenom | sexe | typeContrat | dateDebutContrat | dateFinContrat | heuresRealisees",
    ],
    constantes: ["moa = Ville d'Alès", "mois = 2024"],
  },
  {
    nom: "une colonne de numéros d'ordre sans titre, à gauche",
    texte: `
       | MOA | Nom | Prénom | Contrat | Heures réalisées
      1 | Ville d'Alès | DURAND | Léa | CDD | 120
      2 | Ville d'Alès | MARTIN | Ali | CDI | 80
      3 | Logis Cévenols | PETIT | Zoé | CDI | 80`,
    attendu: [`contrat · 2-4 : – | moa | ${CONTRAT}`],
  },
  {
    nom: "des marchés fusionnés sur plusieurs salariés",
    texte: `
      MOA | N° marché | Entreprise | Salarié | Contrat | Heures
      Ville d'Alès | 23T001 | SARL DUPONT | DURAND Léa | CDD | 120
       | | | MARTIN Ali | CDI | 80
       | | | PETIT Zoé | CDI | 60
      Logis Cévenols | 23T002 | SAS DURAND | GRAND Luc | CDI | 70`,
    options: { merges: ["A2:A4", "B2:B4", "C2:C4"] },
    attendu: ["contrat · 2-5 : moa | marcheNum | entreprise | nom | typeContrat | heuresRealisees"],
  },
  {
    nom: "un tableau d'objectifs au-dessus des contrats",
    texte: `
      MOA | Objectif (h) | Réalisé (h) | Taux
      Ville d'Alès | 500 | 200 | 40 %
      Logis Cévenols | 300 | 60 | 20 %

      MOA | Nom | Prénom | Contrat | Heures réalisées
      Ville d'Alès | DURAND | Léa | CDD | 120
      Ville d'Alès | MARTIN | Ali | CDI | 80
      Logis Cévenols | PETIT | Zoé | CDI | 60`,
    attendu: [
      "objectif · 2-3 : moa | heuresPrevues | heuresRealisees | tauxRealisation",
      `contrat · 6-8 : moa | ${CONTRAT}`,
    ],
  },
  {
    nom: "un tableau qui commence en C8, sous un logo et des notes",
    texte: `

      | | Maison de l'emploi
      | | Suivi des clauses d'insertion – mise à jour du 12/03/2024

      | | * les heures sont celles des bulletins de salaire


      | | MOA | Nom | Prénom | Contrat | Heures réalisées
      | | Ville d'Alès | DURAND | Léa | CDD | 120
      | | Ville d'Alès | MARTIN | Ali | CDI | 80`,
    attendu: [`contrat · 9-10 : moa | ${CONTRAT}`],
  },
  {
    nom: "les marchés d'un maître d'ouvrage, ligne par ligne, sous son nom",
    texte: `
      N° marché | Lot | Entreprise | Heures prévues | Heures réalisées
      VILLE D'ALÈS
      23T001 | 1 | SARL DUPONT | 500 | 200
      23T002 | 1 | SAS DURAND | 300 | 100
      Total | | | 800 | 300
      LOGIS CÉVENOLS
      23T003 | 2 | GARD TP | 100 | 90
      Total | | | 100 | 90
      TOTAL GÉNÉRAL | | | 900 | 390`,
    attendu: ["marche · 3-4,7 : marcheNum | lotNum | entreprise | heuresPrevues | heuresRealisees"],
    questions: ["moa"],
  },
  {
    nom: "un seul contrat, titres en première ligne",
    texte: `
      MOA | Nom | Prénom | Contrat | Heures réalisées
      Ville d'Alès | DURAND | Léa | CDD | 120`,
    attendu: [`contrat · 2 : moa | ${CONTRAT}`],
  },
  {
    nom: "des lignes préparées, encore vides, numérotées",
    texte: `
      N° | MOA | Nom | Prénom | Contrat | Heures réalisées
      1 | Ville d'Alès | DURAND | Léa | CDD | 120
      2 | Ville d'Alès | MARTIN | Ali | CDI | 80
      3 | | | | |
      4 | | | | |`,
    attendu: [`contrat · 2-3 : – | moa | ${CONTRAT}`],
  },
  {
    nom: "les titres seuls, rien encore au-dessous",
    texte: `
      Maître d'ouvrage | Nom | Prénom | Type de contrat | Date de début | Heures réalisées`,
    attendu: [`contrat ·  : moa | nom | prenom | typeContrat | dateDebutContrat | heuresRealisees`],
  },
  {
    nom: "un maître d'ouvrage écrit une seule fois, sur la première de ses lignes",
    texte: `
      MOA | N° marché | Entreprise | Heures prévues | Heures réalisées
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | 200
       | 23T002 | SAS DURAND | 300 | 100
      Logis Cévenols | 23T003 | GARD TP | 100 | 90`,
    attendu: ["marche · 2-4 : moa | marcheNum | entreprise | heuresPrevues | heuresRealisees"],
  },
  {
    nom: "trois lignes de titres",
    texte: `
      Marché | | | Heures d'insertion | | |
      Maître d'ouvrage | N° | Entreprise | Objectif | Réalisé | |
       | | | | 2023 | 2024 | Total
      Ville d'Alès | 23T001 | SARL DUPONT | 500 | 100 | 100 | 200
      Logis Cévenols | 23T002 | SAS DURAND | 300 | 50 | 40 | 90`,
    options: { merges: ["A1:C1", "D1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"] },
    attendu: [
      "marche · 4-5 : moa | marcheNum | entreprise | heuresPrevues | 2023-1-12 | 2024-1-12 | heuresRealisees",
    ],
  },
];

test.each(RELEVES)("des tableaux disposés autrement : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
