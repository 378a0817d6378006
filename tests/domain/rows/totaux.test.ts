import type { SheetOptions } from "../../support/sheetOf";
import { dataRows, otherRows, tableOf } from "../columns/recognized";

interface Cas {
  readonly nom: string;
  readonly texte: string;
  readonly options?: SheetOptions;
  readonly donnees: readonly number[];
  readonly totaux: readonly string[];
}

const TOTAUX: readonly Cas[] = [
  {
    nom: "« Ensemble » dans la colonne des lots, avec des formules",
    texte: `
      MOA          | Opération | Lot      | H. prévues | H. réalisées
      Ville d'Alès | Voirie    | Lot 1    | 100        | 80
      Ville d'Alès | Voirie    | Lot 2    | 200        | 150
      Ville d'Alès | Voirie    | Ensemble | 300        | 230`,
    options: { formulas: { D4: "SUM(D2:D3)", E4: "SUM(E2:E3)" } },
    donnees: [2, 3],
    totaux: ["4 total Ensemble"],
  },
  {
    nom: "« Tous lots », « Cumul » et « Général », saisis",
    texte: `
      MOA            | Opération | Lot       | H. prévues | H. réalisées
      Ville d'Alès   | Voirie    | Lot 1     | 100        | 80
      Ville d'Alès   | Voirie    | Lot 2     | 200        | 150
      Ville d'Alès   | Voirie    | Tous lots | 300        | 230
      Logis Cévenols | Tour      | Lot 1     | 10         | 8
      Logis Cévenols | Tour      | Lot 2     | 20         | 15
      Logis Cévenols | Tour      | Cumul     | 30         | 23
      Général        |           |           | 330        | 253`,
    donnees: [2, 3, 5, 6],
    totaux: ["4 total Tous lots", "7 total Cumul", "8 total Général"],
  },
  {
    nom: "aucun mot de total, mais toutes les heures sont des sommes de leur colonne",
    texte: `
      MOA          | Opération | Lot        | H. prévues | H. réalisées
      Ville d'Alès | Voirie    | Lot 1      | 100        | 80
      Ville d'Alès | Voirie    | Lot 2      | 200        | 150
      Ville d'Alès | Voirie    | Lots 1 + 2 | 300        | 230`,
    options: { formulas: { D4: "SUBTOTAL(9,D2:D3)", E4: "SUM(E2:E3)" } },
    donnees: [2, 3],
    totaux: ["4 total"],
  },
  {
    nom: "un objectif, un reste, une moyenne, un taux : des repères, le travail de personne",
    texte: `
      Nom Prénom          | Employeur | MOA          | H. réalisées
      Objectif            |           |              | 1000
      Bah Mamadou         | ETTI Sud  | Ville d'Alès | 152
      Cruz Maria          | ETTI Sud  | Ville d'Alès | 304,5
      Total réalisé       |           |              | 456,5
      Reste à réaliser    |           |              | 543,5
      Moyenne par salarié |           |              | 228,25
      Taux de réalisation |           |              | 0,4565
      % réalisé           |           |              | 45,65`,
    donnees: [3, 4],
    totaux: [
      "2 solde Objectif",
      "5 total Total réalisé",
      "6 solde Reste à réaliser",
      "7 solde Moyenne par salarié",
      "8 solde Taux de réalisation",
      "9 solde % réalisé",
    ],
  },
  {
    nom: "l'objectif et le reste de chacun, et la part d'une ligne",
    texte: `
      MOA              | Entreprise | Nom | Prénom | Heures
      Ville d'Alès     | A          | x   | y      | 100
      Ville d'Alès     | B          | z   | t      | 50
      dont QPV         |            |     |        | 40
      Total Ville d'Alès |          |     |        | 150
      Objectif Ville d'Alès |       |     |        | 400
      Reste à faire Ville d'Alès |  |     |        | 250
      CAF              | A          | x   | y      | 10`,
    donnees: [2, 3, 8],
    totaux: [
      "4 solde dont QPV",
      "5 total Total Ville d'Alès",
      "6 solde Objectif Ville d'Alès",
      "7 solde Reste à faire Ville d'Alès",
    ],
  },
  {
    nom: "le groupement, dont les heures sont celles de ses membres",
    texte: `
      MOA  | Marché | Rôle       | Entreprise | Heures à réaliser | Heures faites
      Alès | m1     | Mandataire | A          | 600               | 300
      Alès | m1     | Cotraitant | B          | 400               | 410
      Alès | m1     | Groupement | A + B      | 1000              | 710
      Uzès | m2     | Titulaire  | C          | 70                | 70`,
    donnees: [2, 3, 5],
    totaux: ["4 total Groupement"],
  },
  {
    nom: "une année annoncée au-dessus de titres écrits à nouveau",
    texte: `
      MOA        | Salarié | Heures
      Alès       | x y     | 100
      Uzès       | z t     | 50
                 |         |
      ANNÉE 2026 |         |
      MOA        | Salarié | Heures
      Alès       | x y     | 30`,
    donnees: [2, 3, 7],
    totaux: ["4 vide", "5 legende", "6 titresRepetes"],
  },
  {
    nom: "les opérations sous leur maître d'ouvrage, dont la ligne les additionne",
    texte: `
      MOA / Opération | Objectif | T1 2026 | T2 2026
      Ville d'Alès    | 300      | 60      | 50
      Gymnase         | 100      | 40      | 50
      École           | 200      | 20      | 0
      CAF             | 70       | 35      | 0
      Crèche          | 70       | 35      | 0
      TOTAL           | 370      | 95      | 50`,
    donnees: [2, 5],
    totaux: ["3 detail Gymnase", "4 detail École", "6 detail Crèche", "7 total TOTAL"],
  },
  {
    nom: "prévu, réalisé, écart, l'un sous l'autre : seul le réalisé compte",
    texte: `
      MOA          | Marché |         | Janv. 2026 | Févr. 2026
      Ville de Nay | Stade  | Prévu   | 100        | 100
      Ville de Nay | Stade  | Réalisé | 80         | 120,5
      Ville de Nay | Stade  | % réalisé | 80       | 120,5
      CAF 64       | Crèche | Prévu   | 10         | 10
      CAF 64       | Crèche | Réalisé | 7          | 7
      CAF 64       | Crèche | % réalisé | 70       | 70`,
    donnees: [3, 6],
    totaux: ["2 mesure Prévu", "4 mesure % réalisé", "5 mesure Prévu", "7 mesure % réalisé"],
  },
  {
    nom: "le nom du maître d'ouvrage seul, après ses lots",
    texte: `
      MOA            | Opération | Lot   | Titulaire | H. prévues | H. réalisées
      Ville d'Alès   | Voirie    | Lot 1 | Spie      | 107,5      | 83,25
      Ville d'Alès   | Voirie    | Lot 2 | Colas     | 207,5      | 163,25
      Ville d'Alès   |           |       |           | 315        | 246,5
      Logis Cévenols | Tour      | Lot 1 | Spie      | 50         | 40
      Logis Cévenols |           |       |           | 50         | 40`,
    donnees: [2, 3, 5],
    totaux: ["4 total", "6 total"],
  },
  {
    nom: "une première ligne « Projet » qui additionne toutes les autres, sans leurs contrats",
    texte: `
      Maître d'ouvrage   | Montant HT | Heures travaillées | Objectif heures | CDI | CDD | ETT
      Projet             | 110139000  | 1374290            | 68714           |     |     |
      Alès Agglomération | 30229292   | 323126             | 16156           | 6   | 11  | 4
      Ville d'Alès       | 3194500    | 42593              | 2130            | 0   | 0   | 20
      Logis Cévenols     | 70006414   | 919120             | 45956           | 0   | 0   | 20
      SAEM Alès          | 6708794    | 89451              | 4473            | 0   | 0   | 4`,
    donnees: [3, 4, 5, 6],
    totaux: ["2 total"],
  },
];

test.each(TOTAUX)("un total n'est pas une donnée : $nom", ({ texte, options, donnees, totaux }) => {
  const table = tableOf(texte, options);
  expect(dataRows(table)).toEqual(donnees);
  expect(otherRows(table)).toEqual(totaux);
});

const DONNEES: readonly Omit<Cas, "totaux">[] = [
  {
    nom: "un état d'avancement, réalisé ou prévu selon les contrats",
    texte: `
      MOA          | Nom    | Prénom | Statut  | H. réalisées
      Ville d'Alès | Durand | Léa    | Réalisé | 80
      Ville d'Alès | Martin | Ali    | Réalisé | 150
      Ville d'Alès | Petit  | Zoé    | Prévu   | 35`,
    donnees: [2, 3, 4],
  },
  {
    nom: "« Tous lots » qui n'additionne rien est un marché sans lot",
    texte: `
      MOA            | Opération | Lot       | H. prévues | H. réalisées
      Ville d'Alès   | Voirie    | Lot 1     | 100        | 80
      Ville d'Alès   | Voirie    | Lot 2     | 200        | 150
      Logis Cévenols | Tour      | Tous lots | 450        | 120`,
    donnees: [2, 3, 4],
  },
  {
    nom: "un maître d'ouvrage sans marché, dont les heures ne sont pas une somme",
    texte: `
      MOA            | Opération | Lot   | Titulaire | H. prévues | H. réalisées
      Ville d'Alès   | Voirie    | Lot 1 | Spie      | 100        | 80
      Ville d'Alès   | Voirie    | Lot 2 | Colas     | 200        | 150
      Logis Cévenols |           |       |           | 310        | 150`,
    donnees: [2, 3, 4],
  },
  {
    nom: "une colonne de cumuls, dont chaque ligne a sa somme",
    texte: `
      MOA          | Opération | Lot   | H. réalisées
      Ville d'Alès | Voirie    | Lot 1 | 80
      Ville d'Alès | Voirie    | Lot 2 | 230
      Ville d'Alès | Voirie    | Lot 3 | 300`,
    options: { formulas: { D2: "SUM(D$2:D2)", D3: "SUM(D$2:D3)", D4: "SUM(D$2:D4)" } },
    donnees: [2, 3, 4],
  },
  {
    nom: "le salarié d'une entreprise nommée « Total », avec les heures du précédent",
    texte: `
      MOA          | Marché | Entreprise | Nom    | Heures prévues | Heures réalisées
      Ville d'Alès | 23T001 | Spie       | DUPONT | 1000           | 70
      Ville d'Alès | 23T001 | Total      | DURAND | 1000           | 70`,
    donnees: [2, 3],
  },
  {
    nom: "trois maîtres d'ouvrage dont l'un pèse autant que les deux autres",
    texte: `
      MOA                | Heures prévues | Heures réalisées
      Ville d'Alès       | 100            | 80
      Logis Cévenols     | 200            | 160
      Alès Agglomération | 300            | 240`,
    donnees: [2, 3, 4],
  },
];

test.each(DONNEES)("une donnée n'est pas un total : $nom", ({ texte, options, donnees }) => {
  expect(dataRows(tableOf(texte, options))).toEqual(donnees);
});

/** The same table, its figures written as text: « '80 » is the text « 80 ». */
function enTexte(texte: string): string {
  const [titres = "", ...lignes] = texte.trim().split("\n");
  const ecrites = lignes.map((ligne) =>
    ligne.replace(/(\| *)(-?\d+(?:,\d+)?)(?= *(?:\||$))/g, "$1'$2"),
  );
  return [titres, ...ecrites].join("\n");
}

const SANS_FORMULES = [...TOTAUX, ...DONNEES].filter(({ options }) => options === undefined);

test.each(SANS_FORMULES)("écrits en texte, les chiffres font les mêmes totaux : $nom", (cas) => {
  const table = tableOf(enTexte(cas.texte));
  expect(dataRows(table)).toEqual(cas.donnees);
});

test("un total écrit en texte l'est aussi à côté d'une colonne que rien n'utilise", () => {
  const table = tableOf(`
    Total    | Févr. 2026 | Janv. 2026 | Salarié     | MOA
    '150,50  | '50,50     | '100,00    | DURAND Léa  | V1
    '20,00   |            | '20,00     | MARTIN Ali  | V1
    '170,50  | '50,50     | '120,00    |             | Total V1
    '77,00   | '7,00      | '70,00     | PETIT Zoé   | V2
    '77,00   | '7,00      | '70,00     |             | Total V2`);
  expect(dataRows(table)).toEqual([2, 3, 5]);
});
