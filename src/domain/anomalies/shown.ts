import { formatJour } from "../values/date";

/** A param of a sentence, as a rule left it. */
export type Param = string | number | undefined;

/** U+00A0, before « : ; ? ! % € » and units. */
const NBSP = "\u00a0";
/** U+202F, between thousands. */
const THIN = "\u202f";

/** « 1 234,5 » ; `decimals` is the most that is shown, `atLeast` the least. */
export function nombre(param: Param, decimals = 2, atLeast = 0): string {
  return typeof param === "number" ? figureOf(param, decimals, atLeast) : texte(param);
}

function figureOf(param: number, decimals: number, atLeast: number): string {
  const [whole = "0", decimal = ""] = Math.abs(param).toFixed(decimals).split(".");
  const kept = decimal.slice(0, atLeast) + decimal.slice(atLeast).replace(/0+$/, "");
  const figure = grouped(whole) + (kept === "" ? "" : `,${kept}`);
  return param < 0 && /[1-9]/.test(figure) ? `-${figure}` : figure;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, THIN);
}

/** « 1 234,5 h » */
export function heures(param: Param): string {
  return `${nombre(param)}${NBSP}h`;
}

/** « 1 234,50 € », without cents when there are none. */
export function euros(param: Param): string {
  return `${nombre(param, 2, Number.isInteger(param) ? 0 : 2)}${NBSP}€`;
}

/** A rate of 0 to 1 as « 37,4 % ». */
export function taux(param: Param): string {
  return `${nombre(typeof param === "number" ? param * 100 : param, 1)}${NBSP}%`;
}

/** A rate to the hundredth of a percent, always shown: « 40,00 % ». */
export function tauxPrecis(param: Param): string {
  return `${nombre(typeof param === "number" ? param * 100 : param, 2, 2)}${NBSP}%`;
}

/** « 03/02/2026 » */
export function jour(param: Param): string {
  return typeof param === "number" ? formatJour(param) : texte(param);
}

export function texte(param: Param): string {
  return param === undefined ? "?" : String(param);
}

/** « 1 ligne », « 3 lignes » */
export function compte(param: Param, singulier: string, pluriel = `${singulier}s`): string {
  const isPlural = typeof param === "number" && Math.abs(param) >= 2;
  return `${nombre(param, 0)}${NBSP}${isPlural ? pluriel : singulier}`;
}

/** Words of the user between French quotes. */
export function cite(param: Param): string {
  return `«${NBSP}${texte(param)}${NBSP}»`;
}

/** « 35:30 » for 35,5 h. */
export function duree(param: Param): string {
  if (typeof param !== "number") return texte(param);
  const minutes = Math.round(param * 60);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}
