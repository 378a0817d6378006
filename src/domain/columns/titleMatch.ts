import type { ChampId } from "./champs";
import {
  isForeign,
  totalWeight,
  weightOf,
  type Spelling,
  type TitleDictionary,
} from "./titleDictionary";
import type { TitleWords } from "./titleWords";

/** A champ that a title may mean. */
export interface TitleCandidate {
  readonly champ: ChampId;
  /** 0 to 1; 1 when the title has the very words of a known spelling. */
  readonly score: number;
  /** The known spelling that is nearest; "" when none is near. */
  readonly spelling: string;
  /** 0 to 1: share of the title that is in the words of the champ. */
  readonly coverage: number;
  /** 0 to 1: how much the best of its words tells the champ. */
  readonly core: number;
  /** Log-odds of its words in the spellings of the champ, against those of the other champs. */
  readonly odds: number;
}

/** Same words except light ones: still nearly the same title. */
const NOT_EXACT = 0.95;

/** The champs that have a word of the title, best first. */
export function matchTitle(words: TitleWords, dictionary: TitleDictionary): TitleCandidate[] {
  const { byIdea, weights } = dictionary;
  if (words.ideas.size === 0) return [];
  const titleWeight = totalWeight(words.ideas, weights);
  const best = new Map<ChampId, TitleCandidate>();
  for (const spelling of spellingsNear(words.ideas, byIdea)) {
    const { champ, text } = spelling;
    const score = likeness(words, spelling, titleWeight, weights) * words.certainty;
    const known = best.get(champ);
    if (score <= (known?.score ?? 0)) continue;
    const told = known ?? tellsOf(champ, words.ideas, titleWeight, dictionary);
    const { coverage, core, odds } = told;
    best.set(champ, { champ, score, spelling: text, coverage, core, odds });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** How much of a title the words of a champ cover, and the most that one of them tells. */
function tellsOf(
  champ: ChampId,
  ideas: ReadonlySet<string>,
  titleWeight: number,
  dictionary: TitleDictionary,
): Pick<TitleCandidate, "coverage" | "core" | "odds"> {
  const { weights, shares } = dictionary;
  let covered = 0;
  let core = 0;
  let odds = 0;
  for (const idea of ideas) {
    odds += oddsOf(champ, idea, dictionary);
    const share = shares.get(champ)?.get(idea);
    if (share === undefined) continue;
    const weight = weightOf(idea, weights);
    covered += weight;
    core = Math.max(core, weight * share);
  }
  return { coverage: covered / titleWeight, core, odds };
}

/** Never quite impossible, nor quite certain, on so few spellings. */
const SMOOTH = 0.03;

/** How much oftener an idea is in the spellings of a champ than on average in those of all champs. */
function oddsOf(champ: ChampId, idea: string, { shares, means }: TitleDictionary): number {
  const mean = means.get(idea);
  if (mean === undefined) return 0;
  return Math.log(((shares.get(champ)?.get(idea) ?? 0) + SMOOTH) / (mean + SMOOTH));
}

/** What a title holds that no champ has: 0 to 1 for the unknown words; words of other trades. */
export function strangeness(
  { ideas }: TitleWords,
  { byIdea, weights }: TitleDictionary,
): { readonly unknown: number; readonly foreign: boolean } {
  const whole = totalWeight(ideas, weights);
  const strange = new Set([...ideas].filter((idea) => !byIdea.has(idea)));
  return {
    unknown: whole === 0 ? 1 : totalWeight(strange, weights) / whole,
    foreign: [...ideas].some(isForeign),
  };
}

function spellingsNear(
  ideas: ReadonlySet<string>,
  byIdea: ReadonlyMap<string, readonly Spelling[]>,
): Set<Spelling> {
  const near = new Set<Spelling>();
  for (const idea of ideas) for (const spelling of byIdea.get(idea) ?? []) near.add(spelling);
  return near;
}

/** Share of the spelling found in the title, and share of the title found in the spelling, balanced. */
function likeness(
  { ideas }: TitleWords,
  spelling: Spelling,
  titleWeight: number,
  weights: ReadonlyMap<string, number>,
): number {
  let common = 0;
  let count = 0;
  for (const idea of spelling.ideas) {
    if (!ideas.has(idea)) continue;
    common += weightOf(idea, weights);
    count++;
  }
  if (count === ideas.size && count === spelling.ideas.size) return spelling.plainness;
  const found = common / spelling.weight;
  const told = common / titleWeight;
  return (NOT_EXACT * 2 * found * told) / (found + told);
}
