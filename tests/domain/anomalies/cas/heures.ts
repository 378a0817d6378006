import { contrats, type Cas } from "./cas";

const SIMPLE =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";
const MARCHES = "Maître d'ouvrage | N° de marché | Montant HT | Heures prévues";

function marches(titre: string, titres: string, ...lignes: readonly string[]): Cas {
  return { titre, feuilles: { Marchés: [titres, ...lignes].join("\n") } };
}

export const CAS_D_HEURES: readonly Cas[] = [
  contrats(
    "PLG-01 : zéro, négatif, presque rien",
    SIMPLE,
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 0",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 30/06/2026 | -1",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 0,25",
  ),
  contrats(
    "PLG-01 : mois négatif, mois nul, contrat sans aucun mois",
    "Nom | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | mars 2026 | Heures réalisées",
    "Durand | Léa | Ville d'Alès | 02/01/2026 | -35 | 70 | 70 | 105",
    "Martin | Ali | Ville d'Alès | 02/01/2026 | 0 | 70 | 70 | 140",
    "Petit | Zoé | Ville d'Alès | 02/01/2026 | | | | 0",
    "Garcia | Inès | Ville d'Alès | 02/01/2026 | 0 | | | 0",
  ),
  contrats(
    "PLG-01, PLG-03 : relevés d'un mois",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Mois | Heures du mois",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/01/2026 | 220",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/02/2026 | 220,5",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/03/2026 | 0",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 01/03/2026 | -7",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | | 70",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 01/03/2026 | ",
  ),
  contrats(
    "PLG-03 : mois et trimestres au plafond, au-dessus",
    "Nom | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | T2 2026",
    "Durand | Léa | Ville d'Alès | 02/01/2026 | 220 | 221 | 660",
    "Martin | Ali | Ville d'Alès | 02/01/2026 | 70 | 70 | 661",
  ),
  contrats(
    "PLG-02, PLG-03 : au plafond mensuel et au maximum légal, une heure au-dessus",
    SIMPLE,
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 29/05/2026 | 487,8",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 29/05/2026 | 489",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 08/03/2026 | 48",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 02/03/2026 | 08/03/2026 | 48,5",
    "Lopez | Tom | 09/11/1999 | Ville d'Alès | 02/03/2026 | 02/03/2026 | 6,86",
    "Roux | Max | 09/12/1999 | Ville d'Alès | 02/03/2026 | 01/03/2026 | 60",
    "Blanc | Lou | 09/01/1999 | Ville d'Alès | 02/03/2026 | | 900",
  ),
  marches(
    "PLG-01, PLG-05 : montants nuls et loin de la médiane, heures prévues négatives",
    MARCHES,
    "Ville d'Alès | 23T001 | 1000000 | 625",
    "Ville d'Alès | 23T002 | 1000000 | 0",
    "Ville d'Alès | 23T003 | 10000 | -6",
    "Ville d'Alès | 23T004 | 9999 | 6",
    "Ville d'Alès | 23T005 | 100000000 | 62500",
    "Ville d'Alès | 23T006 | 100000100 | 62500",
    "Ville d'Alès | 23T007 | 0 | 625",
    "Ville d'Alès | 23T008 | 1000000 | 625",
  ),
  marches(
    "PLG-05 : trois montants ne font pas une médiane",
    MARCHES,
    "Ville d'Alès | 23T001 | 1000000 | 625",
    "Ville d'Alès | 23T002 | 1000000 | 625",
    "Ville d'Alès | 23T003 | 500 | ",
  ),
  marches(
    "PLG-06 : rabais, taux nuls, négatifs, au-delà de un",
    "Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre | Taux d'insertion | Taux de réalisation | Heures prévues",
    "Ville d'Alès | 23T001 | 850000 | 37,5 % | 5 % | 90 % | 531",
    "Ville d'Alès | 23T002 | 850000 | 100 % | 100 % | 1000 % | 28333",
    "Ville d'Alès | 23T003 | 850000 | 101 % | 0 % | 1001 % | 531",
    "Ville d'Alès | 23T004 | 850000 | -5 % | -1 % | -2 % | 531",
    "Ville d'Alès | 23T005 | 850000 | 40 % | 5 % | 95 % | 567",
    "Ville d'Alès | 23T006 | 850000 | 40 % | 5 | 95 % | 567",
  ),
  marches(
    "PLG-06 : une colonne en pour cent sans le signe, un taux déjà écrit en part",
    "Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion | Heures prévues",
    "Ville d'Alès | 23T001 | 850000 | 5 | 531",
    "Ville d'Alès | 23T002 | 850000 | 7 | 744",
    "Ville d'Alès | 23T003 | 850000 | 0,05 | 531",
    "Ville d'Alès | 23T004 | 850000 | 5 | 531",
  ),
  marches(
    "PLG-08 : bornes du coût horaire et de la part de main-d'œuvre",
    "Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre | Coût horaire | Heures prévues",
    "Ville d'Alès | 23T001 | 850000 | 15 % | 20 | 319",
    "Ville d'Alès | 23T002 | 850000 | 14,9 % | 19,99 | 317",
    "Ville d'Alès | 23T003 | 850000 | 95 % | 80 | 505",
    "Ville d'Alès | 23T004 | 850000 | 95,1 % | 80,5 | 502",
    "Ville d'Alès | 23T005 | 850000 | 100 % | 30 | 1417",
    "Ville d'Alès | 23T006 | 850000 | 0 % | 0 | 531",
    "Ville d'Alès | 23T007 | 850000 | 40 % | -3 | 567",
  ),
  marches(
    "COH-07 : écart d'une heure et de deux pour cent, taux propres au marché",
    "Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre | Coût horaire | Taux d'insertion | Heures prévues",
    "Ville d'Alès | 23T001 | 1600000 | | | | 1020",
    "Ville d'Alès | 23T002 | 1600000 | | | | 1020,5",
    "Ville d'Alès | 23T003 | 1600000 | | | | 979,5",
    "Ville d'Alès | 23T004 | 16000 | | | | 11",
    "Ville d'Alès | 23T005 | 16000 | | | | 11,5",
    "Ville d'Alès | 23T006 | 1600000 | 50 % | 40 | 10 % | 2000",
    "Ville d'Alès | 23T007 | 1600000 | 50 % | 40 | 10 % | 2100",
    "Ville d'Alès | 23T008 | 0 | | | | 500",
    "Ville d'Alès | 23T009 | 1600000 | | | | 0",
    "Ville d'Alès | 23T010 | 1600000 | 150 % | | | 500",
  ),
  {
    titre: "COH-08 : 20, 10, 8,5 et 5,5 %, un montant voisin, un titre qui dit TTC",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 1020000    | 37,5 %
        Ville d'Alès     | 23T002       | 935000     | 37,5 %
        Ville d'Alès     | 23T003       | 896750     | 37,5 %
        Ville d'Alès     | 23T004       | 1020200    | 37,5 %
        Ville d'Alès     | 23T005       | 850000     | 37,5 %
        Ville d'Alès     |              | 1020000    | 37,5 %
        Ville d'Alès     | 23T006       | 0          | 37,5 %
        Ville d'Alès     | 23T007       | 922250     | 37,5 %`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %
        Ville d'Alès     | 23T002       | 850000     | 37,5 %
        Ville d'Alès     | 23T003       | 850000     | 37,5 %
        Ville d'Alès     | 23T004       | 850000     | 37,5 %
        Ville d'Alès     | 23T005       | 850000     | 37,5 %
        Ville d'Alès     | 23T006       | 850000     | 37,5 %
        Ville d'Alès     | 23T007       | 850000     | 37,5 %`,
    },
  },
  {
    titre: "COH-08, COL-05 : la colonne TTC est dite une fois",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Montant TTC | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 1020000     | 37,5 %
        Ville d'Alès     | 23T002       | 1020000     | 37,5 %`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %
        Ville d'Alès     | 23T002       | 850000     | 37,5 %`,
    },
  },
  marches(
    "COH-11 : une fois et demie l'objectif, un peu plus, sans objectif",
    "Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées",
    "Ville d'Alès | 23T001 | BTP Sud | 100 | 150",
    "Ville d'Alès | 23T002 | Gard TP | 100 | 150,5",
    "Ville d'Alès | 23T003 | Gard TP | 0 | 60",
    "Ville d'Alès | 23T004 | Gard TP | | 60",
  ),
  {
    titre:
      "COH-11, COH-12, FEU-02 : le dernier jour du marché, le lendemain, un marché sans heures",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Début du marché | Fin du marché | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | 02/01/2025      | 28/02/2026    | 50             |
        Ville d'Alès     | 23T002       | 02/01/2025      | 28/02/2026    | 500            |
        Ville d'Alès     | 23T003       | 02/01/2025      | 28/02/2026    | 500            | 10
        Ville d'Alès     | 23T004       |                 | 28/02/2026    | 500            | 0
        Ville d'Alès     | 23T005       | 02/01/2025      |               | 500            |`,
      Contrats: `
        N° de marché | Nom    | Prénom | Début du contrat | janv. 2026 | févr. 2026 | mars 2026
        23T001       | Durand | Léa    | 28/02/2026       |            | 35         |
        23T001       | Martin | Ali    | 01/03/2026       |            |            | 36
        23T001       | Petit  | Zoé    | 02/01/2026       | 70         |            | 7
        23T001       | Garcia | Inès   | 02/01/2026       | 70         |            | 0`,
    },
  },
  {
    titre: "COH-12, FEU-04 : relevés après la fin du marché, relevés et contrat différents",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 01/02/2026    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Date de naissance | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | 03/02/1990        | CDD             | 02/01/2026       | 105,5
        23T001       | Martin | Ali    | 05/06/1985        | CDD             | 02/01/2026       | 71
        23T001       | Petit  | Zoé    | 07/08/1978        | CDD             | 02/01/2026       | 72
        23T001       | Garcia | Inès   | 09/10/1999        | CDD             | 02/01/2026       | 70,02`,
      Relevés: `
        N° de marché | Nom    | Prénom | Date de naissance | Mois       | Heures du mois
        23T001       | Durand | Léa    | 03/02/1990        | 01/02/2026 | 35
        23T001       | Durand | Léa    | 03/02/1990        | 01/03/2026 | 70
        23T001       | Martin | Ali    | 05/06/1985        | 01/02/2026 | 70,5
        23T001       | Petit  | Zoé    | 07/08/1978        | 01/02/2026 | 71,4
        23T001       | Garcia | Inès   | 09/10/1999        | 01/02/2026 | 70`,
    },
  },
  contrats(
    "FEU-04 : total à l'heure et total au centième",
    "Nom | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | Heures réalisées",
    "Durand | Léa | Ville d'Alès | 02/01/2026 | 35,25 | 70,25 | 105",
    "Martin | Ali | Ville d'Alès | 02/01/2026 | 35,25 | 70,26 | 105",
    "Petit | Zoé | Ville d'Alès | 02/01/2026 | 35,25 | 70,25 | 105,53",
    "Garcia | Inès | Ville d'Alès | 02/01/2026 | 35,25 | 70,25 | 105,54",
    "Lopez | Tom | Ville d'Alès | 02/01/2026 | 35,25 | à venir | 105,54",
    "Roux | Max | Ville d'Alès | 02/01/2026 | | | 12",
    "Blanc | Lou | Ville d'Alès | 02/01/2026 | 35 | | ",
  ),
  contrats(
    "COH-17 : trois objectifs pour un marché",
    "Maître d'ouvrage | N° de marché | Nom | Type de contrat | Heures prévues | Heures réalisées",
    "Ville d'Alès | 23T001 | Durand | CDD | 1000 | 120",
    "Ville d'Alès | 23T001 | Martin | CDD | 1000 | 80",
    "Ville d'Alès | 23T001 | Petit | CDD | 1200 | 60",
    "Ville d'Alès | 23T001 | Garcia | CDD | 900 | 61",
    "Ville d'Alès | 23T001 | Lopez | CDD | 1200 | 62",
    "Ville d'Alès | 23T002 | Roux | CDD | 500 | 63",
    "Ville d'Alès | 23T002 | Blanc | CDD | 500 | 64",
  ),
];
