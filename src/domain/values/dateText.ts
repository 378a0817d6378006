import { monthFromName } from "./monthNames";
import type { Doubt } from "./reading";
import { withoutAccents } from "./text";

/** What a text says of a day, before asking any calendar. */
export interface DateParts {
  readonly annee: number;
  readonly mois: number;
  readonly jour: number;
  readonly doubt: Doubt | undefined;
}

/** Longer than any date: a sentence. */
const MAX_LENGTH = 48;

const WEEKDAY =
  /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?,? (?:le )?)?(?=\d{1,2}(?:er)?[ ./-])/;
const TIME = /(?:[ t]| a )\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMERIC = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const SPACED = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const NAMED = /^(\d{1,2})(?:er)?[ ./-]{0,3}([a-z]{3,})[ ./-]{0,3}(\d{4}|\d{2})$/;
const NAMED_MONTH = /^([a-z]{3,})[ ./-]{0,3}'?(\d{4}|\d{2})$/;
const NUMERIC_MONTH = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const ISO_MONTH = /^(\d{4})[-/](\d{1,2})$/;

/** Two digits are 1930 to 2029: birth dates and contracts live in the same sheets. */
export function completeYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** The parts of a tidied text written as a date in French or ISO; null for anything else. */
export function findDateParts(tidied: string): DateParts | null {
  if (tidied.length > MAX_LENGTH) return null;
  const text = withoutAccents(tidied).replace(WEEKDAY, "").replace(TIME, "");
  return findNumericDay(text) ?? findNamed(text) ?? findMonth(text);
}

function findNumericDay(text: string): DateParts | null {
  const iso = ISO.exec(text);
  if (iso !== null) return parts(iso[1], Number(iso[3]), Number(iso[4]));
  const [, day, , month, year] = NUMERIC.exec(text) ?? [];
  if (day !== undefined) return numericDay(Number(day), Number(month), year);
  const [, spacedDay, spacedMonth, spacedYear] = SPACED.exec(text) ?? [];
  if (spacedDay === undefined) return null;
  return numericDay(Number(spacedDay), Number(spacedMonth), spacedYear);
}

function numericDay(day: number, month: number, year: string | undefined): DateParts {
  const swappable = day <= 12 && month <= 12 && day !== month;
  return parts(year, month, day, swappable ? "jourOuMois" : undefined);
}

function findNamed(text: string): DateParts | null {
  const [, day, name, year] = NAMED.exec(text) ?? [];
  const month = monthFromName(name ?? "");
  return month === null ? null : parts(year, month, Number(day));
}

function findMonth(text: string): DateParts | null {
  const [, name, namedYear] = NAMED_MONTH.exec(text) ?? [];
  const named = monthFromName(name ?? "");
  if (named !== null) return parts(namedYear, named, 1, "jourAbsent");
  const [, month, year] = NUMERIC_MONTH.exec(text) ?? [];
  if (month !== undefined) return parts(year, Number(month), 1, "jourAbsent");
  const [, isoYear, isoMonth] = ISO_MONTH.exec(text) ?? [];
  return isoYear === undefined ? null : parts(isoYear, Number(isoMonth), 1, "jourAbsent");
}

function parts(year = "", mois: number, jour: number, doubt?: Doubt): DateParts {
  const siecle = year.length === 2 ? "siecle" : undefined;
  return { annee: completeYear(year), mois, jour, doubt: doubt ?? siecle };
}
