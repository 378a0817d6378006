import { Ascii, findByte } from "../xml/ascii";
import { decodeUtf8 } from "../xml/xmlText";
import { parseDigits } from "./cellTag";

/** Up to 15 digits, an integer is exact in a double, and so is its quotient by 10^n (n ≤ 22). */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** The number written between two places, or NaN. Plain decimals are read without a string. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === Ascii.minus;
  const value = parseDecimal(bytes, isNegative ? start + 1 : start, end);
  if (Number.isNaN(value)) return parseAnyNumber(bytes, start, end);
  return isNegative ? -value : value;
}

/** NaN for anything else than at most 15 digits and a dot. */
function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  const dot = findByte(bytes, Ascii.dot, start, end);
  const digits = end - start - (dot < 0 ? 0 : 1);
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  if (dot < 0) return parseDigits(bytes, start, end);
  const power = POWERS[end - dot - 1] ?? 1;
  return (parseDigits(bytes, start, dot) * power + parseDigits(bytes, dot + 1, end)) / power;
}

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeUtf8(bytes, start, end).trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
