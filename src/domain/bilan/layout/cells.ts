import { columnLetters } from "../../sheet";
import type { CellToWrite, StyleName } from "../../sheetToWrite";

/** Shown where the workbook does not tell. Never 0. */
const NON_DISPONIBLE = "n.d.";
/** Shown where printing would tell about a few persons. */
const MASQUE = "s";

/** A figure already laid out: where it stands, and what it holds (null = shown as « n.d. » or « s »). */
export interface Figure {
  readonly address: string;
  readonly value: number | null;
}

type FigureStyle = "heures" | "ecart" | "entier" | "decimal" | "taux";

export function textCell(text: string, style: StyleName = "libelle"): CellToWrite {
  return { text, style };
}

/** A text whose end, a day or the name of a file, may change without anything else changing. */
export function datedCell(stable: string, end: string): CellToWrite {
  return { text: stable + end, style: "note", stable };
}

/** A remark at the right of a figure, set off from it. */
export function besideCell(text: string, style: "note" | "enTete" = "note"): CellToWrite {
  return { text: `\u00A0\u00A0${text}`, style };
}

export function emptyCell(style: StyleName): CellToWrite {
  return { empty: true, style };
}

export function numberCell(value: number | null, style: FigureStyle, total = false): CellToWrite {
  return value === null
    ? absentCell(NON_DISPONIBLE, total)
    : { number: value, style: styleOf(style, total) };
}

export function maskedCell(total = false): CellToWrite {
  return absentCell(MASQUE, total);
}

/** A number, or « s » when it must not be printed. A zero tells about nobody. */
export function protectedCell(
  value: number | null,
  style: FigureStyle,
  { masked, total = false }: { readonly masked: boolean; readonly total?: boolean },
): CellToWrite {
  return masked ? maskedCell(total) : numberCell(value, style, total);
}

/** A formula and its value; « n.d. » when one of the figures it needs is not told. */
export function formulaCell(
  { formula, value }: Formula,
  style: FigureStyle,
  total = false,
): CellToWrite {
  return value === null
    ? absentCell(NON_DISPONIBLE, total)
    : { formula, value, style: styleOf(style, total) };
}

/** What a formula of the same sheet says and gives; null when it cannot be computed. */
export interface Formula {
  readonly formula: string;
  readonly value: number | "" | null;
}

/** a ÷ b, blank when b is 0. */
export function ratio(a: Figure, b: Figure): Formula {
  const formula = `IF(${b.address}=0,"",${a.address}/${b.address})`;
  if (a.value === null || b.value === null) return { formula, value: null };
  return { formula, value: b.value === 0 ? "" : a.value / b.value };
}

/** Full-time equivalents: hours done ÷ hours of one, both cells of the sheet. */
export function etp(realisees: Figure, base: Figure): Formula {
  const formula = `${realisees.address}/${base.address}`;
  return { formula, value: share(realisees.value, base.value) };
}

/** A part of a whole; null when either is not told or the whole is 0. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

export function difference(a: Figure, b: Figure): Formula {
  const value = a.value === null || b.value === null ? null : a.value - b.value;
  return { formula: `${a.address}-${b.address}`, value };
}

/** The figure itself, taken from elsewhere in the sheet. */
export function same(figure: Figure): Formula {
  return { formula: figure.address, value: figure.value };
}

/** Sum of one column over rows `first` to `last` (0-based); what is not told is not added. */
export function columnSum(
  column: number,
  first: number,
  values: readonly (number | null)[],
): Formula & { readonly value: number | null } {
  const known = values.filter((value) => value !== null);
  const letters = columnLetters(column);
  const formula = `SUM(${letters}${String(first + 1)}:${letters}${String(first + values.length)})`;
  return {
    formula,
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
  };
}

function absentCell(text: string, total: boolean): CellToWrite {
  return { text, style: total ? "masqueTotal" : "masque" };
}

function styleOf(style: FigureStyle, total: boolean): StyleName {
  return total ? `${style}Total` : style;
}
