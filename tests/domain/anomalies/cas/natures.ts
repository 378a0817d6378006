import { contrats, type Cas } from "./cas";

const MARCHES = `
  Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
  Ville d'Alès     | 23T001       | BTP Sud    | 500
  Logis Cévenols   | 23T002       | Gard TP    | 300`;

/** A column of yes and no. */
function qpv(titre: string, ...reponses: readonly string[]): Cas {
  const ligne = (reponse: string, rang: number) =>
    `Nom${String.fromCharCode(97 + rang)} | Ville d'Alès | CDI | ${reponse} | ${String(30 + rang)}`;
  const titres = "Nom | Maître d'ouvrage | Type de contrat | Résident QPV | Heures réalisées";
  return contrats(titre, titres, ...reponses.map(ligne));
}

/** Each kind of sheet, each champ and each way to write that a rule names. */
export const CAS_DE_NATURES: readonly Cas[] = [
  {
    titre: "REF-05 : le quartier d'un participant, d'un contrat, d'un relevé",
    feuilles: {
      Participants: `
        Nom    | Prénom | Date de naissance | Résident QPV | Quartier
        Durand | Léa    | 03/02/1990        | Oui          | Tamaris
        Martin | Ali    | 05/06/1985        | Oui          | Rochebelle`,
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Quartier | Type de contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | Tamaris  | CDD             | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | Centre   | CDD             | 80`,
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Quartier | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | Tamaris  | 01/03/2026 | 60
        Martin | Ali    | Ville d'Alès     | Moulinet | 01/03/2026 | 80`,
      Listes: "Quartiers\nTamaris\nLes Cévennes",
    },
  },
  {
    titre: "REF-05 : « Hors QPV » n'est pas un quartier, même à côté d'une liste",
    feuilles: {
      Contrats: `
        Nom    | Maître d'ouvrage | Résident QPV | Quartier   | Heures réalisées
        Durand | Ville d'Alès     | Oui          | Hors QPV   | 120
        Martin | Ville d'Alès     |              | néant      | 80
        Petit  | Ville d'Alès     | Oui          | Rochebelle | 64
        Garcia | Ville d'Alès     | Oui          | Horsain    | 65`,
      Listes: "Quartiers\nRochebelle\nCentre",
    },
  },
  {
    titre: "COH-03 : le quartier qu'une autre ligne de la personne dit",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Résident QPV | Quartier   | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | Oui          |            | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | Oui          | Rochebelle | 80
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | Oui          |            | 64`,
    },
  },
  {
    titre: "REF-05 : la liste s'arrête à une cellule d'espaces",
    feuilles: {
      Contrats: `
        Nom    | Maître d'ouvrage | Résident QPV | Quartier   | Heures réalisées
        Durand | Ville d'Alès     | Oui          | Rochebelle | 120
        Martin | Ville d'Alès     | Oui          | Tamaris    | 80`,
      Listes: "Quartiers\nRochebelle\nCentre\n␣\nTamaris",
    },
  },
  contrats(
    "COL-02 : deux maîtres d'ouvrage, deux heures prévues",
    "Nom | Prénom | Maître d'ouvrage | Maître d'ouvrage | Type de contrat | Heures réalisées",
    "Durand | Léa | Ville d'Alès | Logis Cévenols | CDD | 120",
    "Martin | Ali | Ville d'Alès | Ville d'Alès | CDD | 80",
  ),
  {
    titre: "COL-02 : deux heures prévues",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500            | 510
        Logis Cévenols   | 23T002       | Gard TP    | 300            | 310`,
    },
  },
  contrats(
    "COL-02 : deux titres d'heures qui diffèrent",
    "Nom | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | Heures effectuées | Heures validées",
    "Durand | Léa | Ville d'Alès | CDD | 120 | 121 | 122",
    "Martin | Ali | Ville d'Alès | CDD | 80 | 81 | 82",
  ),
  {
    titre: "COH-08 : un titre qui dit HT et TTC, un titre TTC reconnu",
    feuilles: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Entreprise | Montant marché HT (TTC : +20 %) | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 1020000                         | 637
        Ville d'Alès     | 23T002       | Gard TP    | 1104000                         | 690`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Entreprise | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 850000     | 531
        Ville d'Alès     | 23T002       | Gard TP    | 920000     | 575`,
    },
  },
  {
    titre: "COL-01, TYP-06 : une colonne de maîtres d'ouvrage vide",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    |                  | CDD             | 120
        Martin | Ali    | Gard TP    |                  | CDD             | 80`,
    },
  },
  {
    titre: "COL-01 : des objectifs sans heures ni montant",
    feuilles: {
      Objectifs: `
        Maître d'ouvrage | Heures réalisées | Nombre de contrats | CDI | CDD
        Ville d'Alès     | 44044            | 12                 | 6   | 6
        Logis Cévenols   | 14044            | 10                 | 4   | 6`,
    },
  },
  contrats(
    "CNF-03 : un téléphone et une adresse sous le titre d'un chantier, une adresse sous un autre",
    "Nom | Maître d'ouvrage | Infos chantier | Repère du site | Divers | Heures réalisées",
    "Durand | Ville d'Alès | 06 12 34 56 78 | 12 rue des Lilas | 14 rue des Lilas | 120",
    "Martin | Ville d'Alès | 06 12 34 56 79 | 13 rue des Lilas | 15 rue des Lilas | 80",
  ),
  {
    titre: "FEU-01 : la référence de l'opération",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | Référence opération | Opération  | Entreprise | Heures prévues
        Ville d'Alès     | OP-001              | Place Nord | BTP Sud    | 500
        Logis Cévenols   | OP-002              | Place Sud  | Gard TP    | 300`,
      Contrats: `
        Référence opération | Nom    | Prénom | Type de contrat | Début du contrat | Heures réalisées
        OP-001              | Durand | Léa    | CDD             | 02/03/2026       | 120
        OP-009              | Martin | Ali    | CDD             | 02/03/2026       | 80`,
    },
  },
  {
    titre: "PLG-04 : chaque date, dans chaque feuille",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Date de notification | Début du marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 01/12/2062           | 02/03/2026      | 31/12/2026    | 500
        Ville d'Alès     | 23T002       | 01/12/2025           | 02/03/2002      | 31/12/2026    | 510
        Ville d'Alès     | 23T003       | 01/12/2025           | 02/03/2026      | 31/12/2062    | 520`,
      Participants: `
        Nom    | Prénom | Date de naissance | Date d'éligibilité | Sexe
        Durand | Léa    | 03/02/1990        | 15/02/2002         | F
        Martin | Ali    | 05/06/1985        | 15/02/2026         | H`,
      Relevés: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | N° de marché | Mois       | Heures du mois
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 23T002       | 01/03/2062 | 60
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 23T002       | 01/04/2026 | 61`,
    },
  },
  {
    titre: "PLG-02, PLG-03 : des contrats qui disent les heures du mois, ou les deux",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures du mois
        Durand | Léa    | Ville d'Alès     | CDD             | 02/03/2026       | 06/03/2026     | 36
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 06/03/2026     | 49`,
      "Contrats 2": `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures du mois | Heures réalisées
        Petit  | Zoé    | Ville d'Alès     | CDD             | 02/03/2026       | 06/03/2026     | 30             | 36
        Garcia | Inès   | Ville d'Alès     | CDD             | 02/03/2026       | 06/03/2026     | 31             | 49`,
    },
  },
  {
    titre:
      "REF-08 : des zéros perdus dans les références d'opération et les lots, des espaces autour",
    feuilles: {
      Marchés: `
        Référence opération | Maître d'ouvrage | N° de lot | Entreprise | Heures prévues
        ␣0012␣              | Ville d'Alès     | '01       | BTP Sud    | 500
        ␣0013␣              | Ville d'Alès     | '02       | Gard TP    | 300
        14                  | Ville d'Alès     | 3         | Gard TP    | 200`,
    },
  },
  {
    titre: "REF-07, REF-08 : les numéros d'un relevé, une référence en notation d'Excel",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | SIRET entreprise | N° de marché | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | '77554408300478  | '0012        | 01/03/2026 | 60
        Martin | Ali    | Ville d'Alès     | '77554408300477  | 13           | 01/03/2026 | 61`,
      Marchés: `
        Référence opération | Maître d'ouvrage | Entreprise | Heures prévues
        OP-001              | Ville d'Alès     | BTP Sud    | 500
        OP-002              | Ville d'Alès     | BTP Sud    | 510
        OP-003              | Ville d'Alès     | BTP Sud    | 520
        1230000000000       | Ville d'Alès     | Gard TP    | 300`,
    },
  },
  {
    titre: "PLG-06, COH-07 : un taux d'insertion au-delà de un",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 150 %            | 531
        Ville d'Alès     | 23T002       | 920000     | 100 %            | 575
        Ville d'Alès     | 23T003       | 850000     | 5 %              | 531`,
    },
  },
  {
    titre: "STR-04, TOT-01 : des nombres de contrats fusionnés, additionnés",
    feuilles: {
      Objectifs: {
        cellules: `
        Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | ETT
        Ville d'Alès     | 44044          | 66000            | 100                | 6   | 46  | 48
        Logis Cévenols   | 14044          | 16000            |                    | 2   | 6   | 4
        Total            | 58088          | 82000            | 100                | 12  | 52  | 52`,
        fusions: ["D2:D3"],
      },
    },
  },
  {
    titre: "TOT-01 : deux sous-totaux, le second faux ; un total au milieu, faux",
    feuilles: {
      Contrats: `
        Maître d'ouvrage     | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès         | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès         | Gard TP    | Martin | Ali    | 80
        Total Ville d'Alès   |            |        |        | 200
        Logis Cévenols       | BTP Sud    | Petit  | Zoé    | 35
        Logis Cévenols       | BTP Sud    | Garcia | Inès   | 36
        Total Logis Cévenols |            |        |        | 81`,
      "Contrats 2": `
        Maître d'ouvrage   | Entreprise | Nom   | Prénom | Heures réalisées
        Ville d'Alès       | BTP Sud    | Lopez | Tom    | 20
        Ville d'Alès       | Gard TP    | Roux  | Max    | 30
        Total Ville d'Alès |            |       |        | 60
        Logis Cévenols     | BTP Sud    | Blanc | Lou    | 15`,
    },
  },
  {
    titre: "FEU-04 : des relevés dont les mois sont des colonnes",
    feuilles: {
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | N° de marché | janv. 2026 | févr. 2026 | mars 2026 | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 23T001       | 60         | 61         | 62        | 183
        Martin | Ali    | Ville d'Alès     | 23T001       | 50         | 51         | 52        | 163`,
    },
  },
  {
    ...{ titre: "COH-16 : le taux d'insertion réglé", parametres: { tauxInsertion: 0.07 } },
    feuilles: {
      Marchés: {
        cellules: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 960000     | 840
        Ville d'Alès     | 23T002       | 480000     | 420`,
        formules: { D2: "INSERTION_HEURES(C2,0.375,30)", D3: "INSERTION_HEURES(C3,0.375,30,0.07)" },
      },
    },
  },
  {
    titre: "CNF-04 : un public sensible peu nombreux, un autre public aussi nombreux",
    feuilles: {
      Contrats: [
        "Nom | Prénom | Maître d'ouvrage | Public | Heures réalisées",
        ...Array.from({ length: 12 }, (_, rang) => {
          const lettre = String.fromCharCode(97 + rang);
          const publics = rang < 6 ? "RQTH" : "RSA";
          return `Nom${lettre} | Prénom${lettre} | Ville d'Alès | ${publics} | ${String(30 + rang)}`;
        }),
      ].join("\n"),
      "Bilan Ville d'Alès": {
        cellules: "Bilan des heures d'insertion",
        generee: "bilan|ville d ales",
      },
    },
  },
  {
    titre: "STR-01 : des titres en colonne, seuls ou à côté d'un suivi",
    feuilles: {
      Fiche: `
        Nom              | Durand
        Prénom           | Léa
        Maître d'ouvrage | Ville d'Alès
        Début du contrat | 02/03/2026
        Fin du contrat   | 30/06/2026
        Heures réalisées | 120`,
      Marchés: MARCHES,
    },
  },
  {
    titre: "STR-01 : rien que des titres en colonne",
    feuilles: {
      Fiche: `
        Nom              | Durand
        Prénom           | Léa
        Maître d'ouvrage | Ville d'Alès
        Début du contrat | 02/03/2026
        Fin du contrat   | 30/06/2026
        Heures réalisées | 120`,
    },
  },
  {
    titre: "TOT-01 : un total en milliers, un total en erreur, un total daté",
    feuilles: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT (k€) | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | 850             | 500            | 320
        Ville d'Alès     | 23T002       | 920             | 300            | 280
        Total            |              | 1770            | #REF!          | 02/03/2026`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT (k€) | Heures prévues | Heures réalisées
        Ville d'Alès     | 26T001       | 850             | 500            | 320
        Ville d'Alès     | 26T002       | 920             | 300            | 280
        Total            |              | 1870            | VRAI           | [h]600:00`,
    },
  },
  {
    titre: "TYP-01, TYP-03, TYP-05 : une formule non calculée, un booléen, un mois non communiqué",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | #UNCALCULATED!
        Martin | Ali    | Ville d'Alès     | CDD             | FAUX
        Petit  | Zoé    | Ville d'Alès     | CDD             | VRAI
        Garcia | Inès   | Ville d'Alès     | CDD             | 120
        Noir   | Eva    | Ville d'Alès     | CDD             | 121
        Vert   | Paul   | Ville d'Alès     | CDD             | 122
        Gris   | Anna   | Ville d'Alès     | CDD             | 123
        Bleu   | Marc   | Ville d'Alès     | CDD             | 124
        Rose   | Lise   | Ville d'Alès     | CDD             | 125`,
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Mois       | Heures du mois
        Lopez  | Tom    | Ville d'Alès     | NC               | 01/03/2026 | 60
        Roux   | Max    | Ville d'Alès     | 02/03/2026       | NC         | 61
        Blanc  | Lou    | Ville d'Alès     | 02/03/2026       | 01/03/2026 | 62`,
    },
  },
  qpv("TYP-08 : une colonne de O et de N", "O", "N", "o", "N", "N", "O", ""),
  qpv("TYP-08 : une colonne de X et de vides", "X", "", "x", "", "", "X", ""),
  qpv("TYP-08 : deux cellules ne font pas une manière d'écrire", "O", "N", "", "", "", "", ""),
  qpv(
    "TYP-08 : une croix parmi des Oui, les Non toujours N",
    "Oui",
    "x",
    "Oui",
    "N",
    "N",
    "Oui",
    "N",
  ),
  qpv("TYP-08 : plusieurs écritures d'une même réponse", "O", "X", "O", "Non", "Non", "0", "?"),
  {
    titre: "TYP-06 : un total vide que les relevés disent",
    feuilles: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             |
        Martin | Ali    | Ville d'Alès     | CDD             | 80`,
      Relevés: `
        Nom    | Prénom | Maître d'ouvrage | Mois       | Heures du mois
        Durand | Léa    | Ville d'Alès     | 01/03/2026 | 60
        Martin | Ali    | Ville d'Alès     | 01/03/2026 | 80`,
    },
  },
  {
    titre: "TYP-03 : la valeur d'une fusion parmi plusieurs d'une même colonne",
    feuilles: {
      Contrats: {
        cellules: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Type de contrat | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | CDD             | 120
        Martin | Ali    | BTP Sud    | Ville d'Alès     |                 | 80
        Petit  | Zoé    | Gard TP    | Ville d'Alès     | Vacation        | 64
        Garcia | Inès   | Gard TP    | Ville d'Alès     |                 | 35`,
        fusions: ["E2:E3", "E4:E5"],
      },
    },
  },
];
