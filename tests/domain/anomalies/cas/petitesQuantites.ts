import { contrats, type Cas } from "./cas";

const DATES =
  "Nom | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées";
const CDDI =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées";
const MARCHES = "Maître d'ouvrage | N° de marché | Montant HT | Heures prévues";

/** One hour, one day, one euro, one cell: where a threshold of one would hide a threshold of none. */
export const CAS_DE_PETITES_QUANTITES: readonly Cas[] = [
  contrats(
    "COH-15 : un contrat d'un jour compte dans le cumul de deux ans",
    CDDI,
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDDI | 06/01/2025 | 05/01/2026 | 900",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDDI | 06/01/2026 | 06/01/2027 | 901",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDDI | 01/03/2027 | 01/03/2027 | 7",
  ),
  contrats(
    "COH-15 : deux lignes sans nom ne font pas une personne, zéro heure par semaine",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures hebdomadaires | Heures réalisées",
    " | | | Ville d'Alès | CDDI | 06/01/2025 | 05/01/2026 | 26 | 900",
    " | | | Ville d'Alès | CDDI | 06/01/2026 | 31/03/2026 | 26 | 300",
    " | | | Ville d'Alès | CDDI | 01/04/2026 | 31/03/2027 | 26 | 901",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDDI | 06/01/2025 | 05/01/2026 | 0 | 902",
  ),
  contrats(
    "PLG-01 : un mois négatif seul",
    "Nom | Prénom | Maître d'ouvrage | Type de contrat | janv. 2026 | févr. 2026 | mars 2026",
    "Durand | Léa | Ville d'Alès | CDD | | -5 |",
    "Martin | Ali | Ville d'Alès | CDD | 30 | 31 | 32",
  ),
  contrats(
    "PLG-02, PLG-03 : une semaine de 35 h, de 36 h ; un jour de 35 h, de 36 h, de 49 h",
    DATES,
    "Durand | Léa | Ville d'Alès | CDD | 02/03/2026 | 06/03/2026 | 35",
    "Martin | Ali | Ville d'Alès | CDD | 02/03/2026 | 06/03/2026 | 36",
    "Petit | Zoé | Ville d'Alès | CDD | 02/03/2026 | 02/03/2026 | 35",
    "Garcia | Inès | Ville d'Alès | CDD | 02/03/2026 | 02/03/2026 | 36",
    "Lopez | Tom | Ville d'Alès | CDD | 02/03/2026 | 02/03/2026 | 49",
  ),
  {
    ...contrats(
      "PLG-02 : les heures mêmes des semaines d'un contrat, une minute de plus",
      DATES,
      "Durand | Léa | Ville d'Alès | CDD | 02/03/2026 | 06/03/2026 | 30",
      "Martin | Ali | Ville d'Alès | CDD | 02/03/2026 | 06/03/2026 | 30,02",
    ),
    parametres: { heuresMois: 130 },
  },
  contrats(
    "COH-02 : une demi-heure avant le contrat",
    "Nom | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026",
    "Durand | Léa | Ville d'Alès | 02/02/2026 | 30/06/2026 | 0,5 | 70 | 71",
    "Martin | Ali | Ville d'Alès | 02/01/2026 | 30/06/2026 | 35 | 70 | 72",
  ),
  {
    titre: "COH-07, COH-11 : une heure prévue, une heure travaillée",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures travaillées | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | 850000     | 1                  | 1              | 80
        Ville d'Alès     | 23T002       | 920000     | 11500              | 575            | 81`,
    },
  },
  {
    titre: "COH-12 : un contrat commencé le dernier jour du marché, un mois nul avant un mois fait",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Heures prévues | Fin du marché
        Ville d'Alès     | 23T001       | 500            | 15/01/2026`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | Début du contrat | janv. 2026 | févr. 2026 | mars 2026
        Durand | Léa    | Ville d'Alès     | 23T001       | 15/01/2026       | 7          | 30         |
        Martin | Ali    | Ville d'Alès     | 23T001       | 05/01/2026       | 61         | 0          | 32`,
    },
  },
  contrats(
    "PLG-07 : née dans l'année de l'embauche",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées",
    "Durand | Léa | 03/02/2026 | Ville d'Alès | 02/03/2026 | 120",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 80",
  ),
  {
    titre: "PLG-05 : deux montants d'un euro comptent dans la médiane",
    feuilles: {
      Marchés: [
        MARCHES,
        "Ville d'Alès | 23T001 | 1 |",
        "Ville d'Alès | 23T002 | 1 |",
        "Ville d'Alès | 23T003 | 850000 |",
        "Ville d'Alès | 23T004 | 920000 |",
      ].join("\n"),
    },
  },
  {
    titre: "PLG-05 : un montant nul ou vide n'est pas un montant",
    feuilles: {
      Marchés: [
        MARCHES,
        "Ville d'Alès | 23T001 | 1000 | 531",
        "Ville d'Alès | 23T002 | 0 | 531",
        "Ville d'Alès | 23T003 | | 531",
        "Ville d'Alès | 23T004 | 850000 | 531",
        "Ville d'Alès | 23T005 | 920000 | 575",
      ].join("\n"),
    },
  },
  {
    titre: "PLG-06 : un pour cent écrit 1 parmi des pourcentages, un demi écrit 0,5",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion (%) | Part de main-d'œuvre | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 5                    | 37,5 %               | 531
        Ville d'Alès     | 23T002       | 920000     | 1                    | 37,5 %               | 115
        Ville d'Alès     | 23T003       | 920000     | 0,5                  | 37,5 %               | 57,5
        Ville d'Alès     | 23T004       | 850000     | 10                   | 37,5 %               | 1062
        Ville d'Alès     | 23T005       | 850000     | 7,5                  | 37,5 %               | 797`,
    },
  },
  {
    titre: "TOT-04 : un seul contrat dans le détail",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | ETT
        Ville d'Alès     | 44044          | 66000            | 5                  | 1   |     |
        Logis Cévenols   | 14044          | 16000            | 12                 | 2   | 6   | 4`,
    },
  },
  {
    titre: "TOT-01, FEU-04 : un centime et une demi-heure d'écart",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | janv. 2026 | févr. 2026
        Durand | Léa    | Ville d'Alès     | CDD             | 100,25           | 50,5       | 50,25
        Martin | Ali    | Ville d'Alès     | CDD             | 80,5             | 40,25      | 40,26
        Petit  | Zoé    | Ville d'Alès     | CDD             | 64,25            | 32,25      | 32
        Total  |        |                  |                 | 245,5            | 123        | 122,53`,
    },
  },
  {
    titre: "TOT-02 : des objectifs au centième, une demi-heure d'écart",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500,25
        Ville d'Alès     | 23T002       | Gard TP    | 300,5
        Logis Cévenols   | 23T003       | Gard TP    | 200,25`,
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures d'insertion prévues
        Ville d'Alès     |            | 801,25
        Logis Cévenols   |            | 200,26`,
    },
  },
  {
    titre: "TOT-01 : une cellule vide n'élargit pas l'arrondi",
    feuilles: {
      Contrats: `
        Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès     | Gard TP    | Martin | Ali    |
        Logis Cévenols   | BTP Sud    | Petit  | Zoé    |
        Logis Cévenols   | BTP Sud    | Garcia | Inès   |
        Total            |            |        |        | 121`,
    },
  },
  {
    titre: "FEU-01 : une liste d'un seul marché",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 120
        23T002       | Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
  },
  {
    titre: "CNF-01 : un numéro seul sur sa feuille",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120`,
      Notes: "290023000712305",
    },
  },
  ...[2, 3].map((hommes): Cas => ({
    titre: `CNF-04 : ${String(hommes)} hommes pour trois femmes`,
    feuilles: {
      Contrats: [
        "Nom | Prénom | Sexe | Maître d'ouvrage | Heures réalisées",
        ...["Durand | Léa", "Petit | Zoé", "Garcia | Inès"].map(
          (nom, rang) => `${nom} | F | Ville d'Alès | ${String(120 + rang)}`,
        ),
        ...["Martin | Ali", "Lopez | Tom", "Roux | Max"]
          .slice(0, hommes)
          .map((nom, rang) => `${nom} | H | Ville d'Alès | ${String(80 + rang)}`),
      ].join("\n"),
      "Bilan Ville d'Alès": {
        cellules: "Bilan des heures d'insertion",
        generee: "bilan|ville d ales",
      },
    },
    parametres: { seuilEffectif: hommes === 2 ? 3 : 4 },
  })),
];
