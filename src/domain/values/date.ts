import type { Jour, Periode } from "../clause";
import { findDateParts } from "./dateText";
import { readMissing } from "./missing";
import { monthName } from "./monthNames";
import { read, unreadable, type Reading } from "./reading";
import { tidy } from "./text";

export interface Ymd {
  readonly annee: number;
  /** 1 to 12. */
  readonly mois: number;
  readonly jour: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** 31/12/9999, the last day that Excel knows. */
const LAST_JOUR = 2958465;
/** Serial of 29/02/1900, which Excel believes in. */
const PHANTOM = 60;
/** Days between the two date systems of Excel. */
const SERIAL_1904 = 1462;
const JOURS_PAR_SEMAINE = 7;

/** Reads a date typed as text, day before month; never guesses a missing year. */
export function readDate(text: string): Reading<Jour> {
  const tidied = tidy(text);
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  const parts = findDateParts(tidied);
  if (parts === null) return unreadable("texte");
  if (parts.annee < FIRST_YEAR) return unreadable("horsLimites");
  const jour = jourFromYmd(parts.annee, parts.mois, parts.jour);
  return jour === null ? unreadable("jourInexistant") : read(jour, parts.doubt);
}

/** Null for a day that no calendar has, or before 1900, or after 9999. */
export function jourFromYmd(annee: number, mois: number, jour: number): Jour | null {
  if (![annee, mois, jour].every(Number.isInteger)) return null;
  if (!isWithin(annee, FIRST_YEAR, LAST_YEAR) || !isWithin(mois, 1, 12)) return null;
  if (!isWithin(jour, 1, daysInMonth(annee, mois))) return null;
  const count = daysBeforeYear(annee) + daysBeforeMonth(annee, mois) + jour;
  return count < PHANTOM ? count : count + 1;
}

/** Day, month and year of a serial from 1 to 2958465; 60 is 29/02/1900, as Excel shows it. */
export function ymdFromJour(jour: Jour): Ymd {
  if (jour === PHANTOM) return { annee: 1900, mois: 2, jour: 29 };
  const count = jour < PHANTOM ? jour : jour - 1;
  const estimate = FIRST_YEAR + Math.floor(count / 365.2425);
  let annee = estimate + 1;
  while (annee >= estimate && daysBeforeYear(annee) >= count) annee--;
  const dayOfYear = count - daysBeforeYear(annee);
  let mois = 12;
  while (mois > 1 && daysBeforeMonth(annee, mois) >= dayOfYear) mois--;
  return { annee, mois, jour: dayOfYear - daysBeforeMonth(annee, mois) };
}

/** Excel's serial, time of day dropped, in the 1900 system; null outside what Excel can show. */
export function jourFromSerial(serial: number, date1904: boolean): Jour | null {
  const jour = Math.floor(serial) + (date1904 ? SERIAL_1904 : 0);
  return jour >= 1 && jour <= LAST_JOUR ? jour : null;
}

/** Excel's serial of a day in the date system of a workbook: the inverse of `jourFromSerial`. */
export function serialFromJour(jour: Jour, date1904: boolean): number {
  return jour - (date1904 ? SERIAL_1904 : 0);
}

/** Same day `months` later (or earlier), or the last day of a shorter month; kept within Excel's calendar. */
export function addMonths(jour: Jour, months: number): Jour {
  const from = ymdFromJour(jour);
  const index = from.annee * 12 + from.mois - 1 + months;
  const annee = Math.floor(index / 12);
  const mois = (index % 12) + 1;
  const day = Math.min(from.jour, daysInMonth(annee, mois));
  return jourFromYmd(annee, mois, day) ?? (annee < FIRST_YEAR ? 1 : LAST_JOUR);
}

/** Age in whole years at a day; negative before birth. */
export function ageAt(birth: Jour, at: Jour): number {
  const from = ymdFromJour(birth);
  const to = ymdFromJour(at);
  const birthdayPassed = to.mois > from.mois || (to.mois === from.mois && to.jour >= from.jour);
  return to.annee - from.annee - (birthdayPassed ? 0 : 1);
}

/** « 12/03/2019 ». */
export function formatJour(jour: Jour): string {
  const { annee, mois, jour: day } = ymdFromJour(jour);
  return `${twoDigits(day)}/${twoDigits(mois)}/${String(annee)}`;
}

/** First and last day of a span of months or of a week. */
export function joursOfPeriode(periode: Periode): readonly [first: Jour, last: Jour] {
  const { annee, premierMois, dernierMois, lundi } = periode;
  if (lundi !== undefined) return [lundi, lundi + JOURS_PAR_SEMAINE - 1];
  const first = jourFromYmd(annee, premierMois, 1) ?? Number.NaN;
  return [first, addMonths(first, dernierMois - premierMois + 1) - 1];
}

/** « mars 2019 », « 1er trimestre 2024 », « 2024 », « avril à mai 2024 », « semaine du 01/04/2024 ». */
export function formatMois({ annee, premierMois, dernierMois, lundi }: Periode): string {
  if (lundi !== undefined) return `semaine du ${formatJour(lundi)}`;
  const span = formatSpan(premierMois, dernierMois);
  // A year that nothing tells is 0: the month stands alone.
  if (annee === 0) return span;
  return span === "" ? String(annee) : `${span} ${String(annee)}`;
}

function formatSpan(first: number, last: number): string {
  const length = last - first + 1;
  if (length === 1) return monthName(first);
  if (length === 12) return "";
  const unit = length === 3 ? "trimestre" : "semestre";
  if ((length === 3 || length === 6) && (first - 1) % length === 0) {
    const rank = (first - 1) / length + 1;
    return `${String(rank)}${rank === 1 ? "er" : "e"} ${unit}`;
  }
  return `${monthName(first)} à ${monthName(last)}`;
}

function isWithin(number: number, min: number, max: number): boolean {
  return number >= min && number <= max;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1 January 1900 to 1 January of the year, in the true calendar. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * (year - FIRST_YEAR) + leaps - 460;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function daysInMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}
