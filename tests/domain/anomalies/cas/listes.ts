import { contrats, type Cas } from "./cas";

const TITRES = "Nom | Maître d'ouvrage | Entreprise | Heures réalisées";
const MARCHES = "Maître d'ouvrage | N° de marché | Entreprise | Heures prévues";

/** The same row in two tabs. */
function deuxOnglets(titre: string, noms: readonly [string, string]): Cas {
  const ligne = "Durand | Léa | 03/02/1990 | Ville d'Alès | BTP Sud | 120";
  const table = `Nom | Prénom | Date de naissance | Maître d'ouvrage | Entreprise | Heures réalisées\n${ligne}`;
  return { titre, feuilles: { [noms[0]]: table, [noms[1]]: table } };
}

export const CAS_DE_LISTES: readonly Cas[] = [
  {
    titre: "REF-02 : l'écriture des marchés l'emporte sur la plus fréquente",
    feuilles: {
      Marchés: [MARCHES, "Ville d'Alès | 23T001 | BTP Sud | 500"].join("\n"),
      Contrats: [
        TITRES,
        ...["Durand", "Martin", "Petit"].map((nom) => `${nom} | VILLE D'ALES | Btp sud | 12`),
      ].join("\n"),
    },
  },
  {
    titre: "REF-02 : un nom proche de celui des marchés, plus fréquent que lui",
    feuilles: {
      Marchés: [MARCHES, "Logis Cévenols | 23T001 | Gard Terrassement | 500"].join("\n"),
      Contrats: [
        TITRES,
        ...["Durand", "Martin", "Petit", "Roux"].map(
          (nom, rang) => `${nom} | Logis Cévenol | Gard Terrasement | ${String(20 + rang)}`,
        ),
      ].join("\n"),
    },
  },
  contrats(
    "REF-02 : deux noms proches, l'un quatre fois plus fréquent, puis aussi fréquents",
    TITRES,
    ...["Durand", "Martin", "Petit", "Roux"].map(
      (nom, rang) => `${nom} | Ville d'Alès | Gard Terrassement | ${String(20 + rang)}`,
    ),
    "Blanc | Ville d'Alès | Gard Terrasement | 30",
    "Lopez | Ville d'Alès | Cévennes Peinture | 31",
    "Garcia | Ville d'Alès | Cévennes Peintures | 32",
  ),
  {
    titre: "REF-01 : une liste des objectifs, des heures illisibles",
    feuilles: {
      Objectifs:
        "Maître d'ouvrage | Montant HT | Heures prévues\nVille d'Alès | 850000 | 531\nLogis Cévenols | 920000 | 575",
      Contrats: [TITRES, "Durand | SAEM | BTP Sud | 12", "Martin | SAEM | BTP Sud | à voir"].join(
        "\n",
      ),
    },
  },
  {
    titre: "REF-07, REF-08 : des numéros dans les objectifs et les participants",
    feuilles: {
      Participants: `
        Nom    | Prénom | Date de naissance | Public | N° de marché
        Durand | Léa    | 03/02/1990        | RSA    | '0012
        Martin | Ali    | 05/06/1985        | RSA    | 13`,
      Objectifs: `
        Maître d'ouvrage | SIRET du maître d'ouvrage | Montant HT | Heures prévues
        Ville d'Alès     | 77554408300478            | 850000     | 531
        Logis Cévenols   | 7755440830047             | 920000     | 575`,
    },
  },
  contrats(
    "REF-09 : plus de mots inconnus que de publics",
    "Nom | Maître d'ouvrage | Public | Heures réalisées",
    "Durand | Ville d'Alès | RSA | 20",
    "Martin | Ville d'Alès | en cours | 21",
    "Petit | Ville d'Alès | | 22",
    "Roux | Ville d'Alès | NC | 23",
  ),
  {
    titre: "REF-09 : des participants sans public",
    feuilles: {
      Participants: `
        Nom    | Prénom | Date de naissance | Public
        Durand | Léa    | 03/02/1990        | RSA
        Martin | Ali    | 05/06/1985        |`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 20
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 21`,
    },
  },
  {
    titre: "STR-04, REF-03, REF-01 : une valeur fusionnée se dit sur chaque ligne",
    feuilles: {
      Contrats: {
        cellules: `
        Nom    | Maître d'ouvrage | Type de contrat | Entreprise | Heures réalisées
        Durand | Ville d'Alès     | Mystère         | BTP Sud    | 20
        Martin | Ville d'Alès     |                 | BTP Sud    | 21
        Petit  | Ville d'Alès     | CDD             | BTP Sud    | 22
        Roux   | Ville d'Alès     |                 | Gard TP    |`,
        fusions: ["C2:C3", "D2:D4", "E4:E5"],
      },
    },
  },
  {
    titre: "STR-06, STR-08 : plusieurs lignes vides, plusieurs lignes masquées",
    feuilles: {
      Contrats: {
        cellules: `
        Nom    | Maître d'ouvrage | Type de contrat | Entreprise | Heures réalisées
        Durand | Ville d'Alès     | CDD             | BTP Sud    | 20
               |                  |                 |            |
               |                  |                 |            |
        Martin | Ville d'Alès     | CDD             | BTP Sud    | 21
        Petit  | Ville d'Alès     | CDD             | BTP Sud    | 22`,
        lignesMasquees: [4, 5],
      },
    },
  },
  deuxOnglets("DBL-01 : deux onglets du nom que donne Excel", ["Feuil1", "Feuil2"]),
  deuxOnglets("DBL-01 : un onglet et sa copie", ["Suivi 2026", "Suivi 2026 (2)"]),
  deuxOnglets("DBL-01 : deux trimestres", ["T1 2026", "T2 2026"]),
  deuxOnglets("DBL-01 : deux maîtres d'ouvrage", ["Ville d'Alès", "Logis Cévenols"]),
];
