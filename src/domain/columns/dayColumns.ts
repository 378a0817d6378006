import type { Jour, Periode } from "../clause";
import { jourFromYmd, ymdFromJour } from "../values/date";
import { tidy } from "../values/text";
import type { Draft } from "./draft";
import { UNKNOWN_YEAR } from "./periodDecisions";
import { DAYS_OF_WEEK, periodeOfLundi, lundiOf } from "./weekColumns";

/** « 05/01/2026 », « Semaine du 05/01/2026 », « lundi 05/01/26 », « 05/01/2026 au 09/01/2026 ». */
const DAY =
  /^(?:(?:semaine|sem|s)\.? ?)?(?:du |le )?(?:(?:lun|mar|mer|jeu|ven|sam|dim)\p{L}*\.? )?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d{2})(?: ?(?:au|-) ?[\d/. -]+)?$/iu;

/** The day that a title tells; null when it tells something else. */
export function readDayTitle(text: string): Jour | null {
  const [, day, month, year = ""] = DAY.exec(tidy(text)) ?? [];
  const annee = year.length === 2 ? 2000 + Number(year) : Number(year);
  return day === undefined ? null : jourFromYmd(annee, Number(month), Number(day));
}

/**
 * The periods of the columns titled by days, two at least of the same month. Seven days apart, they are
 * weeks, each of the month of its Thursday; else days, each of its month. The hours of all add up.
 */
export function readDays(drafts: readonly Draft[]): Map<Draft, Periode> {
  const days = drafts.flatMap((draft) => {
    const jour = readDayTitle(draft.parts.at(-1) ?? "");
    return jour === null ? [] : [{ draft, jour }];
  });
  const jours = days.map(({ jour }) => jour);
  const months = new Set(jours.map(monthOf));
  if (new Set(jours).size < days.length || months.size === days.length) return new Map();
  const first = Math.min(...jours);
  const isWeekly = jours.every((jour) => (jour - first) % DAYS_OF_WEEK === 0);
  return new Map(
    days.map(({ draft, jour }) => [
      draft,
      isWeekly ? periodeOfLundi(lundiOf(jour)) : periodeOfJour(jour),
    ]),
  );
}

/** Columns « 1 » to « 13 » at least: more than the months of a year. */
const LEAST_DAYS = 13;

/** Columns titled by the days of one month, « 1 » to « 31 »: their hours are of the year told, whatever the month. */
export function readMonthDays(
  drafts: readonly Draft[],
  year: number | null,
): ReadonlyMap<Draft, Periode> {
  const periode = { annee: year ?? UNKNOWN_YEAR, premierMois: 1, dernierMois: 12 };
  const start = drafts.findIndex((draft) => rankOf(draft) === 1);
  const run = start < 0 ? [] : drafts.slice(start);
  const end = run.findIndex((draft, at) => rankOf(draft) !== at + 1);
  const days = end < 0 ? run : run.slice(0, end);
  return new Map(days.length < LEAST_DAYS ? [] : days.map((draft) => [draft, periode]));
}

function rankOf({ parts }: Draft): number {
  return Number(parts.at(-1) ?? Number.NaN);
}

function monthOf(jour: Jour): string {
  const { annee, mois } = ymdFromJour(jour);
  return [annee, mois].join();
}

function periodeOfJour(jour: Jour): Periode {
  const { annee, mois } = ymdFromJour(jour);
  return { annee, premierMois: mois, dernierMois: mois };
}
