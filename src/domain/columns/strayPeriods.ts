import type { Draft } from "./draft";
import type { PeriodTitle } from "./periodTitle";
import { shareOf } from "./profile";
import type { TitleReader } from "./titleReader";
import { readTitleWords } from "./titleWords";

/** A column titled by a period, and what its title tells. */
export interface PeriodDraft {
  readonly draft: Draft;
  readonly title: PeriodTitle;
}

/**
 * « Janvier | ETTI », « Janvier | Paysagistes »: where hours of a period are shared out by who
 * employs, figures of the same period under words that nothing knows are perhaps one more share.
 */
export function readStrays(
  read: readonly PeriodDraft[],
  drafts: readonly Draft[],
  reader: TitleReader,
): PeriodDraft[] {
  const typed = new Set(read.flatMap(({ title }) => (title.type === null ? [] : [spanOf(title)])));
  if (typed.size === 0) return [];
  const known = new Set(read.map(({ draft }) => draft));
  return drafts
    .filter((draft) => !known.has(draft) && holdsFigures(draft) && isUnknown(draft))
    .flatMap((draft) => {
      const title = reader.period(draft.parts.slice(0, -1));
      const isShare = title !== null && typed.has(spanOf(title));
      return isShare ? [{ draft, title: { ...title, type: draft.titre } }] : [];
    });
}

export function spanOf({ annee, premierMois, dernierMois }: PeriodTitle): string {
  return [annee, premierMois, dernierMois].join();
}

const holdsFigures = ({ profile }: Draft) => shareOf(profile, "nombre") >= MANY;

const MANY = 0.4;

/** Not « Personnes », nor « Montant »: words of other measures. */
function isUnknown({ parts }: Draft): boolean {
  if (parts.length < 2) return false;
  const ideas = [...readTitleWords(parts.slice(-1), false).ideas];
  return ideas.length > 0 && ideas.every((idea) => idea.startsWith("?"));
}
