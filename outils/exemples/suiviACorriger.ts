import type { Workbook } from "exceljs";
import { createClasseur, type Exemple } from "./classeur";
import { cas, embaucheOf, surMarche } from "./casACorriger";
import { casDeLecture } from "./casDeLecture";
import { casDePlages } from "./casDePlages";
import { casDeReferentiels } from "./casDeReferentiels";
import type { Defaut } from "./defaut";
import { DATE, EUROS, TAUX, address, type Theme } from "./feuille";
import { writeSuiviACorriger, writeTitlesOnly } from "./feuilleACorriger";
import { MARCHES_A_CORRIGER, type MarcheACorriger } from "./marchesACorriger";
import { LIGNE_TITRES, writeTableau, type ColonneDe } from "./tableau";
import { truthACorriger } from "./truthACorriger";

const SUIVI = "Suivi 2024";
const SUIVANT = "Suivi 2025";
const MARCHES = "Marchés";
const THEME: Theme = { titres: "FF833C0B", total: "FFFBE5D6" };

/** Rows of the first MOA, with a subtotal under them. */
const PREMIERS_RANGS = [0, 3, 6, 9] as const;

/** A follow-up as it comes: each defect on a row of its own, and listed. */
export function suiviACorriger(): Exemple {
  const premiers = PREMIERS_RANGS.map((rang) => cas(embaucheOf(rang), []));
  const courants = ["24T007", "24T008", "24T009", "24T010", "24T011", "24T014"].map((numero, de) =>
    cas(embaucheOf(12 + de), [], { embauche: surMarche(numero) }),
  );
  const suite = [
    ...courants,
    ...casDeLecture(18),
    ...casDePlages(36),
    ...casDeReferentiels(52),
    cas(embaucheOf(70), []),
  ];
  const workbook = createClasseur();
  const duSuivi = writeSuiviACorriger(workbook, SUIVI, { premiers, suite }, THEME);
  const defauts = [
    ...duSuivi,
    ...writeMarches(workbook),
    { feuille: SUIVANT, cellule: "A5", code: "STR-02", quoi: "Titres sans aucune ligne dessous" },
  ];
  writeTitlesOnly(workbook, SUIVANT, THEME);
  writeDefauts(workbook, defauts);
  const attendu = truthACorriger([...premiers, ...suite], defauts);
  return { nom: "suivi-a-corriger", workbook, attendu, defauts };
}

const COLONNES_MARCHES: readonly (ColonneDe<MarcheACorriger> & { readonly cle: string })[] = [
  { cle: "moa", titre: "Maître d'ouvrage", largeur: 38, value: ({ moa }) => moa },
  { cle: "numero", titre: "N° de marché", largeur: 15, value: ({ numero }) => numero },
  { cle: "operation", titre: "Opération", largeur: 42, value: ({ operation }) => operation },
  { cle: "entreprise", titre: "Titulaire", largeur: 26, value: ({ entreprise }) => entreprise },
  {
    cle: "montantKe",
    titre: "Montant HT (k€)",
    largeur: 14,
    format: "#,##0",
    value: ({ montantKe }) => montantKe,
  },
  { cle: "partMo", titre: "Taux MO", largeur: 9, format: TAUX, value: ({ partMo }) => partMo },
  {
    cle: "coutHoraire",
    titre: "Coût horaire",
    largeur: 9,
    format: EUROS,
    value: ({ coutHoraire }) => coutHoraire,
  },
  {
    cle: "tauxInsertion",
    titre: "Taux d'insertion",
    largeur: 10,
    format: "0%",
    value: ({ tauxInsertion }) => tauxInsertion,
  },
  {
    cle: "heuresPrevues",
    titre: "Heures prévues",
    largeur: 12,
    format: "#,##0",
    value: ({ heuresPrevues }) => heuresPrevues,
  },
  {
    cle: "debut",
    titre: "Début du marché",
    largeur: 12,
    format: DATE,
    value: ({ debut }) => debut,
  },
  { cle: "fin", titre: "Fin du marché", largeur: 12, format: DATE, value: ({ fin }) => fin },
  {
    cle: "tauxRealisation",
    titre: "Taux de réalisation",
    largeur: 12,
    format: TAUX,
    value: ({ tauxRealisation }) => tauxRealisation,
  },
];

function writeMarches(workbook: Workbook): Defaut[] {
  writeTableau(workbook, {
    onglet: MARCHES,
    bandeau: "Marchés 2024",
    colonnes: COLONNES_MARCHES,
    faits: MARCHES_A_CORRIGER,
    theme: THEME,
  });
  const unite = {
    feuille: MARCHES,
    cellule: cellOf(0, "montantKe"),
    code: "COL-05",
    quoi: "Montants en milliers d'euros",
  };
  const lignes = MARCHES_A_CORRIGER.flatMap(({ defaut }, index) => {
    if (defaut === null) return [];
    const { code, colonne, quoi } = defaut;
    return [{ feuille: MARCHES, cellule: cellOf(index + 1, colonne), code, quoi }];
  });
  return [unite, ...lignes];
}

/** Cell of the n-th marché; 0 is the title. */
function cellOf(rang: number, cle: string): string {
  return address(LIGNE_TITRES + rang, COLONNES_MARCHES.findIndex((une) => une.cle === cle) + 1);
}

/** The same list inside the workbook, for who opens it. */
function writeDefauts(workbook: Workbook, defauts: readonly Defaut[]): void {
  writeTableau(workbook, {
    onglet: "Défauts",
    bandeau: "Ce classeur contient des défauts, tous volontaires",
    colonnes: [
      { titre: "Cellule", largeur: 20, value: place },
      { titre: "Code", largeur: 10, value: ({ code }: Defaut) => code },
      { titre: "Défaut", largeur: 70, value: ({ quoi }: Defaut) => quoi },
    ],
    faits: defauts,
    theme: THEME,
  });
}

function place({ feuille, cellule }: Defaut): string {
  return cellule === "" ? feuille : `${feuille} ${cellule}`;
}
