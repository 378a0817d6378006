import { contrats, type Cas } from "./cas";

const CDDI =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées";
const LEA = "Durand | Léa | 03/02/1990 | Ville d'Alès";
const ALI = "Martin | Ali | 05/06/1985 | Ville d'Alès";
const ZOE = "Petit | Zoé | 07/08/1978 | Ville d'Alès";
const MARCHES = "Maître d'ouvrage | N° de marché | Montant HT | Heures prévues";
const SUIVI = "Nom | Prénom | Maître d'ouvrage | N° de marché | Début du contrat | Fin du contrat";

/** A list apart, and three contrats that name quartiers. */
function quartiers(titre: string, liste: Cas["feuilles"]): Cas {
  const ligne = (nom: string, quartier: string, heures: number) =>
    `${nom} | Ville d'Alès | Oui | ${quartier} | ${String(heures)}`;
  return {
    titre,
    feuilles: {
      Contrats: [
        "Nom | Maître d'ouvrage | Résident QPV | Quartier | Heures réalisées",
        ligne("Durand", "Les Cévennes", 120),
        ligne("Martin", "QP 030001", 80),
        ligne("Petit", "Rochebelle", 64),
      ].join("\n"),
      ...liste,
    },
  };
}

/** One tab by period, the same contrat in each. */
function onglets(titre: string, lignes: Readonly<Record<string, string>>): Cas {
  const titres = `${SUIVI} | Heures réalisées`;
  const tabs = Object.entries(lignes).map(([onglet, ligne]) => [
    onglet,
    `${titres}\n${ligne}\nBlanc | Max | Ville d'Alès | 23T009 | 05/01/2026 | 06/03/2026 | ${String(30 + onglet.length)}`,
  ]);
  return { titre, feuilles: Object.fromEntries(tabs) as Record<string, string> };
}

export const CAS_AUX_BORDS: readonly Cas[] = [
  contrats(
    "COH-15 : 731 jours cumulés, 732, une fin inconnue, un seul jour",
    CDDI,
    `${LEA} | CDDI | 06/01/2025 | 05/01/2026 | 900`,
    `${LEA} | CDDI | 06/01/2026 | 06/01/2027 | 901`,
    `${LEA} | CDDI | 01/03/2027 | | 902`,
    `${ALI} | CDDI | 06/01/2025 | 05/01/2026 | 903`,
    `${ALI} | CDDI | 06/01/2026 | 07/01/2027 | 904`,
    `${ALI} | CDDI | 01/03/2027 | 28/02/2027 | 905`,
    `${ZOE} | CDDI | 02/03/2026 | 02/03/2026 | 7`,
  ),
  contrats(
    "COH-14 : un CDI achevé dit la situation à la sortie",
    "Nom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Situation à la sortie | Heures réalisées",
    "Durand | Ville d'Alès | CDI | 02/03/2026 | 30/06/2026 | Emploi durable | 120",
    "Martin | Ville d'Alès | CDI | 02/03/2026 | 30/06/2026 | | 80",
  ),
  contrats(
    "COH-02 : un contrat d'un jour, des heures deux mois avant",
    "Nom | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026",
    "Durand | Léa | Ville d'Alès | 16/03/2026 | 16/03/2026 | 6 | | 7",
    "Martin | Ali | Ville d'Alès | 05/01/2026 | 31/03/2026 | 60 | 61 | 62",
  ),
  contrats(
    "COH-02 : sans début de contrat, rien n'est dit",
    "Nom | Prénom | Maître d'ouvrage | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026",
    "Durand | Léa | Ville d'Alès | 16/01/2026 | 6 | | 7",
    "Martin | Ali | Ville d'Alès | 31/03/2026 | 60 | 61 | 62",
  ),
  {
    titre: "COH-02 : relevé d'un mois de 31 jours avant un contrat du premier",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | 01/04/2026       | 30/06/2026     | 01/03/2026 | 35
        Martin | Ali    | Ville d'Alès     | 31/03/2026       | 30/06/2026     | 01/03/2026 | 36
        Petit  | Zoé    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 01/07/2026 | 37`,
    },
  },
  {
    titre: "COH-02 : relevés sans fin de contrat",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | 01/04/2026       | 01/01/2026 | 35
        Martin | Ali    | Ville d'Alès     | 02/03/2026       | 01/03/2026 | 36`,
    },
  },
  {
    titre: "COH-12 : une heure, une demi-heure et un début en doute après la fin du marché",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Heures prévues | Fin du marché
        Ville d'Alès     | 23T001       | 500            | 31/01/2026
        Ville d'Alès     | 23T002       | 600            | 30/06/2026`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | Début du contrat | janv. 2026 | févr. 2026 | mars 2026
        Durand | Léa    | Ville d'Alès     | 23T001       | 05/01/2026       | 60         | 1          |
        Martin | Ali    | Ville d'Alès     | 23T001       | 05/01/2026       | 61         |            | 0,5
        Petit  | Zoé    | Ville d'Alès     | 23T001       | '02/01/2026      | 62         | 30         |
        Roux   | Max    | Ville d'Alès     | 23T002       | 05/01/2026       | 63         | 31         | 32`,
    },
  },
  {
    titre: "COH-11 : des heures vides ou d'aucun marché n'effacent pas celles des autres",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Heures prévues
        Ville d'Alès     | 23T001       | 100
        Ville d'Alès     | 23T002       | 600`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 23T001       | 900
        Martin | Ali    | Ville d'Alès     | 23T001       | à venir
        Petit  | Zoé    | Ville d'Alès     |              | 64
        Roux   | Max    | Ville d'Alès     | 23T002       | 65`,
    },
  },
  {
    titre: "COH-07 : un euro, une heure",
    feuilles: {
      Marchés: [
        MARCHES,
        "Ville d'Alès | 23T001 | 1 | 500",
        "Ville d'Alès | 23T002 | 850000 | 1",
        "Ville d'Alès | 23T003 | 920000 | 575",
      ].join("\n"),
    },
  },
  {
    titre: "COH-08 : une colonne titrée TTC, un montant nul",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant TTC | Heures prévues
        Ville d'Alès     | 23T001       | 1020000     | 531
        Ville d'Alès     | 23T002       | 920000      | 575`,
      Contrats: `
        Nom    | Maître d'ouvrage | N° de marché | Montant HT | Heures réalisées
        Durand | Ville d'Alès     | 23T001       | 850000     | 120
        Martin | Ville d'Alès     | 23T002       | 0          | 80
        Petit  | Ville d'Alès     | 23T002       | 800000     | 81
        Roux   | Ville d'Alès     | 23T002       | 960000     | 82`,
    },
  },
  {
    titre: "COH-05, COH-13 : ce qu'une autre ligne de la personne dit",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Public         | Date d'éligibilité | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        |                |                    | Ville d'Alès     | 02/02/2026       | 120
        Durand | Léa    | 03/02/1990        | RSA            | 15/03/2026         | Ville d'Alès     | 02/03/2026       | 64
        Durand | Léa    | 03/02/1990        | Jeune - 26 ans |                    | Ville d'Alès     | 01/04/2026       | 65
        Martin | Ali    | 05/06/1985        | RSA            | 02/03/2026         | Ville d'Alès     | 02/03/2026       | 80`,
    },
  },
  quartiers("REF-05 : une liste sur sa feuille, un code écrit avec une espace", {
    Listes: `
      Quartiers    | Référents
      Les Cévennes | Rochebelle
      QP030001     | Accueil
      Centre       | Mairie`,
  }),
  quartiers("REF-05 : la liste de nos Paramètres, un seul nom suffit", {
    Paramètres: { cellules: "Paramètres\n\nQuartiers\nLes Cévennes", generee: "parametres|" },
  }),
  quartiers("REF-05 : les quartiers d'un bilan ne sont pas une liste", {
    Bilan: {
      cellules: "Bilan\n\nQuartiers\nLes Cévennes\nCentre",
      generee: "bilan|ville d ales",
    },
  }),
  ...[29, 30].map((lignes) =>
    quartiers(`REF-05 : le titre de la liste après ${String(lignes)} lignes`, {
      Listes: [
        ...Array.from({ length: lignes }, () => "-"),
        "Quartiers",
        "Rochebelle",
        "Centre",
      ].join("\n"),
    }),
  ),
  onglets("DBL-01, DBL-03 : un contrat d'un onglet à l'autre, le marché dit une fois", {
    "Suivi 2025": "Durand | Léa | Ville d'Alès | 23T001 | 01/12/2025 | 30/01/2026 | 120",
    "Suivi 2026": "Durand | Léa | Ville d'Alès | | 01/12/2025 | 30/01/2026 | 120",
  }),
  onglets("DBL-01, DBL-03 : un contrat d'un onglet à l'autre, deux marchés", {
    "Suivi 2025": "Durand | Léa | Ville d'Alès | 23T001 | 01/12/2025 | 30/01/2026 | 120",
    "Suivi 2026": "Durand | Léa | Ville d'Alès | 23T002 | 01/12/2025 | 30/01/2026 | 120",
  }),
  onglets("DBL-01, DBL-03 : un onglet par mois, un contrat de deux mois, un d'un mois", {
    "Janvier 2026": "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/02/2026 | 120",
    "Février 2026": "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/02/2026 | 120",
  }),
  onglets("DBL-01, DBL-03 : un onglet par mois, un contrat d'un seul mois", {
    "Janvier 2026": "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/01/2026 | 120",
    "Février 2026": "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/01/2026 | 120",
  }),
  onglets("DBL-01 : des onglets sans période", {
    Équipe: "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/02/2026 | 120",
    Renfort: "Durand | Léa | Ville d'Alès | 23T001 | 05/01/2026 | 27/02/2026 | 120",
  }),
];
