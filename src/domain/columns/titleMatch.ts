import { CHAMPS, type ChampId } from "./champs";
import { SYNONYMES } from "./synonymes";
import { VOCABULARY, type TitleVocabulary } from "./titleVocabulary";
import { readTitleWords, type TitleWords } from "./titleWords";

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

interface Spelling {
  readonly champ: ChampId;
  readonly text: string;
  readonly ideas: ReadonlySet<string>;
  readonly weight: number;
  /** A little less for each spelling down the list: the first ones are the plainest. */
  readonly plainness: number;
}

/** Known spellings, and how much each idea tells one champ from the others. */
export interface TitleDictionary {
  readonly byIdea: ReadonlyMap<string, readonly Spelling[]>;
  readonly weights: ReadonlyMap<string, number>;
  /** By champ: share of its spellings that have each idea. */
  readonly shares: ReadonlyMap<ChampId, ReadonlyMap<string, number>>;
  /** By idea: mean of those shares over all champs. */
  readonly means: ReadonlyMap<string, number>;
  readonly vocabulary: TitleVocabulary;
  /** The ideas of each spelling: a title that has them, no more and no less, has nothing to guess. */
  readonly spelt: ReadonlySet<string>;
}

/** Titles of the same ideas have the same key. */
export const keyOfIdeas = (ideas: ReadonlySet<string>) => [...ideas].sort().join(" ");

export function buildDictionary(
  synonymes: Readonly<Record<ChampId, readonly string[]>>,
  vocabulary: TitleVocabulary = VOCABULARY,
): TitleDictionary {
  const read = champIds().flatMap((champ) =>
    synonymes[champ].map((text, rank) => ({
      champ,
      text,
      ideas: readTitleWords([text], false, vocabulary).ideas,
      plainness: 1 - Math.min(rank, 20) * 0.0005,
    })),
  );
  const weights = weighIdeas(read);
  const byIdea = new Map<string, Spelling[]>();
  for (const spelling of read) {
    const entry = { ...spelling, weight: totalWeight(spelling.ideas, weights) };
    for (const idea of spelling.ideas) {
      const list = byIdea.get(idea);
      if (list === undefined) byIdea.set(idea, [entry]);
      else list.push(entry);
    }
  }
  const shares = shareIdeas(read);
  const spelt = new Set(read.map(({ ideas }) => keyOfIdeas(ideas)));
  return { byIdea, weights, shares, means: meansOf(shares), vocabulary, spelt };
}

function meansOf(shares: ReadonlyMap<ChampId, ReadonlyMap<string, number>>): Map<string, number> {
  const means = new Map<string, number>();
  for (const ideas of shares.values())
    for (const [idea, share] of ideas)
      means.set(idea, (means.get(idea) ?? 0) + share / shares.size);
  return means;
}

function shareIdeas(
  spellings: readonly { readonly champ: ChampId; readonly ideas: ReadonlySet<string> }[],
): Map<ChampId, ReadonlyMap<string, number>> {
  const shares = new Map<ChampId, Map<string, number>>();
  for (const champ of new Set(spellings.map((spelling) => spelling.champ))) {
    const own = spellings.filter((spelling) => spelling.champ === champ);
    const ideas = new Map<string, number>();
    for (const idea of own.flatMap((spelling) => [...spelling.ideas]))
      ideas.set(idea, (ideas.get(idea) ?? 0) + 1 / own.length);
    shares.set(champ, ideas);
  }
  return shares;
}

function champIds(): ChampId[] {
  return Object.keys(CHAMPS).filter((id): id is ChampId => id in CHAMPS);
}

/** An idea shared by many champs (« heure », « date ») tells little by itself. */
function weighIdeas(
  spellings: readonly { readonly champ: ChampId; readonly ideas: ReadonlySet<string> }[],
): Map<string, number> {
  const champsOf = new Map<string, Set<ChampId>>();
  for (const { champ, ideas } of spellings) {
    for (const idea of ideas) champsOf.set(idea, (champsOf.get(idea) ?? new Set()).add(champ));
  }
  const weights = new Map<string, number>();
  for (const [idea, champs] of champsOf) weights.set(idea, 1 / (1 + Math.log(champs.size)));
  for (const light of LIGHT) weights.set(light, 0.12);
  return weights;
}

/** Ideas that rarely change what a title is about. */
const LIGHT = ["nombre", "objet"];
/** A word that nobody knows may change everything. */
const UNKNOWN_WEIGHT = 0.9;
/** Words that make it another thing: an invoice, a wage, an absence. */
const FOREIGN = new Set([
  "facture",
  "salaire",
  "absence",
  "ttc",
  "naissanceLieu",
  "nationalite",
  "securiteSociale",
  "age",
  "jour",
]);
const FOREIGN_WEIGHT = 3;

function totalWeight(ideas: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const idea of ideas) sum += weightOf(idea, weights);
  return sum;
}

function weightOf(idea: string, weights: ReadonlyMap<string, number>): number {
  if (FOREIGN.has(idea)) return FOREIGN_WEIGHT;
  return weights.get(idea) ?? (idea === "nombre" ? 0.12 : UNKNOWN_WEIGHT);
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
    foreign: [...ideas].some((idea) => FOREIGN.has(idea)),
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

export const DICTIONARY = buildDictionary(SYNONYMES);
