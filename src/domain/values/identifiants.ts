import { readMissing } from "./missing";
import { read, unreadable, type Reading } from "./reading";
import { comparable, tidy } from "./text";

const SIREN_LA_POSTE = "356000000";

/**
 * Fourteen digits with the control key of INSEE (Luhn). The offices of La Poste
 * follow a rule of their own: the sum of their digits is a multiple of five.
 */
export function isSiretValid(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || digits.startsWith("000000000")) return false;
  if (luhnSum(digits) % 10 === 0) return true;
  return digits.startsWith(SIREN_LA_POSTE) && digitSum(digits) % 5 === 0;
}

function luhnSum(digits: string): number {
  return Array.from(digits, Number)
    .map((digit, index) => ((digits.length - index) % 2 === 0 ? digit * 2 : digit))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}

function digitSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit) => sum + digit, 0);
}

/**
 * The fourteen digits of a SIRET, blanks and dots removed, zeros that Excel lost
 * given back when the key then holds. The key itself is not judged here: see
 * `isSiretValid`.
 */
export function readSiret(cell: string | number): Reading<string> {
  const tidied = tidy(typeof cell === "number" ? numberText(cell) : cell);
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  const digits = tidied.replace(/[ .'’-]/gu, "");
  if (/^\d{14}$/.test(digits)) return read(digits);
  const padded = digits.padStart(14, "0");
  return /^\d{10,13}$/.test(digits) && isSiretValid(padded) ? read(padded) : unreadable("texte");
}

function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}

/** Year of the perimeter that a QPV code belongs to: QP030001 is of 2015, QN03001M of 2024. */
export function qpvGeneration(code: string): 2015 | 2024 | null {
  const bare = tidy(code).replace(/[ -]/g, "").toUpperCase();
  if (/^QP\d{6}$/.test(bare)) return 2015;
  return /^QN\d{2}[0-9AB]\d{2}[A-Z]$/.test(bare) ? 2024 : null;
}

const NUMBER_SIGN = /\bn(?:um)? ?[°º]|№/giu;
const NOISE = /\b(?:marche|numero|num|reference|ref)\b|^no(?= )|(?<=lot )(?:no|n)(?= )/g;

/**
 * The key under which the writings of one marché number are one:
 * « Marché 23T001 », « n° 23-T-001 » → "23t001". A lot stays part of the key.
 * Two groups of digits never melt: "2023-1-12" is not "2023-11-2".
 */
export function marcheKey(text: string): string {
  const label = comparable(tidy(text).replace(NUMBER_SIGN, " "));
  const bare = label.replace(NOISE, " ").replace(/ +/g, " ").trim();
  if (bare === "") return label;
  return bare
    .replace(/\blot 0*(?=\d)/g, "lot ")
    .replace(/(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L})/gu, "")
    .replace(/(?<=\p{N}) (?=\p{N})/gu, "-");
}

/** The key under which the writings of one lot are one: « Lot 01 », « n° 1 », 1. */
export function lotKey(text: string): string {
  const label = comparable(tidy(text).replace(NUMBER_SIGN, " "));
  const bare = label.replace(/^(?:lots?|n|no|num|numero)\b ?/, "").trim();
  return withoutLeadingZeros(bare === "" ? label : bare);
}

/** The key of a person's identifier: Excel drops the zeros of « 001 » in one sheet and not in another. */
export function personneKey(text: string): string {
  return withoutLeadingZeros(comparable(text));
}

function withoutLeadingZeros(key: string): string {
  return key.replace(/(?<![\p{L}\p{N}])0+(?=\p{N})/gu, "");
}

/** Beyond eleven digits Excel shows 1,23E+11; decimals or a sign never belong to an identifier. */
const FIRST_SCIENTIFIC = 1e11;

/** Whether a number is what is left of an identifier that Excel took for a figure. */
export function looksLikeNumberizedId(value: number): boolean {
  return !Number.isInteger(value) || value < 0 || value >= FIRST_SCIENTIFIC;
}
