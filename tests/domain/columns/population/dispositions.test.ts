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
    questions: ["moa", "moa"],
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
];

test.each(RELEVES)("des tableaux disposés autrement : $nom", (releve) => {
  expect(understand(releve)).toEqual(told(releve));
});
