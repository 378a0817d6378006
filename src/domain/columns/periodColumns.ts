import type { Periode } from "../clause";
import { readDays, readMonthDays } from "./dayColumns";
import type { Decision, Draft } from "./draft";
import type { PeriodTitle } from "./periodTitle";
import { asked, maybeContracts, UNKNOWN_YEAR, unused, used } from "./periodDecisions";
import { shareOf } from "./profile";
import { readStrays, spanOf, type PeriodDraft } from "./strayPeriods";
import type { TitleReader } from "./titleReader";
import { readTitleWords } from "./titleWords";
import { readWeeks } from "./weekColumns";

const SOME_WEEK: Periode = { annee: UNKNOWN_YEAR, premierMois: 1, dernierMois: 1 };

/**
 * Columns that hold the hours of a month, a quarter or a year. `year` is the one told by the tab
 * or a banner. A quarter that its own months detail is a total: it is not used.
 */
export function decidePeriods(
  drafts: readonly Draft[],
  reader: TitleReader,
  year: number | null,
): Map<number, Decision> {
  const weeks = decideWeeks(drafts, year);
  if (weeks.size > 0) return withMonthsOfWeeks(weeks, readPeriods(drafts, reader));
  const read = [...readRanks(drafts), ...readPeriods(drafts, reader)];
  const strays = readStrays(read, drafts, reader);
  const found = inOrder([...read, ...strays]);
  const done = withoutDoubles(withoutDetails(found.filter(({ title }) => !title.prevu)));
  const decisions = new Map<number, Decision>();
  if (found.length < 2 && !isBare(found[0])) return decisions;
  for (const { draft } of found)
    decisions.set(draft.column, unused(draft, "heures prévues, ou période déjà lue"));
  const periods = completeYears(done, year);
  const isTotal = totalsAmong(periods);
  const decide = readerOf(done, strays);
  for (const [index, found] of done.entries()) {
    const periode = periods[index];
    if (periode === undefined) continue;
    const { draft } = found;
    const decision = isTotal(periode)
      ? unused(draft, "total de mois déjà lus")
      : decide(found, periode);
    decisions.set(draft.column, decision);
  }
  return decisions;
}

/** Columns by type may count contracts as well: they are asked, all or none. */
function readerOf(done: readonly PeriodDraft[], strays: readonly PeriodDraft[]) {
  const typed = done.flatMap(({ draft, title }) => (title.type === null ? [] : [draft]));
  const isDoubtful = typed.length > 0 && maybeContracts(typed);
  return (found: PeriodDraft, periode: Periode): Decision => {
    const isAsked = strays.includes(found) || (isDoubtful && found.title.type !== null);
    return isAsked ? asked(found.draft, periode) : used(found.draft, periode);
  };
}

function decideWeeks(drafts: readonly Draft[], year: number | null): Map<number, Decision> {
  const hours = drafts.filter(holdsHours);
  const days = [...readMonthDays(drafts, year)].filter(([draft]) => holdsHours(draft));
  const weeks = [...readWeeks(hours, year), ...readDays(hours), ...days];
  return new Map(
    weeks.map(([draft, periode]) => [draft.column, used(draft, periode ?? SOME_WEEK)]),
  );
}

/** Months, quarters and years beside their weeks are totals; those that no week details are asked. */
function withMonthsOfWeeks(
  weeks: ReadonlyMap<number, Decision>,
  periods: readonly PeriodDraft[],
): Map<number, Decision> {
  const months = new Set([...weeks.values()].map(({ periode }) => periode?.premierMois ?? 0));
  const others = periods.map(({ draft, title: { premierMois, dernierMois, prevu } }) => {
    const isTotal = [...months].some((month) => month >= premierMois && month <= dernierMois);
    const decision = unused(draft, prevu ? "heures prévues" : "total de semaines déjà lues");
    if (isTotal || prevu) return [draft.column, decision] as const;
    const raison = `titre « ${draft.titre} » : une période qu'aucune semaine ne détaille`;
    const autres = ["heuresRealisees"] as const;
    return [draft.column, { ...decision, confiance: "à vérifier", autres, raison }] as const;
  });
  return new Map<number, Decision>([...others, ...weeks]);
}

/** The column tells the month and nothing else, and no day beneath: a form has such values. */
function isBare(found: PeriodDraft | undefined): boolean {
  if (found === undefined || found.draft.profile.dates.length > 0) return false;
  return readTitleWords(found.draft.parts, false).ideas.size === 0;
}

function readPeriods(drafts: readonly Draft[], reader: TitleReader): PeriodDraft[] {
  const titled = drafts.flatMap((draft) => {
    const title = reader.period(draft.parts);
    return title === null ? [] : [{ draft, title }];
  });
  const told = titled.filter(({ draft }) => draft.profile.filled > 0 && holdsHours(draft));
  const spans = new Set(told.map(({ title }) => spanOf(title)));
  const fullest = Math.max(0, ...told.map(({ draft }) => draft.profile.filled));
  const isAmongMonths = ({ draft, title }: PeriodDraft) =>
    told.length > 1 && isUnreadMonth(draft, fullest) && !spans.has(spanOf(title));
  return titled.filter((found) => holdsHours(found.draft) || isAmongMonths(found));
}

/** One or two words say nothing of a column, but that the hours of their rows are not known. */
const SCARCE = 2;

/** Some hours are there, or words on fewer than half of the rows: those rows are not to lose that month. */
function isUnreadMonth({ profile: { filled, dates, numbers } }: Draft, fullest: number): boolean {
  if (dates.length > 0) return false;
  return numbers.length > 0 || filled <= Math.max(SCARCE, fullest / 2);
}

function holdsHours({ profile }: Draft): boolean {
  return profile.filled === 0 || shareOf(profile, "nombre") + shareOf(profile, "duree") >= 0.4;
}

const INITIALS = "jfmamjjasond";

interface Ranks {
  readonly isRank: (leaf: string, month: number) => boolean;
  /** Fewer columns in a row tell nothing. */
  readonly least: number;
}

/** 1 to 12 or J F M A M J J A S O N D need the whole year; M1, M2, M3 say enough. */
const RANKS: readonly Ranks[] = [
  { isRank: (leaf, month) => leaf === INITIALS[month - 1] || Number(leaf) === month, least: 12 },
  {
    isRank: (leaf, month) => Number(/^m(?:ois)?\s?(\d{1,2})$/.exec(leaf)?.[1]) === month,
    least: 3,
  },
];

/** Columns in a row titled by the ranks of their months, from the first one on. */
function readRanks(drafts: readonly Draft[]): PeriodDraft[] {
  for (let start = 0; start < drafts.length; start++) {
    const run = drafts.slice(start, start + 12);
    const length = Math.max(...RANKS.map((ranks) => runLength(run, ranks)));
    if (length > 0)
      return run.slice(0, length).map((draft, at) => ({ draft, title: rank(draft, at + 1) }));
  }
  return [];
}

function runLength(run: readonly Draft[], { isRank, least }: Ranks): number {
  const end = run.findIndex(({ parts }, at) => !isRank((parts.at(-1) ?? "").toLowerCase(), at + 1));
  const length = end < 0 ? run.length : end;
  return length >= least ? length : 0;
}

function rank({ parts }: Draft, month: number): PeriodTitle {
  const year = /(?:19|20)\d{2}/.exec(parts.slice(0, -1).join(" "));
  const annee = year === null ? null : Number(year[0]);
  return { premierMois: month, dernierMois: month, annee, prevu: false, type: null };
}

const inOrder = (periods: readonly PeriodDraft[]) =>
  periods.toSorted((a, b) => a.draft.column - b.draft.column);

/** « Janvier | Heures » counts those of « Janvier | ETTI »: without it, the types make the whole. */
function withoutDetails(periods: readonly PeriodDraft[]): readonly PeriodDraft[] {
  const whole = new Set(
    periods.flatMap(({ title }) => (title.type === null ? [spanOf(title)] : [])),
  );
  return periods.filter(({ title }) => title.type === null || !whole.has(spanOf(title)));
}

/** The same period told twice cannot be told apart: the first is read. */
function withoutDoubles(periods: readonly PeriodDraft[]): PeriodDraft[] {
  const seen = new Set<string>();
  let cycle = 0;
  let previous = 0;
  return periods.filter(({ title }) => {
    if (title.annee === null && title.premierMois < previous) cycle++;
    previous = title.premierMois;
    const key = [title.annee ?? `?${String(cycle)}`, spanOf(title), title.type].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A missing year is the one of the month before, the next one when the months start again. */
function completeYears(periods: readonly PeriodDraft[], year: number | null): Periode[] {
  let current = periods.find(({ title }) => title.annee !== null)?.title.annee ?? year;
  let previous = 0;
  return periods.map(({ title: { annee, premierMois, dernierMois } }) => {
    if (annee !== null) current = annee;
    else if (current !== null && premierMois < previous && isSingle(premierMois, dernierMois))
      current++;
    previous = premierMois;
    return { annee: current ?? UNKNOWN_YEAR, premierMois, dernierMois };
  });
}

function isSingle(first: number, last: number): boolean {
  return first === last;
}

/** Tells the periods that others detail; a year has few different ones, however many its columns. */
function totalsAmong(periods: readonly Periode[]): (periode: Periode) => boolean {
  const byYear = new Map<number, Map<string, Periode>>();
  for (const periode of periods) {
    const { annee, premierMois, dernierMois } = periode;
    const known = byYear.get(annee) ?? new Map<string, Periode>();
    byYear.set(annee, known.set([premierMois, dernierMois].join(), periode));
  }
  return (periode) =>
    [...(byYear.get(periode.annee)?.values() ?? [])].some((other) => covers(periode, other));
}

function covers(wide: Periode, narrow: Periode): boolean {
  return (
    wide.annee === narrow.annee &&
    wide.premierMois <= narrow.premierMois &&
    wide.dernierMois >= narrow.dernierMois &&
    wide.dernierMois - wide.premierMois > narrow.dernierMois - narrow.premierMois
  );
}
