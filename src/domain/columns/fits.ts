import { median, shareBetween, shareOf, type ColumnProfile } from "./profile";

/** 1 typical, 0.5 possible, 0 nothing to say, negative: something else. */
export type Fit = (profile: ColumnProfile) => number;

/** Typical above a share, possible above another, else something else. */
export function graded(share: number, typical: number, possible: number): number {
  if (share >= typical) return 1;
  return share >= possible ? 0.5 : -1;
}

export const numeric: Fit = (p) => shareOf(p, "nombre") + shareOf(p, "duree");

/** Hours: numbers or durations, neither SIRET nor telephone numbers. */
export const hours =
  (max: number): Fit =>
  (p) => {
    if (shareOf(p, "siret") > 0.3 || shareOf(p, "contact") > 0.3) return -1;
    if (looksLikeYears(p)) return -1;
    const fit = graded(numeric(p), 0.8, 0.5);
    return fit === 1 && shareBetween(p.numbers, 0, max) < 0.8 ? 0.5 : fit;
  };

/** Years only: 2023, 2024… are not hours. */
function looksLikeYears({ numbers }: ColumnProfile): boolean {
  return numbers.length > 2 && shareBetween(numbers, 1990, 2060) === 1;
}

export const rate =
  (min: number, max: number): Fit =>
  (p) => {
    const numbers = shareOf(p, "nombre");
    if (numbers < 0.5) return -1;
    const asFraction = shareBetween(p.numbers, min, max);
    const asPercent = shareBetween(p.numbers, Math.max(min * 100, 1), max * 100);
    if (Math.max(asFraction, asPercent) >= 0.8) return 1;
    return shareBetween(p.numbers, 0, 100) >= 0.8 ? 0.5 : -1;
  };

export const amount: Fit = (p) => {
  if (shareOf(p, "siret") > 0.3) return -1;
  const fit = graded(shareOf(p, "nombre"), 0.8, 0.5);
  return fit === 1 && median(p.numbers) < 1000 ? 0.5 : fit;
};

export const date: Fit = (p) =>
  graded(shareOf(p, "date") + (plainDates(p) ? shareOf(p, "nombre") : 0), 0.6, 0.3);

/** Dates that lost their format: 45 123. */
function plainDates({ numbers }: ColumnProfile): boolean {
  return numbers.length > 0 && shareBetween(numbers, 29221, 55153) > 0.9;
}

/** 01/01/1940 and 31/12/2012. */
const BIRTHS: readonly [number, number] = [14611, 41274];

export function births({ dates, numbers }: ColumnProfile): number {
  return shareBetween(dates.length > 0 ? dates : numbers, ...BIRTHS);
}

export const laterDate: Fit = (p) => {
  const fit = date(p);
  return fit > 0 && births(p) > 0.9 && median(p.dates) < 38353 ? -1 : fit;
};

/** Free text: numbers and dates are something else. */
export const text: Fit = (p) => {
  if (shareOf(p, "date") > 0.5 || shareOf(p, "contact") > 0.5) return -1;
  return graded(1 - plainNumbers(p), 0.95, 0.5);
};

function plainNumbers(p: ColumnProfile): number {
  return shareOf(p, "nombre") + shareOf(p, "duree");
}

export const label: Fit = (p) => Math.min(text(p), shareOf(p, "ouiNon") > 0.7 ? -1 : 1);

export const oneOf =
  (kind: "sexe" | "typeContrat" | "typeEmployeur" | "public" | "mois"): Fit =>
  (p) => {
    const share = shareOf(p, kind);
    if (share >= 0.6) return 1;
    if (share >= 0.25) return 0.5;
    return shareOf(p, "lettres") > 0.6 && share > 0.05 ? 0.5 : -1;
  };

export const identifier: Fit = (p) => {
  // « 1-2024 » reads as a month, and Excel makes a date of it.
  if (shareOf(p, "date") > 0.3) return -0.5;
  if (shareOf(p, "duree") > 0.3 || shareOf(p, "pourcent") > 0.2) return -1;
  const decimals = p.numbers.filter((value) => !Number.isInteger(value)).length;
  if (p.numbers.length > 0 && decimals / p.numbers.length > 0.1) return -1;
  return graded(shareOf(p, "avecChiffres") + numeric(p), 0.6, 0);
};
