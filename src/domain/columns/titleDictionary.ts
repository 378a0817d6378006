import { mapInTurn, PAUSE, runToEnd, type Steps } from "../steps";
import { CHAMPS, type ChampId } from "./champs";
import { SYNONYMES } from "./synonymes";
import { VOCABULARY, type TitleVocabulary } from "./titleVocabulary";
import { readTitleWords } from "./titleWords";

export interface Spelling {
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
  return runToEnd(dictionarySteps(synonymes, vocabulary));
}

/** The same, cut by champ. */
function* dictionarySteps(
  synonymes: Readonly<Record<ChampId, readonly string[]>>,
  vocabulary: TitleVocabulary,
): Steps<TitleDictionary> {
  const spellingsOf = (champ: ChampId) =>
    synonymes[champ].map((text, rank) => ({
      champ,
      text,
      ideas: readTitleWords([text], false, vocabulary).ideas,
      plainness: 1 - Math.min(rank, 20) * 0.0005,
    }));
  const read = (yield* mapInTurn(champIds(), spellingsOf)).flat();
  yield PAUSE;
  const weights = weighIdeas(read);
  yield PAUSE;
  const shares = shareIdeas(read);
  yield PAUSE;
  const byIdea = sortByIdea(
    read.map((spelling) => ({ ...spelling, weight: totalWeight(spelling.ideas, weights) })),
  );
  const spelt = new Set(read.map(({ ideas }) => keyOfIdeas(ideas)));
  return { byIdea, weights, shares, means: meansOf(shares), vocabulary, spelt };
}

function sortByIdea(spellings: readonly Spelling[]): Map<string, readonly Spelling[]> {
  const byIdea = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const idea of spelling.ideas) {
      const list = byIdea.get(idea);
      if (list === undefined) byIdea.set(idea, [spelling]);
      else list.push(spelling);
    }
  }
  return byIdea;
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

export const isForeign = (idea: string) => FOREIGN.has(idea);

export function totalWeight(
  ideas: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const idea of ideas) sum += weightOf(idea, weights);
  return sum;
}

export function weightOf(idea: string, weights: ReadonlyMap<string, number>): number {
  if (isForeign(idea)) return FOREIGN_WEIGHT;
  return weights.get(idea) ?? (idea === "nombre" ? 0.12 : UNKNOWN_WEIGHT);
}

let known: TitleDictionary | null = null;

/** Of the trade's own titles: built once, when a first title is to be read. */
export function* knownTitles(): Steps<TitleDictionary> {
  known ??= yield* dictionarySteps(SYNONYMES, VOCABULARY);
  return known;
}
