import { contrats, type Cas } from "./cas";

/** A cell that cannot be read in each column that a bilan may read, or not; and what is right there. */
const COLONNES: readonly (readonly [titre: string, valeur: string])[] = [
  ["SIRET maître d'ouvrage", "'77554408300477"],
  ["Date de notification", "02/01/2026"],
  ["Début du marché", "02/01/2026"],
  ["Fin du marché", "02/01/2027"],
  ["Durée (mois)", "12"],
  ["Montant HT", "1600000"],
  ["Part de main-d'œuvre", "37,5 %"],
  ["Coût horaire", "30"],
  ["Taux d'insertion", "5 %"],
  ["Heures travaillées", "20000"],
  ["Heures restantes", "500"],
  ["Taux de réalisation", "50 %"],
];
const COLONNES_DE_CONTRAT: readonly (readonly [titre: string, valeur: string])[] = [
  ["Date de naissance", "03/02/1990"],
  ["Résident QPV", "Non"],
  ["Date d'éligibilité", "02/01/2026"],
  ["Fin d'éligibilité", "02/01/2028"],
  ["Début du contrat", "02/03/2026"],
  ["Heures par semaine", "35"],
  ["Heures de formation", "7"],
];

export const CAS_DE_LECTURE: readonly Cas[] = [
  ...["#N/A", "à voir"].flatMap((cellule) => [
    ...COLONNES.map(([colonne, valeur]) => ({
      titre: `« ${cellule} » dans « ${colonne} » d'un marché`,
      feuilles: {
        Marchés: `
          Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | ${colonne}
          Ville d'Alès     | 23T001       | BTP Sud    | 1000           | ${cellule}
          Ville d'Alès     | 23T002       | Gard TP    | 1000           | ${valeur}
          Ville d'Alès     | 23T003       | Gard TP    | 1000           | ${valeur}
          Ville d'Alès     | 23T004       | Gard TP    | 1000           | ${valeur}`,
      },
    })),
    ...COLONNES_DE_CONTRAT.map(([colonne, valeur]) =>
      contrats(
        `« ${cellule} » dans « ${colonne} » d'un contrat`,
        `Nom | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | ${colonne}`,
        `Durand | Léa | Ville d'Alès | CDI | 120 | ${cellule}`,
        `Martin | Ali | Ville d'Alès | CDI | 80 | ${valeur}`,
        `Petit | Zoé | Ville d'Alès | CDI | 64 | ${valeur}`,
        `Garcia | Inès | Ville d'Alès | CDI | 35 | ${valeur}`,
      ),
    ),
  ]),
  contrats(
    "TYP-02 à TYP-10 : écritures diverses d'un nombre, d'une date, d'un oui",
    "Nom | Maître d'ouvrage | Résident QPV | Date de naissance | Début du contrat | Fin du contrat | Heures réalisées",
    "Durand | Ville d'Alès | x | '03/02/1990 | '02/03/2026 | '13/03/2026 | '12,5",
    "Martin | Ville d'Alès | OUI | '31/02/1990 | '02/13/2026 | '31/06/2026 | '12 h",
    "Petit | Ville d'Alès | peut-être | 07/08/1978 | 02/03/2026 | en cours | [h]35:30",
    "Garcia␣␣Ruiz | Ville⍽d'Alès | NC | 09/10/1999 | 02/03/2026 | NC | #DIV/0!",
    "Lopez | Ville d'Alès | Non | 09/11/1999 | 02/03/2026 | 30/06/2026 | VRAI",
    "Roux | Ville d'Alès | #N/A | #REF! | #N/A | 30/06/2026 | 2 90 02 30 007 123 05",
    ...["Blanc", "Noir", "Vert", "Gris", "Bleu", "Rose"].map(
      (nom) => `${nom} | Ville d'Alès | Oui | 03/02/1990 | 02/03/2026 | 30/06/2026 | 120`,
    ),
  ),
  {
    titre: "TYP-06 : ce qui manque à un marché, à un objectif, à un contrat, à un relevé",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant HT | Heures prévues
                         | 23T001       | BTP Sud    | 850000     | 531
        Ville d'Alès     | 23T002       | Gard TP    |            |
        Ville d'Alès     | 23T003       | Gard TP    | 850000     |`,
      Contrats: `
        N° de marché | Maître d'ouvrage | Nom    | Prénom | Date de naissance | Type de contrat | Début du contrat | Heures réalisées
        23T002       |                  | Durand | Léa    | 03/02/1990        | CDD             | 02/03/2026       | 120
                     |                  | Martin | Ali    | 05/06/1985        | CDD             | 02/03/2026       | 80
        23T003       | Ville d'Alès     | Petit  | Zoé    | 07/08/1978        | CDD             | 02/03/2026       |`,
    },
  },
  {
    titre: "TYP-06 : relevés sans mois ou sans heures",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 |
        Martin | Ali    | 05/06/1985        | Ville d'Alès     |            | 110
        Petit  | Zoé    | 07/08/1978        |                  | 01/03/2026 | 35`,
    },
  },
  {
    titre: "TYP-01, TYP-09 : formules du complément et autres formules",
    feuilles: {
      Marchés: {
        cellules: `
          Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
          Ville d'Alès     | 23T001       | 850000     | #NAME?
          Ville d'Alès     | 23T002       | 920000     | #NAME?
          Ville d'Alès     | 23T003       | 920000     | #VALUE!
          Ville d'Alès     | 23T004       | 920000     | #NAME?`,
        formules: { D2: "INSERTION_HEURES(C2)", D3: "MAFORMULE(C3)", D4: "INSERTION_HEURES(C4)" },
      },
    },
  },
  contrats(
    "des textes trop longs ou qui portent un numéro ne sortent pas entiers",
    "Nom | Maître d'ouvrage | Entreprise | Type de contrat | Heures réalisées",
    `Durand | Ville d'Alès | BTP Sud | ${"contrat de chantier ".repeat(3)} | 120`,
    `Martin | Ville d'Alès | BTP Sud | ${"x".repeat(60)} | 80`,
    `Petit | Ville d'Alès | BTP Sud | ${"x".repeat(61)} | 64`,
    "Garcia | Ville d'Alès | BTP Sud | 2 90 02 30 007 123 05 | 35",
    "Lopez | Ville d'Alès | BTP Sud | CDD | 36",
    "Roux | Ville d'Alès | BTP Sud | CDI | 37",
    "Blanc | Ville d'Alès | BTP Sud | CDI | 38",
    "Noir | Ville d'Alès | BTP Sud | CDI | 39",
    "Vert | Ville d'Alès | BTP Sud | VRAI | 40",
    "Gris | Ville d'Alès | BTP Sud | 12,5 | 41",
  ),
  {
    titre: "TYP-03 : une cellule fusionnée illisible est citée sur chaque ligne",
    feuilles: {
      Contrats: {
        cellules: `
          Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
          Durand | Léa    | Ville d'Alès     | Vacation        | 02/03/2026       | 120
          Martin | Ali    | Ville d'Alès     |                 | 02/03/2026       | 80
          Petit  | Zoé    | Ville d'Alès     | CDD             | 02/03/2026       | 64
          Garcia | Inès   | Ville d'Alès     | CDD             | 02/03/2026       | 35`,
        fusions: ["D2:D3"],
      },
    },
  },
];
