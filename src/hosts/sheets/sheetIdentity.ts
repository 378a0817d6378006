import { formatSheetIdentity } from "../../domain/miseAJour/readSheet";
import type { SheetIdentity } from "../../domain/sheetToWrite";

/** Hidden name, local to each generated sheet: it follows the sheet when it is renamed, moved or copied. */
export const SHEET_IDENTITY_NAME = "CLAUSIER_FEUILLE";

/** The formula of the hidden name: a constant text, with its "=". */
export function sheetIdentityFormula(identity: SheetIdentity): string {
  return `="${formatSheetIdentity(identity).replaceAll('"', '""')}"`;
}

/** The identity in the formula of the hidden name, with or without "="; null when it is no text. */
export function readSheetIdentity(formula: string): string | null {
  const constant = /^\s*=?"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return constant?.replaceAll('""', '"') ?? null;
}
