import { PUBLICS } from "../../domain/nomenclatures/publics";
import { TYPES_CONTRAT } from "../../domain/nomenclatures/typeContrat";
import type { CellRange } from "../../domain/sheet";
import type { CellToWrite, RowToWrite } from "../../domain/sheetToWrite";

/** The labels of a list, under one name of the workbook: « =Clauses_Publics » makes a dropdown of them. */
export interface NamedListe {
  readonly nom: string;
  readonly range: CellRange;
}

interface Liste {
  readonly nom: string;
  readonly titres: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

type Termes = Readonly<
  Record<string, { readonly libelle: string; readonly alias: readonly string[] }>
>;

export const LISTES_NOTE =
  "Pour un menu déroulant : Données, Validation des données, Liste, puis =Clauses_Publics (ou Clauses_Contrats, " +
  "Clauses_MOA, Clauses_Quartiers). Vos quartiers servent aussi aux contrôles.";

/** Rows to fill in by the person, in the lists that are only theirs. */
const LIBRES = 20;

const listesOf = (moas: readonly string[]): readonly Liste[] => [
  {
    nom: "Clauses_MOA",
    titres: ["Maîtres d'ouvrage"],
    lignes: [...moas.map((moa) => [moa]), ...libres(1)],
  },
  {
    nom: "Clauses_Contrats",
    titres: ["Types de contrat", "Variantes reconnues", "Code"],
    lignes: lignesOf(TYPES_CONTRAT),
  },
  {
    nom: "Clauses_Publics",
    titres: ["Publics", "Variantes reconnues", "Code"],
    lignes: lignesOf(PUBLICS),
  },
  { nom: "Clauses_Quartiers", titres: ["Quartiers", "Code QPV"], lignes: libres(2) },
];

function libres(width: number): Liste["lignes"] {
  return Array.from({ length: LIBRES }, () => Array.from({ length: width }, () => ""));
}

function lignesOf(termes: Termes): Liste["lignes"] {
  return Object.entries(termes).map(([code, { libelle, alias }]) => [
    libelle,
    alias.join(" ; "),
    code,
  ]);
}

/** Widths of the lists side by side, each after an empty column. */
export const LISTES_WIDTHS = listesOf([]).flatMap(({ titres }) => [
  3,
  ...[40, titres.length > 2 ? 44 : 18, 22].slice(0, titres.length),
]);

/**
 * The lists, from the column of the first and the row of their titles, and where their labels
 * stand; that of the MOA begins with those that the workbook names.
 */
export function listesRows(
  top: number,
  left: number,
  moas: readonly string[],
): { readonly rows: readonly RowToWrite[]; readonly listes: readonly NamedListe[] } {
  const placed = listesOf(moas).map((liste, index) => ({ liste, column: left + columnOf(index) }));
  return {
    rows: placed.flatMap(({ liste: { titres, lignes }, column }) =>
      [titres, ...lignes].map((texts, index) => ({
        row: top + index,
        height: null,
        cells: texts.map((text, at) => ({
          column: column + at,
          cell: index === 0 ? ({ text, style: "enTete" } as const) : cellOf(text),
        })),
      })),
    ),
    listes: placed.map(({ liste: { nom, lignes }, column }) => ({
      nom,
      range: { top: top + 1, bottom: top + lignes.length, left: column, right: column },
    })),
  };
}

/** Columns from the first list to this one, with the empty ones between them. */
function columnOf(index: number): number {
  return listesOf([])
    .slice(0, index)
    .reduce((width, { titres }) => width + titres.length + 1, 0);
}

function cellOf(text: string): CellToWrite {
  return text === "" ? { empty: true, style: "saisie" } : { text, style: "libelle" };
}
