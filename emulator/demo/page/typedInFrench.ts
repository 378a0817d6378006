import { dateSerial } from "../../model/typedValue";

/** What a French Excel makes of a typed text; the grid reads typed texts in English. */
export interface TypedInFrench {
  readonly value: number;
  readonly format?: string;
}

const NUMBER = /^[-+]?\d{1,3}(?:[ \u00A0\u202F]?\d{3})*(?:,\d+)?$/;
const PERCENT = /^([-+]?\d+(?:,\d+)?)[ \u00A0\u202F]?%$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const toNumber = (text: string) => Number(text.replace(/\s/g, "").replace(",", "."));

function readDate(text: string): TypedInFrench | undefined {
  const [, day, month, year] = DATE.exec(text) ?? [];
  const value = dateSerial(Number(year), Number(month), Number(day));
  return value === undefined ? undefined : { value, format: "dd/mm/yyyy" };
}

/** « 1 234,5 », « 37,5 % », « 15/03/2024 »; undefined for any other text. */
export function readTypedInFrench(text: string): TypedInFrench | undefined {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: toNumber(trimmed) };
  const percent = PERCENT.exec(trimmed)?.[1];
  if (percent === undefined) return readDate(trimmed);
  return { value: toNumber(percent) / 100, format: percent.includes(",") ? "0.00%" : "0%" };
}
