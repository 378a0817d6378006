import { contrats, type Cas } from "./cas";

const SUIVI =
  "Nom | Prénom | Maître d'ouvrage | N° de marché | Début du contrat | Fin du contrat | Heures réalisées";

const SUITE = "Ville d'Alès | 02/03/2026 | 1";

/** Rows and names that look alike without being one, or the reverse. */
export const CAS_DE_REPETITIONS: readonly Cas[] = [
  contrats(
    "DBL-01 : des heures illisibles de deux façons, vides, en erreur",
    "Nom | Prénom | Maître d'ouvrage | Entreprise | Heures réalisées",
    "Durand | Léa | Ville d'Alès | BTP Sud | à voir",
    "Durand | Léa | Ville d'Alès | BTP Sud | à venir",
    "Durand | Léa | Ville d'Alès | BTP Sud |",
    "Durand | Léa | Ville d'Alès | BTP Sud | à venir",
    "Martin | Ali | Ville d'Alès | BTP Sud | #REF!",
    "Martin | Ali | Ville d'Alès | BTP Sud | #REF!",
    "Martin | Ali | Ville d'Alès | BTP Sud |",
    "Martin | Ali | Ville d'Alès | BTP Sud | #REF!",
    "Petit | Zoé | Ville d'Alès | Gard TP | VRAI",
    "Petit | Zoé | Ville d'Alès | Gard TP | FAUX",
    "Petit | Zoé | Ville d'Alès | Gard TP | VRAI",
    ...Array.from(
      { length: 24 },
      (_, rang) => `Garcia | Inès | Ville d'Alès | Gard TP | ${String(30 + rang)}`,
    ),
  ),
  {
    titre: "DBL-01, DBL-02 : des relevés d'une feuille à l'autre",
    feuilles: {
      "Relevés BTP Sud": `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 60
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 01/03/2026 | 61`,
      "Relevés Gard TP": `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 60
        Martin | Ali    | 06/05/1985        | Ville d'Alès     | 01/03/2026 | 62`,
    },
  },
  {
    titre: "DBL-01 : les mêmes lignes sous un bandeau qui nomme un autre maître d'ouvrage",
    feuilles: {
      Alès: `
        Maître d'ouvrage : Ville d'Alès

        Nom    | Prénom | Entreprise | Sexe | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | F    | CDD             | 120
        Martin | Ali    | B.T.P. Sud | H    | CDD             | 80`,
      Logis: `
        Maître d'ouvrage : Logis Cévenols

        Nom    | Prénom | Entreprise | Sexe | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | F    | CDD             | 120
        Martin | Ali    | B.T.P. Sud | H    | CDD             | 80`,
    },
  },
  {
    titre: "COH-17 : deux listes de marchés ne répètent pas un objectif",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 620
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
    },
  },
  {
    titre: "FEU-01 : un numéro que deux maîtres d'ouvrage donnent n'est pas introuvable",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T001       | Gard TP    | 300`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 120
        23T009       | Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
  },
  {
    titre: "FEU-04 : la deuxième personne, une ligne sans nom, des relevés en mois",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 80
               |        | Ville d'Alès     | CDD             | 64
        Petit  | Zoé    | Ville d'Alès     | CDD             | 65`,
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | 01/03/2026 | 120
        Martin | Ali    | Ville d'Alès     | 01/03/2026 | 70
               |        | Ville d'Alès     | 01/03/2026 | 60
        Petit  | Zoé    | Ville d'Alès     | 01/03/2026 | 65`,
    },
  },
  {
    titre: "DBL-01 : un marché sur deux feuilles est un marché, sur deux lignes une répétition",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 500            | 320
        Ville d'Alès     | 23T002       | Gard TP    | 300            | 280
        Ville d'Alès     | 23T002       | Gard TP    | 300            | 280`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 500            | 320`,
    },
  },
  {
    titre: "DBL-01 : un même jour, début sur une feuille, fin sur l'autre",
    feuilles: {
      Entrées: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 120`,
      Sorties: `
        Nom    | Prénom | Maître d'ouvrage | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026     | 120`,
    },
  },
  {
    titre: "DBL-01, DBL-03 : un contrat d'un onglet à l'autre, le premier ne dit pas le marché",
    feuilles: {
      "Suivi 2025": `${SUIVI}
        Roux   | Max | Ville d'Alès | 23T003 | 06/01/2025 | 27/06/2025 | 300
        Durand | Léa | Ville d'Alès |        | 01/12/2025 | 30/01/2026 | 120`,
      "Suivi 2026": `${SUIVI}
        Roux   | Max | Ville d'Alès | 23T002 | 05/01/2026 | 26/06/2026 | 301
        Durand | Léa | Ville d'Alès | 23T001 | 01/12/2025 | 30/01/2026 | 120`,
    },
  },
  {
    titre: "DBL-05 : des relevés après une feuille de marchés",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | 23T001       | 01/03/2026 | 60
        Durand | Léa    | Ville d'Alès     | 23T001       | 01/03/2026 | 35
        Durand | Léa    | Logis Cévenols   | 23T002       | 01/03/2026 | 36
        Martin | Ali    | Ville d'Alès     | 23T001       | 01/03/2026 | 37`,
    },
  },
  contrats(
    "DBL-02 : les mêmes lettres ne font pas le même nom",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées",
    "Karl | Léon | 03/02/1990 | Ville d'Alès | 02/03/2026 | 120",
    "Karl | Noël | 05/06/1985 | Ville d'Alès | 02/03/2026 | 80",
    "Abel Lay | Sami | 07/08/1978 | Ville d'Alès | 02/03/2026 | 64",
    "Abellay | Sami | 09/10/1979 | Ville d'Alès | 02/03/2026 | 65",
  ),
  contrats(
    "DBL-04 : deux lettres d'un nom de dix, de neuf",
    "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées",
    "Martin | Ali | 03/02/1990 | Ville d'Alès | 02/03/2026 | 120",
    "Mertan | Ali | 03/02/1990 | Ville d'Alès | 02/03/2026 | 80",
    "Dubos | Léa | 05/06/1985 | Ville d'Alès | 02/03/2026 | 64",
    "Dabus | Léa | 05/06/1985 | Ville d'Alès | 02/03/2026 | 65",
  ),
  ...[60, 61].map((noms) =>
    contrats(
      `DBL-04 : ${String(noms)} noms à une même date, dont deux voisins`,
      "Nom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées",
      ...Array.from(
        { length: noms },
        (_, rang) => `${nomme(rang)} | 01/01/1980 | ${SUITE}${String(rang)}`,
      ),
    ),
  ),
  {
    titre: "REF-02 : l'écriture des marchés, reprise par un contrat, contre la plus fréquente",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | Entreprise | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 23T001       | BTP Sud    | 120
        Martin | Ali    | VILLE D'ALES     | 23T001       | B.T.P. Sud | 80
        Petit  | Zoé    | VILLE D'ALES     | 23T001       | B.T.P. Sud | 64
        Garcia | Inès   | VILLE D'ALES     | 23T001       | B.T.P. Sud | 65
        Lopez  | Tom    | VILLE D'ALES     | 23T001       | B.T.P. Sud | 66`,
    },
  },
  {
    titre: "REF-02 : les contrats avant les marchés, six écritures d'un nom",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Type de contrat | Heures réalisées
        Durand | Léa    | Logis Cévenol    | Gard TP    | CDD             | 120
        Martin | Ali    | Logis Cévenol    | GARD TP    | CDD             | 80
        Petit  | Zoé    | Logis Cévenols   | Gard-TP    | CDD             | 64
        Garcia | Inès   | Ville d'Alès     | gard tp    | CDD             | 65
        Lopez  | Tom    | Ville d'Alès     | GARD-TP    | CDD             | 66`,
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Logis Cévenols   | 23T001       | Gard / TP  | 500
        Ville d'Alès     | 23T002       | Gard, TP   | 300`,
    },
  },
  {
    titre: "REF-02 : un sigle avec et sans points",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Type de contrat | Heures réalisées
        Durand | Léa    | O.P.H. du Gard    | BTP Sud    | CDD             | 120
        Martin | Ali    | OPH du Gard      | BTP Sud    | CDD             | 80
        Petit  | Zoé    | OPH du Gard      | BTP Sud    | CDD             | 64
        Garcia | Inès   | OPH du Gard      | B.T.P. Sud | CDD             | 65
        Lopez  | Tom    | OPH du Gard      | E.D.F.     | CDD             | 66
        Roux   | Max    | OPH du Gard      | EDF        | CDD             | 67`,
    },
  },
  {
    titre: "REF-02 : une écriture sur deux feuilles, ses heures comptées une fois",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Gard TP    | CDD             | 120
        Martin | Ali    | Ville d'Alès     | BTP Sud    | CDD             | 80
        Petit  | Zoé    | Ville d'Alès     | BTP SUD    | CDD             | 64`,
      "Contrats 2": `
        Nom    | Prénom | Maître d'ouvrage | Entreprise | Type de contrat | Heures réalisées
        Garcia | Inès   | Ville d'Alès     | BTP SUD    | CDD             | 32
        Lopez  | Tom    | Ville d'Alès     | BTP Sud    | CDD             | 16
        Roux   | Max    | Ville d'Alès     | BTP Sud    | CDD             | 8`,
    },
  },
  {
    titre: "REF-02 : le nom des marchés, écrit autrement ailleurs, contre un voisin plus fréquent",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Heures prévues
        Logis Cévenols   | 23T001       | 500
        Ville d'Alès     | 23T002       | 300`,
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | LOGIS CEVENOLS   | CDD             | 120
        Martin | Ali    | Logis Cévenol    | CDD             | 80
        Petit  | Zoé    | Logis Cévenol    | CDD             | 64
        Garcia | Inès   | Logis Cévenol    | CDD             | 65
        Lopez  | Tom    | Logis Cévenol    | CDD             | 66`,
    },
  },
];

/** Far from one another, but for the first two. */
function nomme(rang: number): string {
  if (rang < 2) return `voisin${String.fromCharCode(97 + rang)}`;
  const lettre = String.fromCharCode(97 + (rang % 26));
  return lettre.repeat(6) + "xyz".charAt(Math.floor(rang / 26)).repeat(4);
}
