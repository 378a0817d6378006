import type { Jour, Periode } from "../clause";
import { jourFromYmd, ymdFromJour } from "../values/date";
import { tidy } from "../values/text";
import type { Draft } from "./draft";
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

function monthOf(jour: Jour): string {
  const { annee, mois } = ymdFromJour(jour);
  return [annee, mois].join();
}

function periodeOfJour(jour: Jour): Periode {
  const { annee, mois } = ymdFromJour(jour);
  return { annee, premierMois: mois, dernierMois: mois };
}
