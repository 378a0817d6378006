import { fr } from "../../../francais";
import type { CellToWrite } from "../../../sheetToWrite";
import { maskedCell, numberCell, protectedCell } from "../cells";
import type { Masque } from "../petitsEffectifs";

/** « n.d. » says why, never 0. */
export function absente(colonne: string): string {
  return fr`n.d. – colonne « ${colonne} » absente`;
}

/** Nothing of a block without mask is printed. */
export function isHidden(masque: Masque, index: number): boolean {
  return masque?.[index] !== false;
}

/** Not even the names of its lines: a masked line that is alone would say what everybody is. */
export function isWithheld(lignes: readonly unknown[], masque: Masque): boolean {
  return lignes.length > 0 && (masque === null || (lignes.length === 1 && masque[0] === true));
}

/** A figure, « n.d. » when it is not told, « s » when it must not be printed. */
export function hiddenOr(
  value: number | null,
  style: "heures" | "entier" | "decimal" | "taux",
  masked: boolean,
): CellToWrite {
  if (value === null) return numberCell(null, style);
  return masked && value !== 0 ? maskedCell() : protectedCell(value, style, { masked: false });
}
