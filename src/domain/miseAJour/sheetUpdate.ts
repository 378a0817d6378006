import type { CellToWrite, ChartToWrite, SheetIdentity, SheetToWrite } from "../sheetToWrite";

/** Rows to add or to take away; places are those of the sheet as it is, before any change. */
export interface RowsChange {
  readonly kind: "insert" | "delete";
  /** The row before which rows come, or the first one that goes. */
  readonly row: number;
  readonly count: number;
}

/** A cell to write; null empties it and leaves its look. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellToWrite | null;
}

/**
 * What a host does to a sheet that Clausier wrote before, and nothing else: what
 * is not told stays. First the rows, the last one first; every other place is
 * that of the sheet once its rows have changed.
 */
export interface SheetUpdate {
  /** Of its tab, as it is now. */
  readonly name: string;
  readonly identity: SheetIdentity;
  /** To keep in the sheet in place of the one before. */
  readonly empreinte: string;
  readonly rows: readonly RowsChange[];
  /** Rows of `rows`, once inserted: they take no look from their neighbours. */
  readonly newRows: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** In place of those there are; null: they stay. */
  readonly dataBars: SheetToWrite["dataBars"] | null;
  /** Null: stays. */
  readonly headerRight: string | null;
  readonly pageBreaks: readonly number[] | null;
  readonly charts: ChartsUpdate;
  /** A cell typed by the person stays: totals are to be computed again when the file opens. */
  readonly recalculates: boolean;
}

/** Charts of Clausier only, by their names. */
export interface ChartsUpdate {
  readonly added: readonly ChartToWrite[];
  /** Drawn anew from their cells, unless the person took them away. */
  readonly updated: readonly UpdatedChart[];
  readonly removed: readonly string[];
}

export interface UpdatedChart extends ChartToWrite {
  /** Code of the title written last time: another one is the person's, and stays. */
  readonly titleBefore: string;
  /** Its room is not where it was: it is drawn anew, if the person has not taken it away. */
  readonly isElsewhere: boolean;
}

/** A figure, or a word, that changes: to be shown before anything is written. */
export interface Changement {
  /** Address once the sheet is updated. */
  readonly cellule: string;
  /** « Heures d'insertion réalisées », or the first words of its row. */
  readonly libelle: string;
  /** Title of its column; null beside a key figure. */
  readonly colonne: string | null;
  readonly avant: string;
  readonly apres: string;
  /** « +78 h »; null when one of the two is no number. */
  readonly ecart: string | null;
}

/** A cell that the person typed over. */
export interface CelluleModifiee {
  /** Address as the person sees it now. */
  readonly cellule: string;
  readonly libelle: string;
  readonly saisie: string;
  readonly calculee: string;
}

export interface Difference {
  readonly changements: readonly Changement[];
  /** First words of the rows of figures that come, and of those that go. */
  readonly lignesAjoutees: readonly string[];
  readonly lignesRetirees: readonly string[];
  readonly modifiees: readonly CelluleModifiee[];
}
