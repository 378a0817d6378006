import { contrats, type Cas } from "./cas";

const SIMPLE =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";
/** « 02/03/2026 » typed as text may be the third of February. */
const DOUTEUSE = "'02/03/2026";

/** Rows that other grains of sheet tell, and cells in doubt that silence what rests on them. */
export const CAS_DE_VOISINAGES: readonly Cas[] = [
  {
    titre: "FEU-03, FEU-05, REF-01 : des relevés citent un autre maître d'ouvrage, une inconnue",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Opération  | Heures prévues
        Ville d'Alès     | 23T001       | Place Nord | 500
        Logis Cévenols   | 23T002       | Place Sud  | 300`,
      Participants: `
        Identifiant | Nom    | Prénom | Date de naissance | Sexe
        P01         | Durand | Léa    | 03/02/1990        | F
        P02         | Martin | Ali    | 05/06/1985        | H`,
      Relevés: `
        Identifiant | N° de marché | Opération  | Maître d'ouvrage | Mois       | Heures du mois
        P01         | 23T001       | Place Nord | Logis Cévenols   | 01/03/2026 | 35
        P02         | 23T002       | Place Sud  | Logis Cévenols   | 01/03/2026 | 36
        P09         | 23T002       | Place Sud  | Logis Cévenols   | 01/03/2026 | 37
        P01         | 23T009       | Place Est  | Ville d'Uzès     | 01/04/2026 | 38
                    |              | Place Sud  | Logis Cévenols   | 01/04/2026 | 39`,
    },
  },
  {
    titre: "COH-01, COH-07, TYP-06 : des objectifs par maître d'ouvrage",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Début du marché | Fin du marché | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 02/01/2026      | 01/01/2026    | 2000
        Logis Cévenols   | 1600000    | 02/01/2026      | 01/01/2027    | 1100
        Habitat du Gard  |            | 02/01/2026      | 01/01/2027    |
        Ville d'Uzès     | 1600000    | 02/01/2026      | 01/01/2027    | -5`,
    },
  },
  {
    titre: "COH-03 à COH-06, PLG-07 : une feuille de participants qui dit le contrat",
    feuilles: {
      Participants: `
        Nom    | Prénom | Date de naissance | Public          | Résident QPV | Quartier     | Début du contrat | Fin du contrat
        Durand | Léa    | 03/02/1990        | Moins de 26 ans | Oui          |              | 02/03/2026       | 30/06/2026
        Martin | Ali    | 05/06/1985        | 50 ans et plus  | Non          | Les Cévennes | 02/03/2026       | 01/03/2026
        Petit  | Zoé    | 07/08/2014        | RSA             | Oui          | Les Cévennes | 02/03/2026       | 30/06/2026`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 80
        Petit  | Zoé    | 07/08/2014        | Ville d'Alès     | CDD             | 64`,
    },
  },
  {
    titre: "COH-03, COH-04 : des relevés qui disent le quartier",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Résident QPV | Quartier     | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Oui          |              | Ville d'Alès     | 01/03/2026 | 35
        Martin | Ali    | 05/06/1985        | Non          | Les Cévennes | Ville d'Alès     | 01/03/2026 | 36
        Petit  | Zoé    | 07/08/1978        | Oui          | Les Cévennes | Ville d'Alès     | 01/03/2026 | 37`,
    },
  },
  contrats(
    "PLG-02, PLG-03, PLG-07, COH-15 : une date en doute tait ce qui en dépend",
    "Nom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures par semaine | Heures réalisées",
    `Durand | 03/02/1990 | Ville d'Alès | CDDI | ${DOUTEUSE} | 30/04/2026 | 26 | 300`,
    `Martin | 05/06/1985 | Ville d'Alès | CDDI | 02/03/2026 | '05/04/2026 | 26 | 301`,
    "Petit | 07/08/1978 | Ville d'Alès | CDDI | 02/03/2026 | 30/09/2026 | '12,5 | 302",
    "Garcia | '09/10/2014 | Ville d'Alès | CDI | 02/03/2026 | | 35 | 303",
    `Lopez | 09/10/2014 | Ville d'Alès | CDI | ${DOUTEUSE} | '05/04/2026 | 35 | 304`,
    "Roux | 09/10/1990 | Ville d'Alès | CDDI | 02/03/2026 | 30/04/2026 | 26 | 305",
    "Blanc | 09/10/2014 | Ville d'Alès | CDI | 02/03/2026 | | 35 | 306",
  ),
  {
    ...contrats(
      "COH-02, COH-05, COH-06, COH-10 : une date en doute tait ce qui en dépend",
      "Nom | Date de naissance | Public | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2020 | févr. 2026",
      `Durand | '03/02/1990 | Moins de 26 ans | Ville d'Alès | 02/02/2026 | 30/06/2026 | 7 | 70`,
      `Martin | '05/06/1985 | 50 ans et plus | Ville d'Alès | ${DOUTEUSE} | 30/06/2026 | 8 | 71`,
      "Petit | 07/08/1978 | 50 ans et plus | Ville d'Alès | 02/02/2026 | '05/06/2026 | 9 | 72",
      "Garcia | 09/10/1980 | Moins de 26 ans | Ville d'Alès | 03/02/2024 | '05/06/2026 | | 73",
      "Lopez | 09/10/1980 | Moins de 26 ans | Ville d'Alès | 03/02/2024 | 05/06/2026 | | 74",
    ),
    parametres: { dureeEligibilite: 24 },
  },
  {
    titre: "COH-12 : une date de début en doute tait l'après-marché",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 31/12/2025    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDI             | ${DOUTEUSE}      | 120
        23T001       | Martin | Ali    | CDI             | 02/03/2026       | 80`,
    },
  },
  contrats(
    "COH-09, COH-14 : un type de contrat ou d'employeur illisible ou vide ne dit rien",
    "Nom | Maître d'ouvrage | Type d'employeur | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées",
    "Durand | Ville d'Alès | ETTI | | 02/03/2026 | | 120",
    "Martin | Ville d'Alès | | CDI | 02/03/2026 | | 80",
    "Petit | Ville d'Alès | Mystère | CDI | 02/03/2026 | | 64",
    "Garcia | Ville d'Alès | ETTI | CDI | 02/03/2026 | | 35",
    "Lopez | Ville d'Alès | EI | CDDI | 02/03/2026 | | 36",
    "Roux | Ville d'Alès | EI | CDDI | 02/03/2026 | 30/09/2026 | 37",
  ),
  {
    titre: "COL-05 : un montant TTC reconnu, un facteur de dix",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant du marché TTC | Part de main-d'œuvre | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 960000                | 37,5 %               | 600
        Ville d'Alès     | 23T002       | Gard TP    | 480000                | 37,5 %               | 300`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Entreprise | Montant marché HT (TTC : +20 %) | Heures prévues
        Ville d'Alès     | 26T001       | BTP Sud    | 960000                          | 600
        Ville d'Alès     | 26T002       | Gard TP    | 480000                          | 300`,
    },
  },
  contrats(
    "CNF-01, CNF-02 : booléens, nombres longs qui n'en sont pas, sans aucun texte libre",
    "Nom | Maître d'ouvrage | Heures réalisées | Colonne libre | Autre",
    "Durand | Ville d'Alès | 120 | 1000000000000 | VRAI",
    "Martin | Ville d'Alès | 80 | 900000000000000 | FAUX",
    "Petit | Ville d'Alès | 64 | 290023000712305 | 12",
    "Garcia | Ville d'Alès | 35 | 2900230007123,5 | 13",
    "Lopez | Ville d'Alès | 36 | 2900230007123 | 14",
    "Roux | Ville d'Alès | 37 | RAS | 15",
  ),
  {
    titre: "PLG-05 : cinq montants, le troisième est la médiane",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 1000       | 1
        Ville d'Alès     | 23T002       | 2000       | 1
        Ville d'Alès     | 23T003       | 160000     | 100
        Ville d'Alès     | 23T004       | 16000001   | 10000
        Ville d'Alès     | 23T005       | 17600000   | 11000`,
    },
  },
  contrats(
    "PLG-04 : des dates vides ne déplacent pas la médiane",
    SIMPLE,
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2010 | | 120",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2010 | | 80",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 02/04/2026 | 64",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 02/03/2026 | | 35",
    "Lopez | Tom | 09/11/1999 | Ville d'Alès | 02/03/2026 | | 36",
  ),
  {
    titre: "DBL-01 : les mêmes lignes sous un autre maître d'ouvrage d'onglet ou une autre période",
    feuilles: {
      "Ville d'Alès": `
        Nom    | Prénom | Entreprise | Sexe | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | F    | CDD             | 120
        Martin | Ali    | Gard TP    | H    | CDD             | 80`,
      "Logis Cévenols": `
        Nom    | Prénom | Entreprise | Sexe | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | F    | CDD             | 120
        Martin | Ali    | Gard TP    | H    | CDD             | 80`,
      "Ville d'Alès (2)": `
        Nom    | Prénom | Entreprise | Sexe | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | F    | CDD             | 120
        Martin | Ali    | Gard TP    | H    | CDD             | 81`,
    },
  },
  {
    titre: "DBL-03 : un contrat suivi par an, dont un onglet ne dit pas le marché",
    feuilles: {
      2025: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | N° de marché | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 23T001       | 01/10/2025       | 31/03/2026     | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 23T001       | 01/10/2025       | 31/03/2026     | 80
        Petit  | Zoé    | 07/08/1978        | Ville d'Alès     | 23T001       | 01/10/2025       | 31/03/2026     | 64`,
      2026: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | N° de marché | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     |              | 01/10/2025       | 31/03/2026     | 121
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 23T002       | 01/10/2025       | 31/03/2026     | 81
        Petit  | Zoé    | 07/08/1978        | Logis Cévenols   |              | 01/10/2025       | 31/03/2026     | 65`,
    },
  },
  {
    titre:
      "TOT-02, COH-11, COH-17 : un marché décrit sur plusieurs feuilles, des heures non comptées",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 2000,004`,
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        23T001       | Ville d'Alès     | BTP Sud    | 1200
        23T002       | Ville d'Alès     | Gard TP    | à voir`,
      Contrats: `
        N° de marché | Nom    | Prénom | Date de naissance | Type de contrat | Heures prévues | Heures réalisées
        23T001       | Durand | Léa    | 03/02/1990        | CDD             | 1200           | 1000
        23T001       | Martin | Ali    | 05/06/1985        | CDD             | 1300           | 1000`,
      Relevés: `
        N° de marché | Nom    | Prénom | Date de naissance | Mois       | Heures du mois
        23T001       | Durand | Léa    | 03/02/1990        | 01/03/2026 | 100
        23T001       | Durand | Léa    | 03/02/1990        | 01/04/2026 | 900`,
    },
  },
  {
    titre: "REF-05, REF-06 : codes seuls sous un titre, nom seul sous un autre",
    feuilles: {
      Contrats: `
        Nom    | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Ville d'Alès     | Oui          | Seul     | 02/03/2026       | 120
        Martin | Ville d'Alès     | Oui          | Tamaris  | 02/03/2026       | 80
        Petit  | Ville d'Alès     | Oui          | Rive     | 02/03/2026       | 64`,
      Listes: `
        QPV     | Quartiers
        Tamaris | Seul
        Rive    |`,
    },
  },
];
