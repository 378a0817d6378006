import { comparable } from "../values/text";
import type { Decision, Draft } from "./draft";
import { unused } from "./periodDecisions";
import { shareOf } from "./profile";
import type { TitleReader } from "./titleReader";

const WHY = "un compte par période, qui ne s'additionne pas";

/** A column of figures titled by a period and by what is counted in it. */
interface PeriodCount {
  readonly draft: Draft;
  readonly periode: string;
  /** What is counted, in comparable form. */
  readonly what: string;
}

/**
 * « Janvier | Personnes », « Février | Personnes »: one figure of a period is not that of the whole,
 * and those of all cannot be added up (a person works in January and in February). None is used.
 */
export function decidePeriodCounts(
  drafts: readonly Draft[],
  reader: TitleReader,
): Map<number, Decision> {
  const counts = drafts.flatMap((draft) => countOf(draft, reader));
  const periods = new Map<string, Set<string>>();
  for (const { what, periode } of counts)
    periods.set(what, (periods.get(what) ?? new Set()).add(periode));
  const repeated = counts.filter(({ what }) => (periods.get(what)?.size ?? 0) > 1);
  return new Map(repeated.map(({ draft }) => [draft.column, unused(draft, WHY)]));
}

function countOf(draft: Draft, reader: TitleReader): PeriodCount[] {
  const { parts, profile } = draft;
  if (parts.length < 2 || !(shareOf(profile, "nombre") > 0.5)) return [];
  const at = parts.findIndex((part) => reader.period([part]) !== null);
  const what = parts.filter((_, index) => index !== at).join(" ");
  return at < 0 ? [] : [{ draft, periode: comparable(parts[at] ?? ""), what: comparable(what) }];
}
