import type { Jour, Periode } from "../clause";
import { jourFromYmd, ymdFromJour } from "../values/date";
import { tidy } from "../values/text";
import type { Draft } from "./draft";

/** « S14 », « Sem. 14 », « Semaine 14 - 2024 », « S14 (01/04 au 05/04) ». */
const WEEK =
  /^(?:semaine|sem|s)\.? ?(?:n ?° ?)?(\d{1,2})(?!\d)([\d ()/.:-]*(?:au?|du)?[\d ()/.:-]*)$/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const LAST_WEEK = 53;
/** Semesters go no further: « S1 » and « S2 » alone are two of them. */
const SEMESTERS = 2;
const LEAST = 3;

interface Week {
  readonly draft: Draft;
  readonly rank: number;
  readonly annee: number | null;
}

/**
 * The periods of the columns titled by weeks; none when they may be semesters. A week belongs to
 * the month of its Thursday, as ISO 8601 gives weeks to years. Null where nothing tells the year.
 */
export function readWeeks(
  drafts: readonly Draft[],
  year: number | null,
): Map<Draft, Periode | null> {
  const weeks = drafts.flatMap(readWeek);
  if (weeks.length < LEAST || weeks.every(({ rank }) => rank <= SEMESTERS)) return new Map();
  let current = weeks.find(({ annee }) => annee !== null)?.annee ?? year;
  let previous = 0;
  return new Map(
    weeks.map(({ draft, rank, annee }) => {
      if (annee !== null) current = annee;
      else if (current !== null && rank < previous) current++;
      previous = rank;
      return [draft, current === null ? null : periodeOfWeek(rank, current)];
    }),
  );
}

function readWeek(draft: Draft): readonly Week[] {
  const [, figures, rest = ""] = WEEK.exec(tidy(draft.parts.at(-1) ?? "")) ?? [];
  const rank = Number(figures);
  if (!(rank >= 1 && rank <= LAST_WEEK)) return [];
  const year = [rest, ...draft.parts.slice(0, -1)]
    .map((text) => YEAR.exec(text)?.[0])
    .find((found) => found !== undefined);
  return [{ draft, rank, annee: year === undefined ? null : Number(year) }];
}

export const DAYS_OF_WEEK = 7;
/** Serials count from a Sunday: a Monday is 2. */
const MONDAY = 2;
const TO_THURSDAY = 3;

function periodeOfWeek(rank: number, annee: number): Periode | null {
  // The fourth of January is always in the first week.
  const fourth: Jour | null = jourFromYmd(annee, 1, 4);
  if (fourth === null) return null;
  return periodeOfLundi(lundiOf(fourth) + (rank - 1) * DAYS_OF_WEEK);
}

/** The Monday of the week of a day. */
export function lundiOf(jour: Jour): Jour {
  return jour - ((jour - MONDAY) % DAYS_OF_WEEK);
}

/** The week that begins on a Monday, in the month of its Thursday. */
export function periodeOfLundi(lundi: Jour): Periode {
  const jeudi = ymdFromJour(lundi + TO_THURSDAY);
  return { annee: jeudi.annee, premierMois: jeudi.mois, dernierMois: jeudi.mois, lundi };
}
