import type { Jour } from "../../clause";

const NBSP = "\u00A0";
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

/** « 1 282 », « 68 714,5 »: at most `decimals` digits after the comma, none useless. */
export function nombre(value: number, decimals = 0): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, THIN_NBSP);
  const shown = fraction.replace(/0+$/, "");
  const unsigned = shown === "" ? grouped : `${grouped},${shown}`;
  return value < 0 && unsigned !== "0" ? `-${unsigned}` : unsigned;
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
  const date = jourDate(jour);
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}

/** Serial of the first day of a month (1 to 12). */
export function premierDuMois(annee: number, mois: number): Jour {
  return Date.UTC(annee, mois - 1, 1) / MS_PER_DAY + EPOCH;
}

const MS_PER_DAY = 86_400_000;
/** Excel's serial of 1 January 1970. */
const EPOCH = 25_569;

function jourDate(jour: Jour): Date {
  return new Date((Math.floor(jour) - EPOCH) * MS_PER_DAY);
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
