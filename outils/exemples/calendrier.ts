/** Days of the examples, at midnight UTC as exceljs expects them. */

const MS_PER_DAY = 86_400_000;

export function day(annee: number, mois: number, jour: number): Date {
  return new Date(Date.UTC(annee, mois - 1, jour));
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * MS_PER_DAY);
}

/** Number of days from one date to another, both included. */
export function countDays(first: Date, last: Date): number {
  return Math.round((last.getTime() - first.getTime()) / MS_PER_DAY) + 1;
}

export function lastOfMonth(annee: number, mois: number): Date {
  return new Date(Date.UTC(annee, mois, 0));
}

export function nextMonday(date: Date): Date {
  return addDays(date, (8 - date.getUTCDay()) % 7);
}

export function previousFriday(date: Date): Date {
  return addDays(date, -((date.getUTCDay() + 2) % 7));
}

/** « janv. » to « déc. », as Excel abbreviates them in French. */
export const MOIS_ABREGES = [
  "janv.",
  "févr.",
  "mars",
  "avr.",
  "mai",
  "juin",
  "juil.",
  "août",
  "sept.",
  "oct.",
  "nov.",
  "déc.",
] as const;
