import { readDecimal } from "./decimal";
import { readMissing } from "./missing";
import { read, unreadable, type Reading } from "./reading";
import { tidy } from "./text";
import { isTtc, readUnite, type Unite } from "./unites";

/** A number as a cell tells it: 37,5 % is 0.375 "pourcent", 35h30 is 35.5 "heure". */
export interface Mesure {
  readonly value: number;
  readonly unit: Unite | null;
}

/** Longer than any figure: a sentence. Also bounds the work on hostile text. */
const MAX_LENGTH = 64;
/** Excel keeps fifteen digits. */
const MAX_VALUE = 1e15;

const CLOCK =
  /^(-?)(\d{1,6}|\d{1,3}(?: \d{3})+) ?(?:[h:]|heures? ?(?:et )?) ?(\d{1,2})(?::(\d{2})| ?(?:mn|min|minutes))?$/i;
const MINUTES = /^(-?)(\d{1,5}) ?(?:mn|min|minutes?)$/i;
/** Sign, euro, figure, unit. */
const SIGNED_FIGURE = /^([+-])? ?(€|eur)? ?(\d(?:[\d .,'’]*\d)?|[.,]\d+)([^\d()]*)$/iu;
/** Negative in brackets, as accountants do; the unit may stand inside or outside. */
const BRACKETED_FIGURE = /^(\() ?(€|eur)? ?(\d(?:[\d .,'’]*\d)?|[.,]\d+)([^\d()]*)\)([^\d()]*)$/iu;

/**
 * Reads a number written in French, with its unit. « 1 234,50 € », « 50K€ »,
 * « (120,5) », « 151:40 ». Two possible readings give "ambigu", never a guess:
 * « 1.234 », « 12 34 ». « 1,234 » is 1.234: the comma is decimal in French.
 */
export function readNumber(text: string): Reading<Mesure> {
  const tidied = tidy(text);
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  if (tidied.length > MAX_LENGTH) return unreadable("texte");
  const figure = tidied.replace(/[−–‐‑]/gu, "-");
  return readClock(figure) ?? readFigure(figure);
}

function readClock(text: string): Reading<Mesure> | null {
  const minutesOnly = MINUTES.exec(text);
  if (minutesOnly !== null) {
    return mesure(Number(minutesOnly[2]) / 60, minutesOnly[1] === "-", "heure");
  }
  const clock = CLOCK.exec(text);
  if (clock === null) return null;
  const [, sign, hours = "", minutes = "", seconds = "00"] = clock;
  // « 35h5 », « 35h75 »: minutes or decimals?
  if (![minutes, seconds].every((part) => /^[0-5]\d$/.test(part))) return unreadable("ambigu");
  const total = Number(hours.replaceAll(" ", "")) * 3600 + Number(minutes) * 60 + Number(seconds);
  return mesure(total / 3600, sign === "-", "heure");
}

function readFigure(text: string): Reading<Mesure> {
  const match = SIGNED_FIGURE.exec(text) ?? BRACKETED_FIGURE.exec(text);
  if (match === null) return unreadable("texte");
  const [, sign, euro = "", body = "", ...units] = match;
  return readMagnitude(body, euro + units.join(""), sign === "-" || sign === "(");
}

function readMagnitude(body: string, suffix: string, negative: boolean): Reading<Mesure> {
  if (isTtc(suffix)) return unreadable("autreType");
  const unite = readUnite(suffix);
  // « 12 m »: months, metres or millions.
  if (unite === null) return unreadable(/^ ?m$/i.test(suffix) ? "ambigu" : "texte");
  const decimal = readDecimal(body);
  if ("reason" in decimal) return unreadable(decimal.reason);
  // The exponent is parsed with the digits: 14,3 % is the double nearest to 0.143.
  return mesure(Number(`${decimal.digits}e${String(unite.exponent)}`), negative, unite.unite);
}

function mesure(magnitude: number, negative: boolean, unit: Unite | null): Reading<Mesure> {
  if (magnitude >= MAX_VALUE) return unreadable("horsLimites");
  return read({ value: negative && magnitude !== 0 ? -magnitude : magnitude, unit });
}
