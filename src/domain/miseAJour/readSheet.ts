import type { SheetIdentity } from "../sheetToWrite";

/** A cell of a generated sheet as it is now. */
export type ReadCell =
  | { readonly text: string }
  | { readonly number: number }
  /** In English, without "="; the value is null when the place does not tell it. */
  | { readonly formula: string; readonly value: number | string | null }
  /** A boolean or an error, as it is written: never one of ours. */
  | { readonly other: string };

/** Cells by column; those that hold nothing are not told. */
export type ReadRow = ReadonlyMap<number, ReadCell>;

/** A sheet that Clausier wrote, as it is now in the workbook. */
export interface GeneratedSheet {
  /** Of its tab: the person may have changed it. */
  readonly name: string;
  /** As `formatSheetIdentity` gives it. */
  readonly identity: string;
  /** What `formatEmpreinte` gave when it was written; null when the sheet does not tell it any more. */
  readonly empreinte: string | null;
  /** By row (0-based), those that hold something only. */
  readonly rows: ReadonlyMap<number, ReadRow>;
  /** Rows where someone left a comment or a note. */
  readonly commentedRows: ReadonlySet<number>;
  /** Printed at the top right, without Excel's codes. */
  readonly headerRight: string;
  /** Rows before which the person, or Clausier, makes a page break. */
  readonly pageBreaks: readonly number[];
}

/** Excel's limit on a text inside a formula, which the value of a name is. */
const MAX_CONSTANT = 255;
/** In front of the identity of a bilan that was kept when a new one took its place. */
const ARCHIVE = "archive|";

/** "bilan|villedales": what the name of a generated sheet holds; compare identities in this form. */
export function formatSheetIdentity({ type, key }: SheetIdentity): string {
  return `${type}|${key}`.slice(0, MAX_CONSTANT);
}

/** The identity of a sheet that no update will touch any more. */
export function archivedIdentity(identity: string): string {
  return identity.startsWith(ARCHIVE) ? identity : (ARCHIVE + identity).slice(0, MAX_CONSTANT);
}
