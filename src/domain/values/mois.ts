import type { Periode } from "../clause";
import { completeYear } from "./dateText";
import { readMissing } from "./missing";
import { monthFromName } from "./monthNames";
import { read, unreadable, type Reading } from "./reading";
import { comparable, tidy } from "./text";

/** Months of a year that is told elsewhere. */
export type MoisSansAnnee = Omit<Periode, "annee">;

interface PeriodeLue extends MoisSansAnnee {
  readonly annee: number | null;
}

/** « 12,2024 » or « 1+2024 » are figures, not months. */
const PUNCTUATION = /^[\p{L}\p{N} .'’/()\-–°º]*$/u;
/** Longer than any period: a sentence. */
const MAX_LENGTH = 40;

const YEAR = "(?<annee>(?:19|20)\\d{2}|\\d{2})";
const FULL_YEAR = "(?<annee>(?:19|20)\\d{2})";
const RANK =
  "(?:(?<rang>[1-4]) ?(?:er|ere|e|eme|nd|nde)?|(?<mot>premier|deuxieme|second|troisieme|quatrieme))";
const PART = "(?<partie>t|trim|trimestre|s|semestre)";
const WORDS: Readonly<Record<string, number>> = {
  premier: 1,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
};

/**
 * Over the comparable text (no accents, punctuation as one space) and the whole
 * of it: « Mars » is a month, « Marseille » and « Avril Intérim » are not.
 */
const PATTERNS = [
  `(?:mois (?:de |d )?)?(?<mois>[a-z]+)(?: ${YEAR})?`,
  `${FULL_YEAR} (?<mois>[a-z]+)`,
  `(?:de |d )?(?<mois>[a-z]+)(?: (?:a|au|et))? (?<fin>[a-z]+)(?: ${YEAR})?`,
  `(?<numero>\\d{1,2}) ${FULL_YEAR}`,
  `${FULL_YEAR} (?<numero>\\d{1,2})`,
  `${PART} ?(?<rang>[1-4])(?: ${YEAR})?`,
  `${RANK} ?${PART}(?: ${YEAR})?`,
  `${FULL_YEAR} ${PART} ?(?<rang>[1-4])`,
  `(?:annee |an |exercice )?${FULL_YEAR}`,
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * Reads a month, a quarter, a semester or a year: « janv. 23 », « 01/2023 »,
 * « 2e trim. 24 », « S1 2024 », « 2024 ». When the text tells no year,
 * `defaultYear` completes it; without one the text is "ambigu".
 */
export function readPeriode(text: string, defaultYear: number | null): Reading<Periode> {
  const tidied = tidy(text);
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  const periode = parsePeriode(tidied);
  if (periode === null) return unreadable("texte");
  const annee = periode.annee ?? defaultYear;
  return annee === null ? unreadable("ambigu") : read({ ...periode, annee });
}

/** Months told without their year, as in the title « janv. » or « T1 »; null for any other text. */
export function readMonthName(text: string): MoisSansAnnee | null {
  const periode = parsePeriode(tidy(text));
  if (periode?.annee !== null) return null;
  return { premierMois: periode.premierMois, dernierMois: periode.dernierMois };
}

function parsePeriode(tidied: string): PeriodeLue | null {
  if (tidied.length > MAX_LENGTH || !PUNCTUATION.test(tidied)) return null;
  const text = comparable(tidied);
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    const mois = groups === undefined ? null : parseMois(groups);
    if (mois !== null) return { ...mois, annee: parseAnnee(groups?.["annee"]) };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function parseMois(groups: Groups): MoisSansAnnee | null {
  const { mois, fin, numero, partie } = groups;
  if (mois !== undefined) return span(monthFromName(mois), monthFromName(fin ?? mois));
  if (numero !== undefined) return span(Number(numero), Number(numero));
  return partie === undefined ? span(1, 12) : parsePartie(partie, groups);
}

function parsePartie(partie: string, { rang, mot = "" }: Groups): MoisSansAnnee | null {
  const length = partie.startsWith("t") ? 3 : 6;
  const last = length * (rang === undefined ? (WORDS[mot] ?? 0) : Number(rang));
  return span(last - length + 1, last);
}

function span(premierMois: number | null, dernierMois: number | null): MoisSansAnnee | null {
  if (premierMois === null || dernierMois === null) return null;
  const isInYear = premierMois >= 1 && dernierMois <= 12 && premierMois <= dernierMois;
  return isInYear ? { premierMois, dernierMois } : null;
}

function parseAnnee(digits: string | undefined): number | null {
  return digits === undefined ? null : completeYear(digits);
}
