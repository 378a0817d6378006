import type { CellRange } from "../sheet";
import type { Confiance, Nature, Periode } from "../clause";
import type { ChampId } from "./champs";

/** What Clausier understood of one column. */
export interface ColumnMatch {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The title as the user reads it; parent and child titles joined by " / ". */
  readonly titre: string;
  /** Null when the column is not used. */
  readonly champ: ChampId | null;
  /** For a column that holds the hours of a month, a quarter or a year (champ "heuresMois"). */
  readonly periode: Periode | null;
  /** For a column that counts the contracts of one type (champ "contratsDuType"): code of the type. */
  readonly typeContrat: string | null;
  /** For a column of months: the one that tells their year, when it stands apart. */
  readonly annee?: number;
  /** Factor that turns the cell into the champ's unit: 1000 for a title "Montant (k€)". */
  readonly facteur: number;
  readonly confiance: Confiance;
  /** 0 to 1. */
  readonly score: number;
  /** Why, in French: « titre "Hrs réal." proche de "Heures réalisées", 98 % de nombres entre 0 et 220 ». */
  readonly raison: string;
  /** Other champs that would fit, best first. */
  readonly autres: readonly ChampId[];
}

/** A question that only a person can answer. */
export interface Question {
  readonly column: number | null;
  readonly titre: string | null;
  readonly champ: ChampId;
  /** What is asked, and what would settle it, in French. */
  readonly message: string;
  /** Value for the whole table that a yes would settle: read in a tab's name or a banner. */
  readonly proposition?: string;
}

/** A value told once for a whole table: by the tab's name, a banner row, or the person. */
export interface TableConstant {
  readonly champ: ChampId;
  readonly texte: string;
  readonly origine: "onglet" | "bandeau" | "reponse";
}

/** One table of a sheet, recognised. Rows and columns are 0-based sheet indexes. */
export interface TableRecognition {
  readonly sheet: number;
  readonly headerRows: readonly [first: number, last: number];
  /** From the first title to the last data row. */
  readonly range: CellRange;
  readonly natures: readonly Nature[];
  readonly columns: readonly ColumnMatch[];
  readonly constants: readonly TableConstant[];
  readonly aConfirmer: readonly Question[];
  /** Rows of the table that are data, in order. */
  readonly dataRows: Int32Array;
  /** Rows between titles and end that are not data. */
  readonly otherRows: readonly OtherRow[];
  /** Values told on a row of their own for the data rows beneath it, up to the next one; in order. */
  readonly sections?: readonly TableSection[];
}

/** « VILLE D'ALÈS », alone on its row: holds for the rows beneath. */
export interface TableSection {
  readonly row: number;
  readonly champ: "moa";
  readonly texte: string;
}

export interface OtherRow {
  readonly row: number;
  /** `solde`: « Reste à faire »; `mesure`: « Prévu », above or beneath what was done; `detail`: counted in the row above. */
  readonly kind: "total" | "solde" | "mesure" | "detail" | "vide" | "titresRepetes" | "legende";
  /** Label of a total, of a balance, of a measure: « Total Ville d'Alès ». */
  readonly libelle: string;
}

/** Why a sheet gives no table. */
export type SheetRefusal =
  | "vide"
  | "titresIntrouvables"
  | "pasUnSuivi"
  | "generee"
  | "fichesParPersonne"
  | "titresEnColonne"
  | "parametres";

export interface SheetRecognition {
  readonly sheet: number;
  readonly tables: readonly TableRecognition[];
  readonly refusal: SheetRefusal | null;
  /** Tables of a refused sheet that another sheet may confirm: « MOA | Prévu », without « heures ». */
  readonly possible?: readonly TableRecognition[];
}

/** What the person answered, by title so that moving a column changes nothing. No personal data. */
export interface ColumnAnswers {
  readonly feuilles: Readonly<Record<string, SheetAnswers>>;
}

export interface SheetAnswers {
  /** Title → champ, or null to ignore the column. */
  readonly titres?: Readonly<Record<string, ChampId | null>> | undefined;
  /** Champ → value for the whole sheet. */
  readonly valeurs?: Readonly<Partial<Record<ChampId, string>>> | undefined;
  /** Excel row numbers of the title rows, first and last. */
  readonly enTete?: readonly [number, number] | undefined;
  /** true: leave this sheet out. */
  readonly ignorer?: boolean | undefined;
}
