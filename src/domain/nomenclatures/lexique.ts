import { readMissing } from "../values/missing";
import { read, unreadable, type Reading } from "../values/reading";
import { comparable, tidy } from "../values/text";

/** One entry of a closed list: what is shown, and how it is written in workbooks. */
export interface Terme {
  readonly libelle: string;
  readonly alias: readonly string[];
}

/** A closed list made ready to read texts. */
export interface Lexique<Code extends string> {
  /** Words of a phrase joined by spaces → its code, or null when the phrase suits several. */
  readonly phrases: ReadonlyMap<string, Code | null>;
  /** First words of the phrases. */
  readonly starts: ReadonlySet<string>;
  /** Words that change nothing. */
  readonly noise: ReadonlySet<string>;
}

interface LexiqueOptions {
  /** Phrases that suit several codes: never guessed. */
  readonly ambigus?: readonly string[];
  readonly noise?: readonly string[];
}

const COMMON_NOISE = [
  "de",
  "d",
  "du",
  "des",
  "le",
  "la",
  "l",
  "en",
  "un",
  "une",
  "et",
  "e",
  "es",
  "s",
];
/** The longest alias. */
const MAX_WORDS = 10;
/** Longer than any entry: a comment. */
const MAX_LENGTH = 120;

export function buildLexique<Code extends string>(
  termes: Readonly<Record<Code, Terme>>,
  { ambigus = [], noise = [] }: LexiqueOptions = {},
): Lexique<Code> {
  const phrases = new Map<string, Code | null>();
  for (const code in termes) {
    const { libelle, alias } = termes[code];
    for (const phrase of [code, libelle, ...alias]) phrases.set(phraseKey(phrase), code);
  }
  for (const phrase of ambigus) phrases.set(phraseKey(phrase), null);
  const starts = new Set([...phrases.keys()].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  return { phrases, starts, noise: new Set([...COMMON_NOISE, ...noise].map(phraseKey)) };
}

/** Reads the one entry that a text names; several entries are "ambigu", a foreign word is "horsListe". */
export function readTerme<Code extends string>(
  text: string,
  lexique: Lexique<Code>,
): Reading<Code> {
  const reading = readTermes(text, lexique);
  if (reading.state !== "value") return reading;
  const [code, ...others] = reading.value;
  return code === undefined || others.length > 0 ? unreadable("ambigu") : read(code);
}

/** Reads every entry that a text names, in order, each once. The whole text must be understood. */
export function readTermes<Code extends string>(
  text: string,
  lexique: Lexique<Code>,
): Reading<readonly Code[]> {
  const tidied = tidy(text);
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  if (tidied.length > MAX_LENGTH || tidied.includes("?")) return unreadable("horsListe");
  const codes = findCodes(wordsOf(tidied), lexique);
  if (codes.length === 0 || codes.includes(undefined)) return unreadable("horsListe");
  const known = codes.filter((code) => code !== null && code !== undefined);
  return known.length < codes.length ? unreadable("ambigu") : read([...new Set(known)]);
}

let lastText = "";
let lastWords: readonly string[] = [""];

/** The same text is read with one list after another: its words are found once. */
function wordsOf(tidied: string): readonly string[] {
  if (tidied !== lastText) {
    lastWords = phraseKey(tidied).split(" ");
    lastText = tidied;
  }
  return lastWords;
}

/** Longest phrase first, from left to right, until a word that is not of the list (undefined). */
function findCodes<Code extends string>(
  words: readonly string[],
  { phrases, starts, noise }: Lexique<Code>,
): (Code | null | undefined)[] {
  const codes: (Code | null | undefined)[] = [];
  let from = 0;
  while (from < words.length) {
    const word = words[from] ?? "";
    const length = starts.has(word) ? phraseLength(words, from, phrases) : 0;
    if (length > 0) codes.push(phrases.get(words.slice(from, from + length).join(" ")));
    else if (!noise.has(word)) return [...codes, undefined];
    from += Math.max(length, 1);
  }
  return codes;
}

function phraseLength(
  words: readonly string[],
  from: number,
  phrases: ReadonlyMap<string, unknown>,
): number {
  for (let length = Math.min(MAX_WORDS, words.length - from); length > 0; length--) {
    if (phrases.has(words.slice(from, from + length).join(" "))) return length;
  }
  return 0;
}

/** Comparable form, letters of an acronym joined (« C.D.I. »), marks of plural and feminine dropped. */
function phraseKey(text: string): string {
  return comparable(text)
    .replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu, (run) =>
      run.replaceAll(" ", ""),
    )
    .replace(/(?<=\p{L}{3})s(?= |$)/gu, "")
    .replace(/ee(?= |$)/g, "e");
}
