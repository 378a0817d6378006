import { FormuleError } from "../domain/formules";
import { readNumber } from "../domain/values/number";
import type { Unite } from "../domain/values/unites";

/** What one argument expects, and the French of its error. */
export interface Argument {
  /** First words of the sentence: « Le montant ». */
  readonly sujet: string;
  readonly exemple: string;
  /** Unit that a number typed as text may carry. */
  readonly unite: Unite;
}

/**
 * The number of a cell. An empty cell arrives as 0, null or "" according to the
 * version of Excel: it counts as 0, as in Excel's own arithmetic. A number typed
 * as text is read; any other text is an error, never 0.
 */
export function numberOfCell(cell: unknown, argument: Argument): number {
  if (isEmptyCell(cell)) return 0;
  const value = typeof cell === "string" ? numberOfText(cell, argument.unite) : cell;
  if (typeof value === "number") return value;
  const { sujet, exemple } = argument;
  throw new FormuleError("valeur", `${sujet} doit être un nombre, par exemple ${exemple}.`);
}

/** `numberOfCell`, or undefined when the argument was left out: the formula then has its default. */
export function optionalNumberOfCell(cell: unknown, argument: Argument): number | undefined {
  return cell === undefined ? undefined : numberOfCell(cell, argument);
}

/** VRAI or FAUX, or a number as Excel takes it (0 is FAUX); undefined when left out. */
export function optionalBooleanOfCell(cell: unknown, sujet: string): boolean | undefined {
  if (cell === undefined || typeof cell === "boolean") return cell;
  if (isEmptyCell(cell)) return false;
  if (typeof cell === "number") return cell !== 0;
  throw new FormuleError("valeur", `${sujet} doit être VRAI ou FAUX.`);
}

function isEmptyCell(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function numberOfText(text: string, unite: Unite): number | null {
  const reading = readNumber(text);
  if (reading.state !== "value") return null;
  const { value, unit } = reading.value;
  return unit === null || unit === unite ? value : null;
}
