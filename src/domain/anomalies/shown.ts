import * as francais from "../francais";
import { NBSP } from "../francais";
import { formatJour } from "../values/date";

/** A param of a sentence, as a rule left it: shown as it is when it is no figure. */
export type Param = string | number | undefined;

/** « 1 234,5 » ; `decimals` is the most that is shown, `atLeast` the least. */
export function nombre(param: Param, decimals = 2, atLeast = 0): string {
  const isFigure = typeof param === "number" && Number.isFinite(param);
  return isFigure ? francais.nombre(param, decimals, atLeast) : texte(param);
}

/** « 1 234,5 h » */
export function heures(param: Param): string {
  return `${nombre(param)}${NBSP}h`;
}

/** « 1 234,50 € », without cents when there are none. */
export function euros(param: Param): string {
  return `${nombre(param, 2, Number.isInteger(param) ? 0 : 2)}${NBSP}€`;
}

/** A rate of 0 to 1 as « 37,4 % »; under one percent, « 0,05 % ». */
export function taux(param: Param): string {
  if (typeof param !== "number") return `${texte(param)}${NBSP}%`;
  return francais.tauxTexte(param, Math.abs(param) < 0.01 ? 2 : 1);
}

/** A rate to the hundredth of a percent, always shown: « 40,00 % ». */
export function tauxPrecis(param: Param): string {
  return typeof param === "number" ? francais.tauxTexte(param, 2, 2) : `${texte(param)}${NBSP}%`;
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
