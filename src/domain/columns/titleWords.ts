import { memo } from "../memo";
import { monthFromName } from "../values/monthNames";
import { unmangled } from "../values/mojibake";
import { comparable } from "../values/text";
import { MOTS_VIDES, NUANCES } from "./synonymesDeMots";
import { stem, VOCABULARY, type TitleVocabulary } from "./titleVocabulary";

/** A title reduced to what it means. */
export interface TitleWords {
  /** Ideas of synonymesDeMots.ts, and, behind "?", the words that no list knows. */
  readonly ideas: ReadonlySet<string>;
  /** 1, less when a word had to be guessed. */
  readonly certainty: number;
}

const EMPTY_WORDS = new Set(MOTS_VIDES);
const SHADES = new Set(NUANCES.map(stem));
/** Small words that a phrase may need: « reste à réaliser ». */
const LINKS = new Set(["a", "au"]);

/** « (ETTI, GEIQ…) »: what may be written in the cells, not what the column is. */
const LIST_OF_EXAMPLES = /\([^()]*(?:[,;…]|\.{3})[^()]*\)/gu;

const MAX_TITLES = 5000;

/** Words of a title, in lower case without accents; acronyms joined, camelCase and units opened. */
export const splitTitle = memo(MAX_TITLES, (title): readonly string[] => {
  const opened = unmangled(title)
    .replace(LIST_OF_EXAMPLES, " ")
    .replace(/(?<=\S\s)DE\s*$/, "demandeur emploi")
    .replace(/^\s*\(?\d{1,2}\s*(?:[).:]|[-–]\s)\s*(?=\p{L}{2})/u, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (acronym) => acronym.replaceAll(".", ""))
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/\([eès.-]{1,4}\)|·e·?s?/gu, "")
    .replace(/[kKM]€/gu, " € ")
    .replace(/(?<!\p{L})dt(?!\p{L})/giu, "date")
    .replace(/\d+(?:[.,]\d+)?\s*%/gu, " ")
    .replaceAll("%", " pourcent ")
    .replaceAll("€", " euro ")
    .replace(/\bn\s*[°º]|№|#/giu, " numero ");
  const words = comparable(opened);
  return words === "" ? [] : words.split(" ");
});

/** Reads the ideas of a title; `guess` also tries abbreviations and misspellings, which costs more. */
export function readTitleWords(
  parts: readonly string[],
  guess: boolean,
  vocabulary: TitleVocabulary = VOCABULARY,
): TitleWords {
  const guessIdea = guess ? vocabulary.guess : null;
  const ideas = new Set<string>();
  let certainty = 1;
  for (const part of parts) {
    const words = splitTitle(part);
    const bound = boundOf(words);
    if (bound !== null) ideas.add(bound);
    else
      certainty = Math.min(certainty, addIdeas(words, ideas, { ...vocabulary, guess: guessIdea }));
  }
  // « Nb heures » says no more than « Heures ».
  if (ideas.has("heure")) ideas.delete("nombre");
  return { ideas, certainty };
}

/** « Du », « Le » and « Au », alone: from when, until when. */
function boundOf(words: readonly string[]): "debut" | "fin" | null {
  if (words.length === 0) return null;
  if (words.every((word) => word === "du" || word === "le")) return "debut";
  return words.every((word) => word === "au") ? "fin" : null;
}

/** What a guessed word leaves of certainty. */
const GUESSED = 0.93;

interface Reading extends Omit<TitleVocabulary, "guess"> {
  readonly guess: TitleVocabulary["guess"] | null;
}

function addIdeas(words: readonly string[], ideas: Set<string>, reading: Reading): number {
  const read = reading.guess === null ? words : words.map(reading.unswap);
  const kept = read.filter((word) => word === "n" || !tellsNothing(word));
  let certainty = 1;
  let at = 0;
  while (at < kept.length) {
    const phrase = longestPhrase(kept, at, reading);
    if (phrase !== null) {
      ideas.add(phrase.idea);
      at += phrase.length;
      continue;
    }
    const word = stem(kept[at] ?? "");
    at++;
    if (isSilent(word)) continue;
    const guessed = guessIdeas(word, reading);
    for (const idea of guessed) ideas.add(idea);
    if (guessed.length === 0) ideas.add(`?${word}`);
    else certainty = GUESSED;
  }
  return certainty;
}

/** A month says when: « mars » is no plural of « mar. », a marché. */
function tellsNothing(word: string): boolean {
  return EMPTY_WORDS.has(word) || monthFromName(word) !== null;
}

function guessIdeas(word: string, { guess, partsOf }: Reading): readonly string[] {
  if (guess === null) return [];
  const guessed = guess(word);
  return guessed === null ? partsOf(word) : [guessed];
}

function longestPhrase(
  words: readonly string[],
  at: number,
  { longestPhrase: longest, ideaOf }: Reading,
) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const idea = ideaOf(phrase);
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
