import { dateSerial } from "../../model/typedValue";

/** What a French Excel makes of a typed text; the grid would read it in English. */
export interface TypedInFrench {
  readonly value: number | boolean;
  readonly format?: string;
}

const SPACE = "[ \\u00A0\\u202F]";
const AMOUNT = `[-+]?(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:,\\d*)?|[-+]?,\\d+`;
const NUMBER = new RegExp(`^(?:${AMOUNT})(?:e[-+]?\\d+)?$`, "i");
const PERCENT = new RegExp(`^(${AMOUNT})${SPACE}?%$`);
const EUROS = new RegExp(`^(${AMOUNT})${SPACE}?€$`);
const DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const BOOLEAN = /^(?:vrai|faux)$/i;

const DATE_FORMAT = "dd/mm/yyyy";
/** Excel's own limit for years of two digits. */
const LAST_SHORT_YEAR_OF_2000 = 29;
const MINUTES = 60;
const SECONDS_PER_DAY = 86_400;

const toNumber = (text: string) => Number(text.replace(/\s/g, "").replace(",", "."));

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) > LAST_SHORT_YEAR_OF_2000 ? 1900 : 2000);
}

function readDate(text: string): TypedInFrench | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const french = DATE.exec(text);
  const value = french
    ? dateSerial(fullYear(french[4] ?? ""), Number(french[3]), Number(french[1]))
    : dateSerial(Number(year), Number(month), Number(day));
  return value === undefined ? undefined : { value, format: DATE_FORMAT };
}

function readTime(text: string): TypedInFrench | undefined {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const total = (Number(hours) * MINUTES + Number(minutes)) * MINUTES + Number(seconds ?? 0);
  return { value: total / SECONDS_PER_DAY, format: seconds === undefined ? "hh:mm" : "hh:mm:ss" };
}

function readAmount(text: string): TypedInFrench | undefined {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    return { value: toNumber(percent) / 100, format: percent.includes(",") ? "0.00%" : "0%" };
  }
  const euros = EUROS.exec(text)?.[1];
  return euros === undefined ? undefined : { value: toNumber(euros), format: "#,##0.00 €" };
}

/** « 1 234,5 », « 37,5 % », « 15/03/2024 », « 12:30 », « vrai »; undefined for any other text. */
export function readTypedInFrench(text: string): TypedInFrench | undefined {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: toNumber(trimmed) };
  if (BOOLEAN.test(trimmed)) return { value: trimmed.toLowerCase() === "vrai" };
  return readAmount(trimmed) ?? readDate(trimmed) ?? readTime(trimmed);
}
