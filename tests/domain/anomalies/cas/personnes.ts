import { contrats, type Cas } from "./cas";

const TITRES =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";

function personnes(titre: string, ...lignes: readonly string[]): Cas {
  return contrats(titre, TITRES, ...lignes);
}

const QPV =
  "Nom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées";

export const CAS_DE_PERSONNES: readonly Cas[] = [
  personnes(
    "DBL-02 : trois dates de naissance, un nom sans prénom, neuf lignes montrées en partie",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120",
    "Léa | Durand | 02/03/1990 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 64",
    "DURAND | LEA | 03/02/1991 | Ville d'Alès | 04/07/2026 | 30/08/2026 | 65",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 04/09/2026 | 30/10/2026 | 66",
    "Petit | | 03/02/1980 | Ville d'Alès | 04/09/2026 | 30/10/2026 | 67",
    "Petit | | 03/02/1981 | Ville d'Alès | 04/09/2026 | 30/10/2026 | 68",
    ...Array.from(
      { length: 9 },
      (_, rang) =>
        `Martin | Ali | 0${String(rang + 1)}/05/1985 | Ville d'Alès | 02/03/2026 | 30/04/2026 | ${String(30 + rang)}`,
    ),
    ...Array.from(
      { length: 8 },
      (_, rang) =>
        `Garcia | Inès | 0${String(rang + 1)}/07/1979 | Ville d'Alès | 02/03/2026 | 30/04/2026 | ${String(40 + rang)}`,
    ),
  ),
  personnes(
    "DBL-03 : le jour même, le lendemain, un contrat dans un autre, sans fin, à l'envers",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 120",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/04/2026 | 30/04/2026 | 20",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 30/06/2026 | 31/07/2026 | 21",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/08/2026 | 31/08/2026 | 22",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 01/08/2026 | 31/08/2026 | 23",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 02/03/2026 | 7",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 03/03/2026 | 8",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | | 24",
    "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 25",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 02/03/2026 | 01/03/2026 | 26",
    "Garcia | Inès | 09/10/1999 | Ville d'Alès | 28/02/2026 | 30/06/2026 | 27",
    " | | | Ville d'Alès | 02/03/2026 | 30/06/2026 | 28",
    " | | | Ville d'Alès | 02/03/2026 | 30/06/2026 | 29",
  ),
  personnes(
    "DBL-04 : une lettre d'un nom court, deux d'un nom long, mots retournés, autre naissance",
    "Dubo | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120",
    "Dubu | Léa | 03/02/1990 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 64",
    "Dubout | Léa | 03/02/1990 | Ville d'Alès | 04/07/2026 | 30/08/2026 | 65",
    "Martinez | Alina | 05/06/1985 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 80",
    "Martynes | Alina | 05/06/1985 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 35",
    "Alina | Mortynas | 05/06/1985 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 36",
    "Fernandez | Paul | 07/08/1978 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 81",
    "Fernandes | Paul | 08/08/1978 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 37",
    "Fernandes | Paul | | Ville d'Alès | 04/09/2026 | 30/10/2026 | 38",
  ),
  personnes(
    "DBL-04 : soixante noms à une même date, et non soixante et un",
    ...Array.from({ length: 60 }, (_, rang) => nomme(rang, "01/01/1980")),
    ...Array.from({ length: 61 }, (_, rang) => nomme(rang, "01/01/1981", "o")),
  ),
  contrats(
    "DBL-01 : trois cellules remplies, quatre, une cellule qui change",
    "Nom | Maître d'ouvrage | Entreprise | Sexe | Heures réalisées",
    "Durand | Ville d'Alès | | | 120",
    "Durand | Ville d'Alès | | | 120",
    "Martin | Ville d'Alès | BTP Sud | | 80",
    "Martin | Ville d'Alès | BTP Sud | | 80",
    "Martin | Ville d'Alès | BTP Sud | H | 80",
    "Martin | Ville d'Alès | BTP Sud | H | 80",
    "Martin | Ville d'Alès | BTP Sud | H | 80",
  ),
  {
    titre: "DBL-01 : deux feuilles copiées, une troisième dont les colonnes diffèrent",
    feuilles: {
      Alès: `
        Nom    | Maître d'ouvrage | Entreprise | Sexe | Heures réalisées
        Durand | Ville d'Alès     | BTP Sud    | F    | 120
        Martin | Ville d'Alès     | Gard TP    | H    |`,
      Nîmes: `
        Heures réalisées | Nom    | Maître d'ouvrage | Sexe | Entreprise
                         | Martin | Ville d'Alès     | H    | Gard TP
        120              | Durand | Ville d'Alès     | F    | BTP Sud`,
      Uzès: `
        Nom    | Maître d'ouvrage | Entreprise | Heures réalisées
        Durand | Ville d'Alès     | BTP Sud    | 120
        Martin | Ville d'Alès     | Gard TP    | 80`,
    },
  },
  {
    titre: "DBL-01, DBL-03 : un contrat suivi dans un onglet par an, par mois, sans période",
    feuilles: Object.fromEntries(
      ["2025", "2026", "Suivi 2026", "Janvier 2027", "Mars 2027", "Autres"].map((onglet, rang) => [
        onglet,
        [
          TITRES,
          "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/10/2025 | 31/03/2026 | 120",
          `Martin | Ali | 05/06/1985 | Ville d'Alès | 01/10/2025 | 31/03/2026 | ${String(80 + rang)}`,
          `Petit | Zoé | 07/08/1978 | Ville d'Alès | 01/01/2027 | 31/01/2027 | ${String(60 + rang)}`,
          `Garcia | Inès | 09/10/1999 | Ville d'Alès | 01/01/2027 | 31/03/2027 | ${String(50 + rang)}`,
        ].join("\n"),
      ]),
    ),
  },
  contrats(
    "DBL-05 : même mois, autre marché, autre entreprise, autre jour du mois, double exact",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | N° de marché | Entreprise | Employeur | Mois | Heures du mois",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 120",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 35",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 36",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T002 | BTP Sud | Orle | 01/03/2026 | 37",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | Gard TP | Orle | 01/03/2026 | 38",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | BTP Sud | Uzès | 01/03/2026 | 39",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | | | 01/03/2026 | 42",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 23T001 | | | 01/03/2026 | 43",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 40",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 40",
    "Martin | Ali | 05/06/1985 | Ville d'Alès | 23T001 | BTP Sud | Orle | | 41",
    " | | | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 44",
    " | | | Ville d'Alès | 23T001 | BTP Sud | Orle | 01/03/2026 | 45",
  ),
  contrats(
    "COH-03, COH-04, REF-05, REF-06 : quartiers, codes et « hors QPV »",
    QPV,
    "Durand | Ville d'Alès | Oui | | 02/03/2026 | 120",
    "Martin | Ville d'Alès | Oui | Les Cévennes | 02/03/2026 | 80",
    "Petit | Ville d'Alès | Non | LES CEVENNES | 02/03/2026 | 64",
    "Garcia | Ville d'Alès | Non | Hors QPV | 02/03/2026 | 35",
    "Lopez | Ville d'Alès | Non | QP030001 | 02/03/2026 | 36",
    "Roux | Ville d'Alès | Oui | QP030001 | 31/12/2023 | 37",
    "Blanc | Ville d'Alès | Oui | QP030001 | 01/01/2024 | 38",
    "Noir | Ville d'Alès | Oui | QN03001M | 31/12/2023 | 39",
    "Vert | Ville d'Alès | Oui | QN03001M | 01/01/2024 | 40",
    "Gris | Ville d'Alès | Oui | QP974001 | 31/12/2024 | 41",
    "Bleu | Ville d'Alès | Oui | QP974001 | 01/01/2025 | 42",
    "Rose | Ville d'Alès | Oui | QP3001 | 02/03/2026 | 43",
    "Brun | Ville d'Alès | Oui | néant | 02/03/2026 | 44",
    "Jaune | Ville d'Alès | Non | QP3001 | 02/03/2026 | 45",
    "Violet | Ville d'Alès | Oui | QP030001 | | 46",
  ),
  {
    titre: "REF-05, COH-04 : une liste de quartiers, une colonne de quartiers prioritaires",
    feuilles: {
      Contrats: `
        Nom    | Maître d'ouvrage | Résident QPV | Quartier prioritaire | Début du contrat | Heures réalisées
        Durand | Ville d'Alès     | Oui          | QPV Les Cévennes     | 02/03/2026       | 120
        Martin | Ville d'Alès     | Oui          | Quartier des Prés    | 02/03/2026       | 80
        Petit  | Ville d'Alès     | Non          | Rochebelle           | 02/03/2026       | 64
        Garcia | Ville d'Alès     | Oui          | QP030002 Tamaris     | 02/03/2021       | 35
        Lopez  | Ville d'Alès     | Oui          | QP030009             | 02/03/2021       | 36`,
      Listes: `
        Divers
        Liste des quartiers prioritaires | Quartier
        les cevennes                     | Seul
        Prés
        QP030002

        Rochebelle`,
    },
  },
  contrats(
    "REF-03, REF-04, REF-09 : hors liste, sans réponse, vides",
    "Nom | Maître d'ouvrage | Public | Type de contrat | Début du contrat | Heures réalisées",
    "Durand | Ville d'Alès | RSA | Vacation | 02/03/2026 | 120",
    "Martin | Ville d'Alès | Voisin | Vacation | 02/03/2026 | 80",
    "Petit | Ville d'Alès | NC | NC | 02/03/2026 | 64",
    "Garcia | Ville d'Alès | | | 02/03/2026 | 35",
    "Lopez | Ville d'Alès | DELD, RSA | CDD | 02/03/2026 | 36",
    "Roux | Ville d'Alès | n.d. | CDI | 02/03/2026 | 37",
    "Blanc | Ville d'Alès | DELD | CDI | 02/03/2026 | 38",
  ),
  contrats(
    "REF-09 : autant de publics que d'autres mots, puis un de moins",
    "Nom | Maître d'ouvrage | Public | Début du contrat | Heures réalisées",
    "Durand | Ville d'Alès | RSA | 02/03/2026 | 120",
    "Martin | Ville d'Alès | Voisin | 02/03/2026 | 80",
    "Petit | Ville d'Alès | | 02/03/2026 | 64",
  ),
  {
    titre: "FEU-05 : personnes absentes des participants, par identifiant ou par nom",
    feuilles: {
      Participants: `
        Identifiant | Nom    | Prénom | Date de naissance | Sexe
        P01         | Durand | Léa    | 03/02/1990        | F
        P02         | Martin | Ali    | 05/06/1985        | H`,
      Contrats: `
        Identifiant | Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
        P01         | Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 120
        P09         | Petit  | Zoé    | 07/08/1992        | Ville d'Alès     | CDD             | 80
                    | Garcia | Inès   | 09/10/1999        | Ville d'Alès     | CDD             | à venir
                    | Martin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 35`,
    },
  },
  {
    titre: "COH-05, COH-13, PLG-07 : ce que dit la feuille des participants vaut pour ses contrats",
    feuilles: {
      Participants: `
        Nom    | Prénom | Date de naissance | Public          | Résident QPV | Quartier     | Date d'éligibilité
        Durand | Léa    | 03/02/1990        | Moins de 26 ans | Oui          | Les Cévennes | 15/03/2026
        Martin | Ali    | 05/06/2015        | RSA             | Non          |              | 01/03/2026`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 02/03/2026       | 30/06/2026     | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 30/06/2026     | 80`,
    },
  },
];

/** Names far from one another, but for the last of sixty-one. */
function nomme(rang: number, naissance: string, fin = ""): string {
  const lettre = String.fromCharCode(97 + (rang % 26));
  const nom =
    rang % 60 === 59
      ? "aaaaaaaaa"
      : lettre.repeat(8) + "xyz".charAt(Math.floor(rang / 26)).repeat(4);
  return `${nom}${fin} | | ${naissance} | Ville d'Alès | 02/03/2026 | 30/04/2026 | ${String(100 + rang)}`;
}
