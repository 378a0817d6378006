import type { Jour } from "./clause";
import { formatJour } from "./values/date";

/** U+00A0, before « : ; ? ! % € » and units. */
export const NBSP = "\u00A0";
/** U+202F, between thousands. */
const THIN_NBSP = "\u202F";

/**
 * Template tag for sentences: non-breaking spaces before : ; ? ! % » and after «.
 * Only the literal parts change: what comes from the workbook stays as it was typed.
 */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, index) => espaces(part) + String(values[index] ?? "")).join("");
}

function espaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!%»])/g, NBSP).replaceAll("« ", `«${NBSP}`);
}

/** « 1 282 », « 68 714,5 »: at most `decimals` digits after the comma, at least `atLeast`. */
export function nombre(value: number, decimals = 0, atLeast = 0): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, THIN_NBSP);
  const shown = fraction.slice(0, atLeast) + fraction.slice(atLeast).replace(/0+$/, "");
  const unsigned = shown === "" ? grouped : `${grouped},${shown}`;
  return value < 0 && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}

/** « 68 714,5 h », to the hundredth. */
export function heuresTexte(heures: number): string {
  return `${nombre(heures, 2)}${NBSP}h`;
}

/** « 1 ligne », « 1 282 lignes »; nought and one are singular in French. */
export function compte(count: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre(count)} ${count < 2 ? singulier : pluriel}`;
}

/** « 30/06/2026 ». */
export function dateTexte(jour: Jour): string {
  return formatJour(Math.floor(jour));
}

/** A rate of 0 to 1 as « 37,4 % ». */
export function tauxTexte(taux: number, decimals = 1, atLeast = 0): string {
  return `${nombre(taux * 100, decimals, atLeast)}${NBSP}%`;
}
