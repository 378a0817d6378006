import { distance } from "fastest-levenshtein";
import { memo } from "../memo";
import { IDEES } from "./synonymesDeMots";

/** What is known of words: the idea of each, and of short phrases. */
export interface TitleVocabulary {
  readonly longestPhrase: number;
  /** The idea of words as written, or of their stems; undefined when no list has them. */
  readonly ideaOf: (phrase: string) => string | undefined;
  /** The idea of an abbreviation or of a misspelling of one known word; null when unsure. */
  readonly guess: (word: string) => string | null;
  /** The word, its letters put back in order when that makes it known. */
  readonly unswap: (word: string) => string;
  /** The ideas of known words written as one: « dateNotification » in small letters; none when unsure. */
  readonly partsOf: (word: string) => readonly string[];
}

/** Same stem for « réalisé », « réalisées », « mensuelles »: plural and feminine ends are dropped. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word.replace(/(?<=[^s])s$|x$/, "");
  return singular.length > 4
    ? singular.replace(/e+$/, "").replace(/(?<=el)l$|(?<=en)n$/, "")
    : singular;
}

const stems = (phrase: string) => phrase.split(" ").map(stem).join(" ");

export function buildVocabulary(
  idees: Readonly<Record<string, readonly string[]>>,
): TitleVocabulary {
  const written = new Map(
    Object.entries(idees).flatMap(([idea, words]) => words.map((word) => [word, idea])),
  );
  // A word written as such in the list is never the stem of another: « entr », « entrée ».
  const phrases = new Map([
    ...[...written].map(([phrase, idea]) => [stems(phrase), idea] as const),
    ...written,
  ]);
  const words = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(" ")));
  return {
    longestPhrase: Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length)),
    ideaOf: (phrase) => written.get(phrase) ?? phrases.get(stems(phrase)),
    guess: guesser(phrases),
    unswap: (word) => unswap(word, words),
    partsOf: (word) => (word.length < GLUED ? [] : (splitGlued(word, phrases) ?? [])),
  };
}

/** Shorter words are not several. */
const GLUED = 9;
const SHORTEST_PART = 4;

function splitGlued(word: string, phrases: ReadonlyMap<string, string>): string[] | null {
  for (let end = word.length; end >= SHORTEST_PART; end--) {
    const part = word.slice(0, end);
    const idea = phrases.get(part) ?? phrases.get(stem(part));
    if (idea === undefined) continue;
    if (end === word.length) return [idea];
    const rest = splitGlued(word.slice(end), phrases);
    if (rest !== null) return [idea, ...rest];
  }
  return null;
}

const MAX_GUESSES = 5000;

function guesser(phrases: ReadonlyMap<string, string>): (word: string) => string | null {
  const single = [...phrases.keys()].filter((word) => !word.includes(" ") && word.length >= 4);
  return memo(
    MAX_GUESSES,
    (word) => byPrefix(word, single, phrases) ?? bySpelling(word, single, phrases),
  );
}

function byPrefix(
  word: string,
  single: readonly string[],
  phrases: ReadonlyMap<string, string>,
): string | null {
  if (word.length < 4) return null;
  const ideas = new Set(
    single.filter((known) => known.startsWith(word)).map((known) => phrases.get(known)),
  );
  return ideas.size === 1 ? ([...ideas][0] ?? null) : null;
}

/** A word whose neighbouring letters were typed in the wrong order, as it should be. */
function unswap(word: string, words: ReadonlySet<string>): string {
  if (word.length < 5 || words.has(word) || words.has(stem(word))) return word;
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (words.has(swapped) || words.has(stem(swapped))) return swapped;
  }
  return word;
}

function bySpelling(
  word: string,
  single: readonly string[],
  phrases: ReadonlyMap<string, string>,
): string | null {
  if (word.length < 5 || word.length > 30) return null;
  const limit = word.length >= 8 ? 2 : 1;
  const near = single.filter(
    (known) => known.length >= 5 && Math.abs(known.length - word.length) <= limit,
  );
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const known of near) {
    const apart = distance(known, word);
    if (apart < bestDistance) [best, bestDistance] = [known, apart];
  }
  return best === undefined ? null : (phrases.get(best) ?? null);
}

export const VOCABULARY = buildVocabulary(IDEES);
