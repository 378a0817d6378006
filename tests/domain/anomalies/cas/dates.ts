import { contrats, type Cas } from "./cas";

const CDDI =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures par semaine | Heures réalisées";
const QUI = "Durand | Léa | 03/02/1990 | Ville d'Alès";
const SIMPLE =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";
const TYPES =
  "Nom | Maître d'ouvrage | Type d'employeur | Type de contrat | Début du contrat | Fin du contrat | Rupture | Motif de sortie | Heures réalisées";
const MOIS =
  "Nom | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026 | avr. 2026";

/** Every pair of employer and contrat that somebody might write. */
const EMPLOYEURS = [
  "EI",
  "ACI",
  "AI",
  "ETTI",
  "ETT",
  "GEIQ",
  "EA",
  "EATT",
  "ESAT",
  "Régie de quartier",
  "Entreprise",
];
const CONTRATS = ["CDI", "CDD", "CDDI", "PEC", "ETT", "ETTI", "GEIQ", "AI"];

export const CAS_DE_DATES: readonly Cas[] = [
  contrats(
    "COH-15 : quatre mois jour pour jour, un jour de moins, vingt-quatre mois, un jour de plus",
    CDDI,
    `${QUI} | CDDI | 02/03/2026 | 01/07/2026 | 26 | 120`,
    "Martin | Ali | 05/06/1985 | Ville d'Alès | CDDI | 02/03/2026 | 30/06/2026 | 26 | 110",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | CDDI | 02/03/2026 | 29/06/2026 | 26 | 100",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | CDDI | 02/03/2026 | 01/03/2028 | 26 | 900",
    "Lopez | Tom | 09/11/1999 | Ville d'Alès | CDDI | 02/03/2026 | 02/03/2028 | 26 | 901",
  ),
  contrats(
    "COH-15 : renouvellement court, cumul de plus de deux ans, semaine de 20 h et de 19,5 h",
    CDDI,
    `${QUI} | CDDI | 06/01/2025 | 05/01/2026 | 20 | 900`,
    `${QUI} | CDDI | 06/01/2026 | 20/02/2026 | 20 | 100`,
    "Martin | Ali | 05/06/1985 | Ville d'Alès | CDDI | 04/05/2027 | 03/02/2028 | 26 | 501",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | CDDI | 06/01/2025 | 05/01/2026 | 26 | 800",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | CDDI | 06/01/2026 | 05/10/2026 | 26 | 500",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | CDDI | 02/03/2026 | 01/09/2026 | 19,5 | 300",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | CDDI | 02/03/2026 | | 19 | 301",
    "Lopez | Tom | 09/11/1999 | Ville d'Alès | CDDI | 02/03/2026 | 28/02/2026 | 26 | 302",
    "Roux | Max | 09/12/1999 | Ville d'Alès | CDDI | | 28/02/2026 | 12 | 303",
    "Blanc | Lou | 09/01/1999 | Ville d'Alès | CDD | 02/03/2026 | 28/03/2026 | 12 | 33",
  ),
  ...CONTRATS.map((contrat) =>
    contrats(
      `COH-09 et COH-14 : ${contrat} chez chaque type d'employeur`,
      TYPES,
      ...EMPLOYEURS.map(
        (employeur, rang) =>
          `Nom${String.fromCharCode(65 + rang)} | Ville d'Alès | ${employeur} | ${contrat} | 02/03/2026 | | | | ${String(100 + rang)}`,
      ),
    ),
  ),
  contrats(
    "COH-14 : types sans fin et avec fin, ruptures et sorties dites",
    TYPES,
    ...[
      "CDI",
      "CDI inclusion",
      "CDI intérimaire",
      "CDD",
      "CDD d'usage",
      "CDD tremplin",
      "Apprentissage",
    ].map(
      (type, rang) =>
        `Nom${String.fromCharCode(65 + rang)} | Ville d'Alès | Entreprise | ${type} | 02/03/2026 | 30/06/2026 | | | ${String(100 + rang)}`,
    ),
    "Nomx | Ville d'Alès | Entreprise | CDI | 02/03/2026 | 30/06/2026 | Rupture | | 120",
    "Nomy | Ville d'Alès | Entreprise | CDI | 02/03/2026 | 30/06/2026 | | Embauche | 121",
    "Nomz | Ville d'Alès | Entreprise | CDD tremplin | 02/03/2026 | | | | 122",
    "Nomu | Ville d'Alès | Entreprise | CDD d'usage | 02/03/2026 | | | | 123",
    "Nomv | Ville d'Alès | Entreprise | Apprentissage | 02/03/2026 | | | | 124",
  ),
  contrats(
    "COH-01, COH-13 : même jour, veille, lendemain",
    "Nom | Maître d'ouvrage | Date d'éligibilité | Début du contrat | Fin du contrat | Heures réalisées",
    "Durand | Ville d'Alès | 02/03/2026 | 02/03/2026 | 02/03/2026 | 7",
    "Martin | Ville d'Alès | 03/03/2026 | 02/03/2026 | 03/03/2026 | 8",
    "Petit | Ville d'Alès | 01/03/2026 | 02/03/2026 | 01/03/2026 | 9",
  ),
  {
    titre: "COH-01, COH-13 : dates du marché, éligibilité dite par la feuille des participants",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Début du marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 02/01/2026      | 01/01/2026    | 500
        Ville d'Alès     | 23T002       | 02/01/2026      | 02/01/2026    | 500`,
      Participants: `
        Nom    | Prénom | Date de naissance | Résident QPV | Quartier     | Public          | Date d'éligibilité
        Durand | Léa    | 03/02/1990        | Oui          | Les Cévennes | Moins de 26 ans | 15/03/2026
        Martin | Ali    | 05/06/1985        | Non          |              | RSA             | 01/03/2026`,
      Contrats: `
        N° de marché | Nom    | Prénom | Date de naissance | Résident QPV | Quartier | Public | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        23T001       | Durand | Léa    |                   | Oui          |          |        | CDD             | 02/03/2026       | 30/06/2026     | 120
        23T002       | Martin | Ali    |                   | Non          |          |        | CDD             | 02/03/2026       | 30/06/2026     | 80`,
    },
  },
  contrats(
    "COH-02 : un mois touché d'un jour, un mois hors du contrat, une seule date",
    MOIS,
    "Durand | Léa | Ville d'Alès | 31/01/2026 | 01/03/2026 | 7 | 70 | 7 | 8",
    "Martin | Ali | Ville d'Alès | 01/02/2026 | 28/02/2026 | 35 | 70 | 36 |",
    "Petit | Zoé | Ville d'Alès | 01/03/2026 | | 35 | 0 | 70 | 71",
    "Garcia | Inès | Ville d'Alès | | 28/02/2026 | 35 | 70 | 72 |",
    "Lopez | Tom | Ville d'Alès | 01/03/2026 | 01/02/2026 | 35 | 70 | 73 |",
  ),
  contrats(
    "COH-02 : relevés hors du contrat",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Mois | Heures du mois",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 31/01/2026 | 01/03/2026 | 01/01/2026 | 7",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 31/01/2026 | 01/03/2026 | 01/03/2026 | 8",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 31/01/2026 | 01/03/2026 | 01/04/2026 | 9",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 31/01/2026 | 01/03/2026 | 01/12/2025 | 10",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 01/03/2026 | 01/02/2026 | 01/05/2026 | 11",
  ),
  {
    ...contrats(
      "COH-10 : la veille et le jour des vingt-quatre mois",
      SIMPLE,
      `${QUI} | 04/03/2024 | 30/06/2024 | 120`,
      `${QUI} | 05/01/2026 | 03/03/2026 | 80`,
      "Martin | Ali | 05/06/1985 | Ville d'Alès | 04/03/2024 | 30/06/2024 | 121",
      "Martin | Ali | 05/06/1985 | Ville d'Alès | 05/01/2026 | 04/03/2026 | 81",
      "Petit | Zoé | 07/08/1978 | Ville d'Alès | 15/03/2026 | | 82",
      "Petit | Zoé | 07/08/1978 | Ville d'Alès | 20/01/2024 | 30/06/2024 | 83",
    ),
    parametres: { dureeEligibilite: 24 },
  },
  contrats(
    "PLG-04 : dix ans autour de la date médiane, au jour près",
    SIMPLE,
    `${QUI} | 02/03/2026 | 02/03/2036 | 120`,
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 03/03/2036 | 80",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2016 | 02/03/2026 | 64",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 01/03/2016 | 02/03/2026 | 35",
  ),
  contrats(
    "PLG-07 : seize et soixante-dix ans, au jour près ; née après l'embauche",
    SIMPLE,
    "Durand | Léa | 02/03/2010 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 120",
    "Martin | Ali | 03/03/2010 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 80",
    "Petit | Zoé | 03/03/1955 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 64",
    "Garcia | Inès | 02/03/1955 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 35",
    "Lopez | Tom | 02/03/2027 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 36",
  ),
  contrats(
    "COH-05, COH-06 : vingt-six et cinquante ans, au jour près",
    "Nom | Date de naissance | Public | Maître d'ouvrage | Début du contrat | Heures réalisées",
    "Durand | 02/03/2000 | Moins de 26 ans | Ville d'Alès | 02/03/2026 | 120",
    "Martin | 03/03/2000 | Moins de 26 ans | Ville d'Alès | 02/03/2026 | 80",
    "Petit | 02/03/1976 | 50 ans et plus | Ville d'Alès | 02/03/2026 | 64",
    "Garcia | 03/03/1976 | 50 ans et plus | Ville d'Alès | 02/03/2026 | 35",
    "Lopez | | 50 ans et plus | Ville d'Alès | 02/03/2026 | 36",
    "Roux | 03/03/1976 | 50 ans et plus | Ville d'Alès | | 37",
  ),
];
