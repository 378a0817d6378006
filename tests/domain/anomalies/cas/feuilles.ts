import { contrats, type Cas } from "./cas";

const PLAT = "Nom | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées";

function noms(titre: string, ...entreprises: readonly string[]): Cas {
  return contrats(
    titre,
    PLAT,
    ...entreprises.map(
      (each, rang) =>
        `Nom${String.fromCharCode(65 + rang)} | Léa | ${each} | Ville d'Alès | ${String(100 + rang)}`,
    ),
  );
}

export const CAS_DE_FEUILLES: readonly Cas[] = [
  {
    titre: "STR-01, STR-02 : une feuille vide et une feuille d'autre chose à côté d'un suivi",
    feuilles: {
      Contrats: `
        ${PLAT}
        Durand | Léa | BTP Sud | Ville d'Alès | 120`,
      Vide: "",
      Prêt: PLAT,
      Recettes: `
        Farine | Sucre | Beurre
        120    | 80    | 60`,
    },
  },
  {
    titre: "STR-01 : rien que des titres d'un autre métier",
    feuilles: {
      Recettes: `
        Recette | Farine | Sucre | Beurre
        Tarte   | 120    | 80    | 60
        Gâteau  | 110    | 70    | 50`,
    },
  },
  { titre: "STR-02 : des titres sans aucune ligne", feuilles: { Contrats: PLAT } },
  {
    titre:
      "STR-04 : fusions sur des heures, sur une colonne sans champ, dans les titres, d'une ligne",
    feuilles: {
      Contrats: {
        cellules: `
          Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées | Couleur du casque
          Durand | Léa    | BTP Sud    | Ville d'Alès     | 120              | bleu
          Martin | Ali    | Gard TP    | Ville d'Alès     |                  |
          Petit  | Zoé    | Gard TP    | Ville d'Alès     | 64               | rouge
          Garcia | Inès   |            |                  | 35               | vert
          Lopez  | Tom    |            | Ville d'Alès     | 36               | vert`,
        fusions: ["E2:E3", "F2:F3", "C5:D5", "C4:C6"],
      },
    },
  },
  {
    titre: "STR-05, STR-06, STR-08 : totaux, lignes vides et lignes masquées",
    feuilles: {
      Contrats: {
        cellules: `
          Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
          Ville d'Alès     | BTP Sud    | Durand | Léa    | 120

          Ville d'Alès     | Gard TP    | Martin | Ali    | 80


                           |            |        |        | 200
          Logis Cévenols   | BTP Sud    | Petit  | Zoé    | 35
          Logis Cévenols   | BTP Sud    | Garcia | Inès   | 36
          Total            |            |        |        | 271`,
        lignesMasquees: [0, 2, 8, 9],
        formules: { E7: "SUM(E2:E4)" },
      },
    },
  },
  {
    titre: "COL-01 : ni maître d'ouvrage, ni heures, ni objectif, selon la feuille",
    feuilles: {
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Début du marché
        23T001       | Ville d'Alès     | BTP Sud    | 02/01/2026
        23T002       | Ville d'Alès     | Gard TP    | 02/01/2026`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Type de contrat | Début du contrat | Fin du contrat
        Durand | Léa    | 03/02/1990        | CDD             | 02/03/2026       | 30/06/2026
        Martin | Ali    | 05/06/1985        | CDD             | 02/03/2026       | 30/06/2026`,
    },
  },
  {
    titre: "COL-01 : le marché dit le maître d'ouvrage, les relevés disent les heures",
    feuilles: {
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Montant HT
        23T001       | Ville d'Alès     | BTP Sud    | 850000`,
      Contrats: `
        N° de marché | Nom    | Prénom | Date de naissance | Type de contrat | Début du contrat
        23T001       | Durand | Léa    | 03/02/1990        | CDD             | 02/03/2026`,
      Relevés: `
        N° de marché | Nom    | Prénom | Date de naissance | Mois       | Heures du mois
        23T001       | Durand | Léa    | 03/02/1990        | 01/03/2026 | 35`,
    },
  },
  contrats(
    "COL-02 : deux colonnes sans effet sur les heures, deux colonnes d'observations",
    "Nom | Prénom | Maître d'ouvrage | Type de contrat | Sexe | Sexe | Observations | Observations | Heures réalisées",
    "Durand | Léa | Ville d'Alès | CDD | F | F | vu | revu | 120",
    "Martin | Ali | Ville d'Alès | CDD | H | H | vu | revu | 80",
  ),
  contrats(
    "COL-03, COL-04 : colonnes sans titre, vides, remplies d'une cellule",
    "Nom | Prénom | Maître d'ouvrage | | Type de contrat | | Heures réalisées | Pointure",
    "Durand | Léa | Ville d'Alès | vu | CDD | | 120 | 41",
    "Martin | Ali | Ville d'Alès | | CDD | | 80 | 42",
  ),
  {
    titre: "COL-05 : montants en milliers et en millions, TTC",
    feuilles: {
      Milliers: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant (k€) | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 850          | 531`,
      Millions: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant (M€) | Heures prévues
        Ville d'Alès     | 23T002       | BTP Sud    | 0,92         | 575`,
      TTC: `
        Maître d'ouvrage | N° de marché | Entreprise | Montant TTC | Heures prévues
        Ville d'Alès     | 23T003       | BTP Sud    | 960000      | 600`,
    },
  },
  noms(
    "REF-02 : graphies d'une entreprise, la plus fréquente gardée",
    "BTP Sud",
    "BTP SUD",
    "btp-sud",
    "BTP SUD",
    "Gard TP",
  ),
  noms(
    "REF-02 : six graphies, cinq montrées",
    "BTP Sud",
    "BTP SUD",
    "btp sud",
    "Btp Sud",
    "BTP-Sud",
    "B.T.P. Sud",
  ),
  noms(
    "REF-02 : une faute est trois fois plus rare que le nom qu'elle abîme",
    ...["Peintures Roux", "Peintures Roux", "Peinture Roux"],
    ...["Menuiserie Castan", "Menuiserie Castan", "Menuiserie Castan", "Menuisere Castan"],
  ),
  {
    titre: "REF-01, REF-02, FEU-03 : l'écriture des marchés l'emporte",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Opération  | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | Place Nord | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Place Sud  | Gard TP    | 300`,
      Contrats: `
        N° de marché | Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
        23T001       | VILLE D'ALES     | Durand | Léa    | CDD             | 120
        23T001       | VILLE D'ALES     | Martin | Ali    | CDD             | 80
        23T001       | Vile d'Alès      | Petit  | Zoé    | CDD             | 64
        23T002       | Ville d'Alès     | Garcia | Inès   | CDD             | 35
        23T002       | Ville d'Alès     | Lopez  | Tom    | CDD             | à venir
                     | Syndicat de Rive | Roux   | Max    | CDD             | 36
                     | Syndicat de Rive | Blanc  | Lou    | CDD             | à venir`,
    },
  },
  {
    titre: "FEU-01 : marché, opération ou référence que les marchés ne citent pas",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Opération  | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | Place Nord | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Place Sud  | Gard TP    | 300`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Opération   | Entreprise | Heures prévues
        Ville d'Alès     | 26T001       | Place Ouest | BTP Sud    | 500`,
      Contrats: `
        N° de marché | Opération   | Nom    | Prénom | Type de contrat | Heures réalisées
        23T001       | Place Nord  | Durand | Léa    | CDD             | 120
        26T001       | Place Ouest | Martin | Ali    | CDD             | 80
        23T009       | Place Nord  | Petit  | Zoé    | CDD             | 64
                     | Place Est   | Garcia | Inès   | CDD             | à venir
                     | Place Sud   | Lopez  | Tom    | CDD             | 36
                     |             | Roux   | Max    | CDD             | 37`,
    },
  },
  {
    titre: "REF-07 : clé fausse, treize chiffres, non communiqué, vide, deux colonnes",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | SIRET maître d'ouvrage | N° de marché | Entreprise | SIRET entreprise   | Heures prévues
        Ville d'Alès     | '77554408300477        | 23T001       | BTP Sud    | '77554408300478    | 500
        Ville d'Alès     | '77554408300470        | 23T002       | Gard TP    | '7755440830047     | 300
        Ville d'Alès     |                        | 23T003       | Gard TP    | NC                 | 300
        Ville d'Alès     | '77554408300477        | 23T004       | Gard TP    |                    | 300
        Ville d'Alès     | '77554408300477        | 23T005       | Gard TP    | 775 544 083 00477  | 300`,
    },
  },
  {
    titre: "REF-08 : zéros perdus, longueur égale, notation d'Excel",
    feuilles: {
      Marchés: `
        N° de marché | N° de lot | Maître d'ouvrage | Entreprise | Heures prévues
        '0012        | '01       | Ville d'Alès     | BTP Sud    | 500
        '0013        | '02       | Ville d'Alès     | Gard TP    | 300
        14           | 3         | Ville d'Alès     | Gard TP    | 200
        1014         | 12        | Ville d'Alès     | Gard TP    | 201
        '1,23E+05    | '04       | Ville d'Alès     | Gard TP    | 202
        123456789012 | '05       | Ville d'Alès     | Gard TP    | 203`,
    },
  },
  {
    titre: "TOT-01 : sous-totaux, total général, durées, euros, à l'arrondi près",
    feuilles: {
      Contrats: `
        Maître d'ouvrage     | Entreprise | Nom    | Prénom | Montant HT | Nombre de contrats | Heures réalisées
        Ville d'Alès         | BTP Sud    | Durand | Léa    | 1000       | 1                  | 120
        Ville d'Alès         | Gard TP    | Martin | Ali    | 2000       | 1                  | 80
        Total Ville d'Alès   |            |        |        | 3001,5     | 2                  | 201
        Logis Cévenols       | BTP Sud    | Petit  | Zoé    | 500,5      | 1                  | 35,5
        Logis Cévenols       | BTP Sud    | Garcia | Inès   | 500        | 2                  | 36
        Total Logis Cévenols |            |        |        | 1000,5     | 5                  | 71,6
        Total général        |            |        |        | 4000,5     | 5                  | 280`,
    },
  },
  {
    titre: "TOT-01 : une cellule illisible rend la somme inconnue",
    feuilles: {
      Contrats: `
        Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès     | Gard TP    | Martin | Ali    | à venir
        Ville d'Alès     | Gard TP    | Petit  | Zoé    | 35
        Total            |            |        |        | 500`,
    },
  },
  {
    titre: "TOT-01 : le total avant les lignes, les mois, un total en durée",
    feuilles: {
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | janv. 2026 | févr. 2026 | Heures réalisées
        Total            |        |        | 70         | 150        | [h]199:00
        Ville d'Alès     | Durand | Léa    | 35         | 35         | 70
        Ville d'Alès     | Martin | Ali    | 35         | 94         | 129`,
    },
  },
  {
    titre:
      "TOT-02 : écart d'arrondi, heures au centième, marché sans heures, maître d'ouvrage sans marché",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 2001
        Logis Cévenols   | 1600000    | 1001,5
        Habitat du Gard  | 160000     | 100,5
        Ville d'Uzès     | 160000     | 100,52
        Ville de Nîmes   | 160000     | 100`,
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        23T001       | Ville d'Alès     | BTP Sud    | 1200
        23T002       | Ville d'Alès     | Gard TP    | 800
        23T003       | Logis Cévenols   | Gard TP    | 1000
        23T004       | Logis Cévenols   | Gard TP    |
        23T005       | Habitat du Gard  | Gard TP    | 100,49
        23T006       | Ville d'Uzès     | Gard TP    | 100,5`,
    },
  },
  contrats(
    "TOT-03 : chaque dimension, une colonne vide, des heures inconnues",
    "Nom | Sexe | Résident QPV | Public | Type de contrat | Type d'employeur | Niveau de formation | Maître d'ouvrage | Heures réalisées",
    "Durand | F | Oui | RSA | CDD | EI | CAP | Ville d'Alès | 120",
    "Martin | | | | | | | Ville d'Alès | 80",
    "Petit | | | | | | | Ville d'Alès | 64,5",
    "Garcia | F | Oui | RSA | CDD | EI | CAP | Ville d'Alès | à venir",
  ),
  {
    titre: "TOT-04 : détail égal, différent, illisible, vide",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | ETT
        Ville d'Alès     | 44044          | 66000            | 100                | 6   | 46  | 48
        Logis Cévenols   | 1000           | 900              | 10                 | 6   |     | 3
        Ville d'Uzès     | 1000           | 900              | 10                 | 6   | ?   | 3
        Ville de Nîmes   | 1000           | 900              |                    | 6   | 1   | 3
        Ville de Bagnols | 1000           | 900              | 10                 | 6   | 1   | 3
        Ville de Sauve   | 1000           | 900              | 10                 | 6   | 1   | 3
        Ville de Quissac | 1000           | 900              | 10                 | 6   | 1   | 3`,
    },
  },
  contrats(
    "CNF-01, CNF-02, CNF-03 : numéros, mots et coordonnées dans des colonnes libres",
    "Nom | Maître d'ouvrage | N° sécu | Observations | Remarque du chef | Heures réalisées",
    "Durand | Ville d'Alès | 2900230007123 | n° 2 90 02 30 007 123 05 | RAS | 120",
    "Martin | Ville d'Alès | | hospitalisée en mars | tél. 06 12 34 56 78 | 80",
    "Petit | Ville d'Alès | | joindre a.b@exemple.fr | casier judiciaire | 64",
    "Garcia | Ville d'Alès | | 2 90 02 30 007 123 | 290023000712305 | 35",
    "Lopez | Ville d'Alès | | permis B | 06 12 34 56 78 | 36",
  ),
  {
    titre: "CNF-01 : ailleurs que dans le suivi, mais ni dans un SIRET ni dans un bilan",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | SIRET entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | '290023000712305 | 500`,
      Divers: `
        290023000712305
        '2900230007123`,
      "Bilan Ville d'Alès": {
        cellules: "2 90 02 30 007 123 05",
        generee: "bilan|ville d ales",
      },
    },
  },
  {
    titre: "CNF-04 : sous le seuil réglé, et à ce seuil",
    parametres: { seuilEffectif: 3, seuilEffectifSensible: 3 },
    feuilles: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Sexe | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | 03/02/1990        | F    | Ville d'Alès     | 120
        Petit  | Zoé    | 07/08/1978        | F    | Ville d'Alès     | 64
        Garcia | Inès   | 09/10/1999        | F    | Ville d'Alès     | 35
        Martin | Ali    | 05/06/1985        | H    | Ville d'Alès     | 80`,
      "Bilan Ville d'Alès": { cellules: "Bilan", generee: "bilan|ville d ales" },
    },
  },
  {
    titre: "COH-16 : taux omis, dits, égaux aux défauts, une base d'ETP",
    parametres: { partMainOeuvre: 0.4, coutHoraire: 35, baseEtp: 1607 },
    feuilles: {
      Marchés: {
        cellules: `
          Maître d'ouvrage | N° de marché | Montant HT | Heures prévues | ETP
          Ville d'Alès     | 23T001       | 960000     | 548,57         | 0,34
          Ville d'Alès     | 23T002       | 480000     | 274,29         | 0,17
          Ville d'Alès     | 23T003       | 480000     | 274,29         | 0,17`,
        formules: {
          D2: "INSERTION_HEURES(C2)",
          E2: "ETP(D2)",
          D3: "INSERTION_HEURES(C3,0.4)",
          E3: "ETP(D3,1607)",
          D4: "INSERTION_HEURES(C4,0.4,35)",
        },
      },
    },
  },
];
