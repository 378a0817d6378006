/** A sheet that the domain asks a host to write: plain data, no host in it. */
import type { CellRange } from "./sheet";

/** Names of the looks a cell may have; each host turns them into its own styles. */
export type StyleName =
  | "titre"
  | "sousTitre"
  | "bandeau"
  | "enTete"
  | "enTeteNombre"
  | "libelle"
  | "libelleFort"
  /** A label that runs over the empty cells at its right. */
  | "libelleLarge"
  | "texte"
  /** A sentence of a table, set off from the one at its left. */
  | "constat"
  | "note"
  | "noteForte"
  | "saisie"
  /** Figures to type. */
  | "saisieTaux"
  | "saisieEuros"
  /** Cells of a zone to type in, framed as one by their place in it. */
  | `zone${"Haut" | "Milieu" | "Bas"}${"Gauche" | "Centre" | "Droite"}`
  /** What the first two cells of the zone invite to. */
  | "zoneInvite"
  | "zoneSuite"
  | "heures"
  | "heuresTotal"
  | "ecart"
  | "ecartTotal"
  | "entier"
  | "entierTotal"
  | "decimal"
  | "decimalTotal"
  | "euros"
  | "eurosTotal"
  | "taux"
  | "tauxTotal"
  | "date"
  /** Dates in a line of small letters: alone, « du … », « au … ». */
  | "dateNote"
  | "dateDu"
  | "dateAu"
  | "mois"
  | "masque"
  | "masqueTotal"
  | "totalLibelle"
  | "lien"
  /** A word in a column of figures; in bold when it calls for someone. */
  | "etat"
  | "etatFort";

/** A cell to write. A text is always written as text, whatever it starts with. */
export type CellToWrite =
  | {
      readonly text: string;
      readonly style: StyleName;
      readonly link?: InternalLink;
      /** What counts of the text, its beginning: another end (the day of printing) is no reason to write again. */
      readonly stable?: string;
    }
  | { readonly number: number; readonly style: StyleName }
  /** Plain A1 formula inside the same sheet, in English, without "=", with its value. */
  | { readonly formula: string; readonly value: number | string; readonly style: StyleName }
  | { readonly empty: true; readonly style: StyleName };

/** Link to a cell of a sheet of the workbook: its A1 when no cell is told. */
interface InternalLink {
  readonly sheetName: string;
  readonly cell?: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, 0-based, inclusive. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly headerRight: string;
  readonly footerLeft: string;
  /** Rows (0-based) before which a page must break. */
  readonly pageBreaks: readonly number[];
  readonly printArea: {
    readonly lastRow: number;
    readonly lastColumn: number;
    readonly firstColumn: number;
  };
}

/** Identity of a generated sheet: kept in the sheet itself, so it survives renaming, moving and copying. */
export interface SheetIdentity {
  readonly type:
    "bilan" | "synthese" | "controle" | "parametres" | "anru" | "grille" | "region" | "exemple";
  /** Comparable key of the MOA for a bilan, which sheet of a region, "" otherwise. */
  readonly key: string;
}

/** A chart drawn from cells of its own sheet; it says nothing that its table does not. */
export interface ChartToWrite {
  /** Tells the chart from others of the sheet, whoever made them. */
  readonly name: string;
  /** Lying bars, or standing columns with lines in front of them. */
  readonly kind: "bars" | "columns";
  readonly title: string;
  /** What it says, for who does not see it. */
  readonly altText: string;
  readonly categories: ChartData;
  readonly series: readonly ChartSeries[];
  /** Cells that it covers. */
  readonly anchor: CellRange;
}

/** Cells of one column, from top to bottom, and what they show. */
export interface ChartData {
  readonly range: CellRange;
  /** Null: a row of the person, that the chart does not draw. */
  readonly values: readonly (number | string | null)[];
}

export interface ChartSeries extends ChartData {
  readonly title: string;
  /** A hollow column is only outlined, beside a full one. */
  readonly look: "column" | "hollow" | "line" | "dashes";
}

export interface SheetToWrite {
  /** Legal and unique name: see bilan/sheetName.ts. */
  readonly name: string;
  readonly identity: SheetIdentity;
  /** Width of each column from A, in Excel's character units. */
  readonly columnWidths: readonly number[];
  /** Sparse rows: index = 0-based row. */
  readonly rows: readonly RowToWrite[];
  /** Ranges with a data bar on a rate (0 to 100 %). */
  readonly dataBars: readonly {
    readonly top: number;
    readonly bottom: number;
    readonly column: number;
  }[];
  readonly frozenRows: number;
  readonly charts?: readonly ChartToWrite[];
  readonly print: PrintSetup;
}

export interface RowToWrite {
  readonly row: number;
  /** In points; null lets the host choose. */
  readonly height: number | null;
  readonly cells: readonly { readonly column: number; readonly cell: CellToWrite }[];
}
