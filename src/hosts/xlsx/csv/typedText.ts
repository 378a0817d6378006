import { CellCode } from "../../../domain/sheet";
import { readDate, serialFromJour } from "../../../domain/values/date";
import { readNumber } from "../../../domain/values/number";
import type { Reading } from "../../../domain/values/reading";

/** What Excel in French makes of a text of a CSV file when it opens it, and how it shows it. */
export interface TypedText {
  readonly code: typeof CellCode.number | typeof CellCode.date;
  readonly value: number;
  readonly format: "nombre" | "pourcentage" | "date";
}

/** Twelve digits and more tell an identifier (SIRET, NIR), which Excel would round. */
const FIGURE = /^-?(?:[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,3}|[1-9]\d{0,10}|0)(?:[.,]\d+)?/;
const UNIT = /^[ \u00a0\u202f]?[€%]?$/;
/** A postcode, a telephone: where one code starts with a zero, the others of its column are codes. */
const CODE = /^0\d+$/;
const DAY = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;

/**
 * The figures and days among the distinct texts of a column, null for what stays a text: codes,
 * units other than € and %, what can be read in two ways. One day that no calendar has
 * (« 12/31/2025 ») and no day of the column is believed.
 */
export function typeTexts(texts: readonly string[]): readonly (TypedText | null)[] {
  const hasCodes = texts.some((text) => CODE.test(text));
  const hasDays = texts.every((text) => !DAY.test(text) || typedDay(text) !== null);
  return texts.map((text) => {
    if (DAY.test(text)) return hasDays ? typedDay(text) : null;
    return hasCodes ? null : typedFigure(text);
  });
}

function typedDay(text: string): TypedText | null {
  const jour = valueOf(readDate(text));
  if (jour === null) return null;
  return { code: CellCode.date, value: serialFromJour(jour, false), format: "date" };
}

function typedFigure(text: string): TypedText | null {
  const [figure] = FIGURE.exec(text) ?? [];
  if (figure === undefined || !UNIT.test(text.slice(figure.length))) return null;
  const mesure = valueOf(readNumber(text));
  if (mesure === null) return null;
  const format = mesure.unit === "pourcent" ? "pourcentage" : "nombre";
  return { code: CellCode.number, value: mesure.value, format };
}

function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === "value" ? reading.value : null;
}
