import { contrats, type Cas } from "./cas";

/** What only one sheet in many would show. */
export const CAS_COMPLEMENTAIRES: readonly Cas[] = [
  contrats(
    "COH-15 : un CDD d'avant n'est pas le premier CDDI",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDD | 02/01/2025 | 30/06/2025 | 500",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | CDDI | 02/03/2026 | 30/04/2026 | 120",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | CDDI | 02/03/2026 | 30/09/2026 | 80",
  ),
  {
    titre: "PLG-07 : une personne, deux dates de naissance sous un même identifiant",
    feuilles: {
      Contrats: `
        Identifiant | Nom    | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        P01         | Durand | 03/02/2015        | Ville d'Alès     | CDI             | 02/03/2026       | 120
        P01         | Durand | 03/02/1990        | Ville d'Alès     | CDI             | 02/04/2026       | 80
        P02         | Martin |                   | Ville d'Alès     | CDI             | 02/03/2026       | 64`,
    },
  },
  {
    titre: "COH-08 : le montant TTC est celui de la seconde feuille",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %
        Ville d'Alès     | 23T002       | 0          | 37,5 %`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 1020000    | 37,5 %
        Ville d'Alès     | 23T002       | 1020000    | 37,5 %`,
    },
  },
  {
    titre: "DBL-02, DBL-04 : dans la feuille des participants",
    feuilles: {
      Participants: `
        Nom      | Prénom | Date de naissance | Résident QPV
        Durand   | Léa    | 03/02/1990        | Oui
        Durand   | Léa    | 02/03/1990        | Non
        Martinez | Ali    | 05/06/1985        | Oui
        Martines | Ali    | 05/06/1985        | Non`,
    },
  },
  contrats(
    "PLG-04 : la médiane d'un nombre impair de dates",
    "Nom | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées",
    "Durand | Léa | Ville d'Alès | CDI | 02/03/2010 | 120",
    "Martin | Ali | Ville d'Alès | CDI | 03/03/2010 | 80",
    "Petit | Zoé | Ville d'Alès | CDI | 02/03/2026 | 64",
  ),
  contrats(
    "STR-03 : une barre dans un titre ne fait pas deux lignes de titres",
    "Nom | Prénom | Maître d'ouvrage / bailleur | Type de contrat | Heures réalisées",
    "Durand | Léa | Ville d'Alès | CDI | 120",
    "Martin | Ali | Ville d'Alès | CDI | 80",
  ),
  {
    titre: "TOT-01 : chaque colonne qui s'additionne",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures travaillées | Heures prévues | Heures réalisées | Heures restantes | Nombre de contrats
        Ville d'Alès     | 23T001       | 1600000    | 20000              | 1000           | 800              | 200              | 4
        Ville d'Alès     | 23T002       | 3200000    | 40000              | 2000           | 1500             | 500              | 6
        Total            |              | 4800100    | 60100              | 3100           | 2400             | 800              | 20`,
      Contrats: `
        N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures de formation | Heures réalisées
        23T001       | Durand | Léa    | Ville d'Alès     | CDI             | 7                   | 120
        23T002       | Martin | Ali    | Ville d'Alès     | CDI             | 14                  | 80
        Total        |        |        |                  |                 | 35                  | 200`,
    },
  },
  {
    titre: "TOT-01 : des lignes vides au milieu des groupes",
    feuilles: {
      Contrats: `
        Maître d'ouvrage     | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès         | BTP Sud    | Durand | Léa    | 120

        Ville d'Alès         | Gard TP    | Martin | Ali    | 80
        Total Ville d'Alès   |            |        |        | 200
        Logis Cévenols       | BTP Sud    | Petit  | Zoé    | 35

        Logis Cévenols       | BTP Sud    | Garcia | Inès   | 36
        Total Logis Cévenols |            |        |        | 71
        Ville d'Uzès         | BTP Sud    | Lopez  | Tom    | 40
        Ville d'Uzès         | BTP Sud    | Roux   | Max    | 41
        Total Ville d'Uzès   |            |        |        | 80`,
    },
  },
  {
    titre: "TOT-01 : chaque total avant ses lignes",
    feuilles: {
      Contrats: `
        Maître d'ouvrage     | Entreprise | Nom    | Prénom | Heures réalisées
        Total Ville d'Alès   |            |        |        | 200
        Ville d'Alès         | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès         | Gard TP    | Martin | Ali    | 80
        Total Logis Cévenols |            |        |        | 71
        Logis Cévenols       | BTP Sud    | Petit  | Zoé    | 35
        Logis Cévenols       | BTP Sud    | Garcia | Inès   | 36`,
    },
  },
  {
    titre: "TOT-03 : des relevés sans sexe",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Sexe | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | F    | Ville d'Alès     | 01/03/2026 | 35
        Martin | Ali    | 05/06/1985        |      | Ville d'Alès     | 01/03/2026 | 36`,
    },
  },
  {
    titre: "COL-01 : des contrats sans heures, des relevés sans heures du mois",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 01/03/2026`,
    },
  },
  contrats(
    "CNF-02, CNF-03 : une adresse de personne, une adresse de chantier",
    "Nom | Maître d'ouvrage | Domicile habituel | Lieu du chantier | Observations | Heures réalisées",
    "Durand | Ville d'Alès | 12 rue des Lilas | 3 avenue Foch | RAS | 120",
    "Martin | Ville d'Alès | 14 rue des Lilas | 3 avenue Foch | en cure | 80",
  ),
];
