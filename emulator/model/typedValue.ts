import type { CellValue } from "./cellValue";

/** What a value written through `Range.values` becomes in the cell. */
export type TypedValue =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly format?: string };

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const PERCENT = /^[-+]?\d+(?:\.\d+)?%$/;
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const US_DATE = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/;
const BOOLEAN = /^(?:true|false)$/i;
const DATE_FORMAT = "m/d/yyyy";
const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Serial of the 1900 date system, or undefined when the calendar has no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? ms / MS_PER_DAY + SERIAL_OF_1970 : undefined;
}

function readDate(text: string): TypedValue | undefined {
  const { year, month, day } = (ISO_DATE.exec(text) ?? US_DATE.exec(text))?.groups ?? {};
  const serial = dateSerial(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { kind: "value", value: serial, format: DATE_FORMAT };
}

function readPlainText(text: string): TypedValue {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { kind: "value", value: Number(trimmed) };
  if (PERCENT.test(trimmed)) {
    const value = Number(trimmed.slice(0, -1)) / 100;
    return { kind: "value", value, format: trimmed.includes(".") ? "0.00%" : "0%" };
  }
  if (BOOLEAN.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  return readDate(trimmed) ?? { kind: "value", value: text };
}

/** A text that begins with =, or with + or - and is no number (documentation: Range.values). */
function readFormula(text: string, typed: TypedValue): string | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith("=")) return text;
  const isText = typed.kind === "value" && typeof typed.value === "string";
  return isText && /^[+-]/.test(text) ? `=${text}` : undefined;
}

/**
 * Texts are read as in en-US: "12.5" and "2024-03-15" are parsed, "15/03/2024" and "12,5" stay text
 * (documentation of Range.values: locale-shaped strings are stored as text). A leading apostrophe is
 * swallowed, a cell of format "@" takes the text as it is (documentation); percentages and en-US
 * dates: assumed.
 */
export function readTypedValue(input: CellValue, numberFormat: string): TypedValue {
  if (typeof input !== "string" || input === "") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: input };
  const typed = readPlainText(input);
  const formula = readFormula(input, typed);
  return formula === undefined ? typed : { kind: "formula", formula };
}
