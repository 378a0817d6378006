import { findTitles } from "../findTitles";
import type { WorkbookData } from "../sheet";

/** Titles of the list of exceptions in « Paramètres », from left to right. */
export const TITRES = ["Code", "Anomalie acceptée", "Repère de la ligne", "Motif"] as const;
/** Place of the list where the sheet has none yet: beside the figures. */
const FIRST_ROW = 3;
const FIRST_COLUMN = 7;
/** Mark of our own sheet: its identity, see SheetIdentity. */
const OUR_SHEET = "parametres|";

/** Where the list of exceptions lies: its row of titles, and its first column. */
export interface ExceptionsTable {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly isTitled: boolean;
}

/** Null when the workbook has no « Paramètres » sheet of ours. */
export function findExceptionsTable({ sheets }: WorkbookData): ExceptionsTable | null {
  const sheet = sheets.findIndex(({ generated }) => generated === OUR_SHEET);
  const data = sheets[sheet];
  if (data === undefined) return null;
  const titled = findTitles(data, TITRES);
  return titled === null
    ? { sheet, row: FIRST_ROW, column: FIRST_COLUMN, isTitled: false }
    : { sheet, ...titled, isTitled: true };
}
