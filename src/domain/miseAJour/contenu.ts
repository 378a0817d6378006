import type { CellToWrite } from "../sheetToWrite";
import type { ReadCell } from "./readSheet";

/** Digits of a number that every program keeps when it saves a workbook. */
const DIGITS = 12;
/** What no workbook holds, or not in the same way everywhere: see hosts/sheets/writtenText. */
const UNSTABLE = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu;
const MAX_TEXT = 32_000;
/** A formula without the blanks between its words; its texts stay whole. */
const BLANKS_OUTSIDE_TEXTS = /("(?:[^"]|"")*")|\s+/g;

/** What a cell holds, in a form that both hosts give alike; "" when it holds nothing. */
export function contenu(cell: CellToWrite | ReadCell | undefined): string {
  if (cell === undefined || "empty" in cell) return "";
  if ("formula" in cell) return contenuFormule(cell.formula);
  if ("number" in cell) return `n${chiffres(cell.number)}`;
  if ("other" in cell) return `?${cell.other}`;
  const text = cell.text.replaceAll("\r\n", "\n").replaceAll(UNSTABLE, "").slice(0, MAX_TEXT);
  return text === "" ? "" : `t${text}`;
}

export function contenuFormule(formula: string): string {
  return `f${formula.replaceAll(BLANKS_OUTSIDE_TEXTS, (_, text: string | undefined) => text ?? "")}`;
}

/** Whether a formula shows the value that it has to show. */
export function sameValue(a: number | string | null, b: number | string | null): boolean {
  return typeof a === "number" && typeof b === "number" ? chiffres(a) === chiffres(b) : a === b;
}

/** Sums of hours differ by a hair from one program to the next, around zero above all. */
function chiffres(value: number): string {
  return String(Number(value.toFixed(9)) === 0 ? 0 : Number(value.toPrecision(DIGITS)));
}
