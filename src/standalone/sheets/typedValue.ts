import type { CellEdit } from "../../domain/cellEdit";
import { readDate, serialFromJour } from "../../domain/values/date";
import { readNumber } from "../../domain/values/number";

/** Figures alone, as a French keyboard gives them: « 1 234,5 », « -12 », « 37,5 % ». */
const FIGURE = /^[-+]?\d[\d \u00A0\u202F]*(?:,\d+)?[ \u00A0\u202F]?%?$/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
/** SIRET, NIR, telephone: Excel would drop their zeros, and round the longest. */
const IDENTIFIER = /^0\d|^\d{12,}$/;

/**
 * What a cell becomes when a text is typed in it: a figure, a day (in the date system of the
 * workbook) or the text. Nothing typed is ever a formula.
 */
export function typedValue(text: string, date1904: boolean): Pick<CellEdit, "value" | "format"> {
  const typed = text.trim();
  if (typed === "") return { value: null };
  return dayOf(typed, date1904) ?? figureOf(typed) ?? { value: typed };
}

function dayOf(typed: string, date1904: boolean): Pick<CellEdit, "value" | "format"> | null {
  const date = DATE.test(typed) ? readDate(typed) : null;
  if (date?.state !== "value") return null;
  return { value: serialFromJour(date.value, date1904), format: "date" };
}

function figureOf(typed: string): Pick<CellEdit, "value" | "format"> | null {
  if (!FIGURE.test(typed) || IDENTIFIER.test(typed)) return null;
  const figure = readNumber(typed);
  if (figure.state !== "value") return null;
  const { value, unit } = figure.value;
  return unit === "pourcent" ? { value, format: "pourcent" } : { value };
}
