import { readMonthName, readPeriode, type MoisSansAnnee } from "../values/mois";
import { comparable, tidy } from "../values/text";
import type { Jour } from "../clause";
import { ymdFromJour } from "../values/date";
import { namesContractOrEmployer } from "./contractTitle";
import { readDayTitle } from "./dayColumns";
import { readTitleWords, splitTitle } from "./titleWords";
import { VOCABULARY } from "./titleVocabulary";

/** A title that is a month, a quarter or a year. */
export interface PeriodTitle extends MoisSansAnnee {
  /** Null when the title does not tell it. */
  readonly annee: number | null;
  /** Hours planned, not done, for this period. */
  readonly prevu: boolean;
  /** « Janvier | ETTI »: words that name a contract type or a kind of employer; null when there are none. */
  readonly type: string | null;
}

/** What may stand beside a period in the title of a column of hours. */
const ABOUT_HOURS = new Set([
  "heure",
  "realise",
  "insertion",
  "travaille",
  "nombre",
  "moisMot",
  "periode",
  "trimestre",
  "clause",
  "observation",
  "marche",
  "chantier",
  "operation",
  "personne",
  "prevu",
  "debut",
]);

const DONE: ReadonlySet<string> = new Set(["heure", "realise", "travaille"]);
const HOURS = [...DONE, "prevu"];

/** Words around the period: « Heures réalisées en janvier 2024 (h) ». */
const AROUND =
  /(?<![\p{L}])(?:nombre|nbre|nb|heures?|hrs?|h|r[ée]alis[ée]e?s?|effectu[ée]e?s?|travaill[ée]e?s?|pr[ée]vue?s?|d['’]insertion|insertion|mois|total des|du|des|de|d['’]|en|au titre)(?![\p{L}])\.?|[()|:;_]/giu;

/** « 01/24 »: in a title, a month and its year. */
const SHORT = /^(0?[1-9]|1[0-2])\s?[/.-]\s?([0-4]\d)$/;

/** The period that a title tells, parent titles included; null when it tells something else. */
export function readPeriodTitle(parts: readonly string[]): PeriodTitle | null {
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = readPart(parts[at] ?? "");
    if (found !== null) return about(found, parts, at);
  }
  return null;
}

type Told = MoisSansAnnee & { readonly annee: number | null };

/** What the other parts of the title make of the period told at `at`. */
function about(found: Told, parts: readonly string[], at: number): PeriodTitle | null {
  const others = parts.filter((_, index) => index !== at);
  const beneath = at < parts.length - 1 ? (parts.at(-1) ?? "") : null;
  const type = beneath !== null && namesContractOrEmployer(beneath) ? comparable(beneath) : null;
  const [told, leaf] = type === null ? [parts, beneath] : [parts.slice(0, -1), null];
  const { ideas } = readTitleWords(told, false);
  if (!isAboutHours(ideas, leaf)) return null;
  return { ...found, annee: found.annee ?? yearIn(others), prevu: ideas.has("prevu"), type };
}

function readPart(part: string): Told | null {
  const bare = tidy(part.replace(AROUND, " "));
  if (bare === "" || /^\d{1,2}$/.test(bare)) return null;
  const jour = readDayTitle(part);
  if (jour !== null) return monthOfDay(jour);
  return readAlone(bare) ?? readAlone(withoutHours(bare));
}

/** A period that nothing else surrounds. */
function readAlone(text: string): Told | null {
  const short = SHORT.exec(text);
  if (short !== null) {
    const month = Number(short[1]);
    return { premierMois: month, dernierMois: month, annee: 2000 + Number(short[2]) };
  }
  const complete = readPeriode(text, null);
  if (complete.state === "value") return complete.value;
  const months = readMonthName(text);
  return months === null ? null : { ...months, annee: null };
}

/** What is left of « faites T1 », « déclarées janvier »: every word of hours done that titles use. */
function withoutHours(text: string): string {
  return splitTitle(text)
    .filter((word) => !DONE.has(VOCABULARY.ideaOf(word) ?? ""))
    .join(" ");
}

function monthOfDay(jour: Jour): Told {
  const { annee, mois } = ymdFromJour(jour);
  return { premierMois: mois, dernierMois: mois, annee };
}

/** Unknown words are accepted above the period (« Suivi chantier | janv. »), not beneath it. */
function isAboutHours(ideas: ReadonlySet<string>, leaf: string | null): boolean {
  const isKnown = (idea: string) => ABOUT_HOURS.has(idea);
  if (![...ideas].every((idea) => idea.startsWith("?") || isKnown(idea))) return false;
  if (leaf === null) return true;
  const beneath = readTitleWords([leaf], false).ideas;
  return [...beneath].every(isKnown) && !isCount(beneath);
}

/** « Janvier | Personnes »: how many, not how many hours. */
function isCount(ideas: ReadonlySet<string>): boolean {
  const isOfHours = HOURS.some((idea) => ideas.has(idea));
  return !isOfHours && (ideas.has("personne") || (ideas.has("nombre") && ideas.size > 1));
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** « mise à jour du 12/03/2024 », « le 12 mars 2024 »: a day says when it was written. */
const DAY = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}(?:er)?\s\p{L}{3,9}\.?\s\d{4}/gu;

/** The year that a text is about; null when it tells none or several, or only a day. */
export function yearOfText(text: string): number | null {
  const years = new Set(text.replace(DAY, " ").match(YEAR));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : Number(year);
}

/** The first year that a text tells. */
function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
    if (year !== null) return Number(year[0]);
  }
  return null;
}
