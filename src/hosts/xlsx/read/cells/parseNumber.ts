import { decodeUtf8 } from "../xml/xmlText";
import { PlainNumber } from "./plainNumber";

const plain = new PlainNumber();

/** The number written between two places, or NaN. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const value = plain.read(bytes, start);
  if (plain.end === end && !Number.isNaN(value)) return value;
  const text = decodeUtf8(bytes, start, end).trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
