import { empreinteOf, formatEmpreinte } from "../../domain/miseAJour/empreinte";
import { formatSheetIdentity } from "../../domain/miseAJour/readSheet";
import type { SheetIdentity, SheetToWrite } from "../../domain/sheetToWrite";

/** Hidden name, local to each generated sheet: it follows the sheet when it is renamed, moved or copied. */
export const SHEET_IDENTITY_NAME = "CLAUSIER_FEUILLE";
/** Kinds of sheets that are written again in their place. */
const UPDATED: ReadonlySet<SheetIdentity["type"]> = new Set(["bilan", "synthese", "anru"]);

/** The formula of the hidden name for an identity: a constant text, with its "=". */
export function sheetIdentityFormula(identity: string): string {
  return `="${identity.replaceAll('"', '""')}"`;
}

/** The identity in the formula of the hidden name, with or without "="; null when it is no text. */
export function readSheetIdentity(formula: string): string | null {
  const constant = /^\s*=?"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return constant?.replaceAll('""', '"') ?? null;
}

/** Hidden names, local to each generated sheet, that hold what was written on it: …_001, …_002. */
export const EMPREINTE_NAME = /^CLAUSIER_ECRIT_\d+$/i;
const EMPREINTE_START = "CLAUSIER_ECRIT_";

/** A hidden name of a generated sheet: its formula is a constant text, with its "=". */
export interface HiddenName {
  readonly name: string;
  readonly formula: string;
}

/** The names that hold an empreinte, cut where Excel would. */
export function empreinteNames(empreinte: string): readonly HiddenName[] {
  const pieces = empreinte.match(/[^]{1,250}/g) ?? [];
  return pieces.map((piece, index) => ({
    name: EMPREINTE_START + String(index + 1).padStart(3, "0"),
    formula: `="${piece}"`,
  }));
}

/** The empreinte that the names of a sheet hold, in any order; null when none does. */
export function readEmpreinte(names: readonly HiddenName[]): string | null {
  const pieces = names
    .filter(({ name }) => EMPREINTE_NAME.test(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))
    .map(({ formula }) => readSheetIdentity(formula) ?? "");
  return pieces.length === 0 ? null : pieces.join("");
}

/** The hidden names of a sheet to write: its identity, and what is written when it is to be updated. */
export function hiddenNames(sheet: SheetToWrite): readonly HiddenName[] {
  const identity = {
    name: SHEET_IDENTITY_NAME,
    formula: sheetIdentityFormula(formatSheetIdentity(sheet.identity)),
  };
  if (!UPDATED.has(sheet.identity.type)) return [identity];
  return [identity, ...empreinteNames(formatEmpreinte(empreinteOf(sheet)))];
}
