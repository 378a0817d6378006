import { distance } from "fastest-levenshtein";
import { monthFromName } from "../values/monthNames";
import { comparable } from "../values/text";
import { IDEES, MOTS_VIDES, NUANCES } from "./synonymesDeMots";

/** A title reduced to what it means. */
export interface TitleWords {
  /** Ideas of synonymesDeMots.ts, and, behind "?", the words that no list knows. */
  readonly ideas: ReadonlySet<string>;
  /** 1, less when a word had to be guessed. */
  readonly certainty: number;
}

/** Same stem for « réalisé », « réalisées »: plural and feminine ends are dropped. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word.replace(/(?<=[^s])s$|x$/, "");
  return singular.length > 4 ? singular.replace(/e+$/, "") : singular;
}

const stems = (phrase: string) => phrase.split(" ").map(stem).join(" ");

const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries(IDEES).flatMap(([idea, words]) => words.map((word) => [word, idea])),
);
/** By stem; a word written as such in the list is never the stem of another: « entr », « entrée ». */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ...[...WRITTEN].map(([phrase, idea]) => [stems(phrase), idea] as const),
  ...WRITTEN,
]);
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(" ").length));
const SINGLE_WORDS = [...PHRASES.keys()].filter((word) => !word.includes(" ") && word.length >= 4);
const EMPTY_WORDS = new Set(MOTS_VIDES);
const SHADES = new Set(NUANCES.map(stem));
/** Small words that a phrase may need: « reste à réaliser ». */
const LINKS = new Set(["a", "au"]);

/** « (ETTI, GEIQ…) »: what may be written in the cells, not what the column is. */
const LIST_OF_EXAMPLES = /\([^()]*(?:[,;…]|\.{3})[^()]*\)/gu;

/** Words of a title, in lower case without accents; acronyms joined, camelCase and units opened. */
export function splitTitle(title: string): string[] {
  const opened = title
    .replace(LIST_OF_EXAMPLES, " ")
    .replace(/(?<=\S\s)DE\s*$/, "demandeur emploi")
    .replace(/^\s*\(?\d{1,2}\s*(?:[).:]|[-–]\s)\s*(?=\p{L}{2})/u, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (acronym) => acronym.replaceAll(".", ""))
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/\([eès.-]{1,4}\)|·e·?s?/gu, "")
    .replace(/[kKM]€/gu, " € ")
    .replace(/(?<!\p{L})dt(?!\p{L})/giu, "date")
    .replaceAll("%", " pourcent ")
    .replaceAll("€", " euro ")
    .replace(/\bn\s*[°º]|№|#/giu, " numero ");
  const words = comparable(opened);
  return words === "" ? [] : words.split(" ");
}

/** Reads the ideas of a title; `guess` also tries abbreviations and misspellings, which costs more. */
export function readTitleWords(parts: readonly string[], guess: boolean): TitleWords {
  const ideas = new Set<string>();
  let certainty = 1;
  for (const part of parts) {
    const words = splitTitle(part);
    if (words.length > 0 && words.every((word) => word === "du" || word === "le"))
      ideas.add("debut");
    else if (words.length > 0 && words.every((word) => word === "au")) ideas.add("fin");
    else certainty = Math.min(certainty, addIdeas(words, ideas, guess));
  }
  // « Nb heures » says no more than « Heures ».
  if (ideas.has("heure")) ideas.delete("nombre");
  return { ideas, certainty };
}

function addIdeas(words: readonly string[], ideas: Set<string>, guess: boolean): number {
  const kept = words.filter((word) => !EMPTY_WORDS.has(word) || word === "n");
  let certainty = 1;
  let at = 0;
  while (at < kept.length) {
    const phrase = longestPhrase(kept, at);
    if (phrase !== null) {
      ideas.add(phrase.idea);
      at += phrase.length;
      continue;
    }
    const word = stem(kept[at] ?? "");
    at++;
    if (isSilent(word)) continue;
    const guessed = guess ? guessIdea(word) : null;
    ideas.add(guessed ?? `?${word}`);
    if (guessed !== null) certainty = 0.93;
  }
  return certainty;
}

function longestPhrase(words: readonly string[], at: number) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const idea = WRITTEN.get(phrase) ?? PHRASES.get(stems(phrase));
    if (idea !== undefined) return { idea, length };
  }
  return null;
}

/** Numbers, years, months and shades say when or how, not what. */
function isSilent(word: string): boolean {
  return (
    /^\d/.test(word) ||
    LINKS.has(word) ||
    EMPTY_WORDS.has(word) ||
    SHADES.has(word) ||
    isMonth(word)
  );
}

function isMonth(word: string): boolean {
  return monthFromName(word) !== null;
}

const guesses = new Map<string, string | null>();
/** Keeps the memory of guesses small on a workbook made to fill it. */
const MAX_GUESSES = 5000;

/** An abbreviation (« contr. ») or a misspelling (« prevuse ») of one known word only. */
function guessIdea(word: string): string | null {
  const known = guesses.get(word);
  if (known !== undefined) return known;
  const found = byPrefix(word) ?? bySpelling(word);
  if (guesses.size >= MAX_GUESSES) guesses.clear();
  guesses.set(word, found);
  return found;
}

function byPrefix(word: string): string | null {
  if (word.length < 4) return null;
  const ideas = new Set(
    SINGLE_WORDS.filter((known) => known.startsWith(word)).map((known) => PHRASES.get(known)),
  );
  return ideas.size === 1 ? ([...ideas][0] ?? null) : null;
}

function bySpelling(word: string): string | null {
  if (word.length < 5 || word.length > 30) return null;
  const limit = word.length >= 8 ? 2 : 1;
  const near = SINGLE_WORDS.filter(
    (known) => known.length >= 5 && Math.abs(known.length - word.length) <= limit,
  );
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const known of near) {
    const apart = distance(known, word);
    if (apart < bestDistance) [best, bestDistance] = [known, apart];
  }
  return best === undefined ? null : (PHRASES.get(best) ?? null);
}
