/**
 * What a host hands over, column by column. A cell costs one Int32, and one
 * Float64 only in the columns that hold numbers: see docs/decisions/0002.
 */

/** Meaning of the negative values of `SheetColumn.codes`. */
export const CellCode = {
  empty: -1,
  number: -2,
  /** A number shown with a date format; `numbers` holds Excel's serial. */
  date: -3,
  /** A number shown as a duration ([h]:mm…); `numbers` holds days. */
  duration: -4,
  /** `numbers` holds 0 or 1. */
  boolean: -5,
  /** `numbers` holds an index of `ERROR_TEXTS`. */
  error: -6,
} as const;

/** Excel's error values as the file writes them, and as French Excel shows them. */
export const ERROR_TEXTS = [
  { file: "#NULL!", shown: "#NUL!" },
  { file: "#DIV/0!", shown: "#DIV/0!" },
  { file: "#VALUE!", shown: "#VALEUR!" },
  { file: "#REF!", shown: "#REF!" },
  { file: "#NAME?", shown: "#NOM?" },
  { file: "#NUM!", shown: "#NOMBRE!" },
  { file: "#N/A", shown: "#N/A" },
  { file: "#GETTING_DATA", shown: "#CHARGEMENT_DONNEES" },
  { file: "#SPILL!", shown: "#PROPAGATION!" },
  { file: "#CALC!", shown: "#CALC!" },
  { file: "#FIELD!", shown: "#CHAMP!" },
  { file: "#BUSY!", shown: "#OCCUPE!" },
  { file: "#BLOCKED!", shown: "#BLOQUE!" },
  { file: "#CONNECT!", shown: "#CONNEXION!" },
  { file: "#UNCALCULATED!", shown: "(formule non calculée)" },
  { file: "#UNKNOWN!", shown: "#INCONNU!" },
] as const;

/** No error of Excel: a formula whose file holds no result, as other programs write them. */
export const UNCALCULATED = ERROR_TEXTS.findIndex(({ file }) => file === "#UNCALCULATED!");

export interface SheetColumn {
  /** One code per sheet row, from row 0; may be shorter than the sheet: missing rows are empty. */
  readonly codes: Int32Array;
  /** One number per sheet row; of length 0 when the column holds none. */
  readonly numbers: Float64Array;
  /** The distinct texts of this column: a code ≥ 0 is an index in it. */
  readonly texts: readonly string[];
}

/** Rectangle of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetData {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows up to the last one that holds a value. */
  readonly rowCount: number;
  /** From column A, hidden ones included. */
  readonly columns: readonly SheetColumn[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Formulas worth knowing, by "row:column" (0-based): totals (SUM, SUBTOTAL,
   * AGGREGATE) and Clausier's own functions, in English and without "=".
   */
  readonly formulas: ReadonlyMap<string, string>;
  /** Identity left by Clausier on the sheets that it generates, e.g. "bilan". */
  readonly generated: string | null;
}

export interface WorkbookData {
  /** File name, shown to the user; never a path. */
  readonly name: string;
  readonly sheets: readonly SheetData[];
  /** Date system of the serials: Excel for Mac once counted from 1904. */
  readonly date1904: boolean;
  /** Workbook names that point to one cell. */
  readonly names: ReadonlyMap<string, CellPlace>;
}

/** Place of a cell: index of the sheet, row and column, all 0-based. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The same cell, the same key. */
export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${String(sheet)}:${String(row)}:${String(column)}`;
}

export function cellCode(column: SheetColumn | undefined, row: number): number {
  return column?.codes[row] ?? CellCode.empty;
}

/** The text of a cell, or null when the cell holds something else. */
export function cellText(column: SheetColumn | undefined, row: number): string | null {
  const code = cellCode(column, row);
  return code >= 0 ? (column?.texts[code] ?? null) : null;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeAddress(range: CellRange): string {
  return `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`;
}
