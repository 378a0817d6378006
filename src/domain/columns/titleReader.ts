import { runToEnd } from "../steps";
import { readContractTitle } from "./contractTitle";
import { readPeriodTitle, type PeriodTitle } from "./periodTitle";
import { keyOfIdeas, knownTitles, type TitleDictionary } from "./titleDictionary";
import { matchTitle, strangeness, type TitleCandidate } from "./titleMatch";
import { readTitleWords, type TitleWords } from "./titleWords";

/** Reads the titles of one workbook; the same title is read once. */
export class TitleReader {
  private readonly plain = new Map<string, readonly TitleCandidate[]>();
  private readonly guessed = new Map<string, readonly TitleCandidate[]>();
  private readonly strange = new Map<string, ReturnType<typeof strangeness>>();
  private readonly contracts = new Map<string, string | null>();
  private readonly periods = new Map<string, PeriodTitle | null>();
  private readonly kinds = new Map<string, TitleKind | null>();
  private readonly dictionary: TitleDictionary;

  constructor(dictionary: TitleDictionary = runToEnd(knownTitles())) {
    this.dictionary = dictionary;
  }

  /** Champs that a title may mean, best first; `guess` also reads abbreviations and misspellings. */
  champs(parts: readonly string[], guess: boolean): readonly TitleCandidate[] {
    const known = guess ? this.guessed : this.plain;
    return remember(known, keyOf(parts), () => matchParts(parts, guess, this.dictionary));
  }

  /** What the title holds that no champ has. */
  strangeness(parts: readonly string[]): ReturnType<typeof strangeness> {
    return remember(this.strange, keyOf(parts), () =>
      strangeness(readTitle(parts, true, this.dictionary), this.dictionary),
    );
  }

  /** Code of the contract type that a title names, or null. */
  contract(parts: readonly string[]): string | null {
    return remember(this.contracts, parts.at(-1) ?? "", () => readContractTitle(parts));
  }

  /** The champ, the period or the contract type that a title tells; null when it tells none. */
  kind(parts: readonly string[]): TitleKind | null {
    return remember(this.kinds, keyOf(parts), () => kindOfTitle(parts, this));
  }

  period(parts: readonly string[]): PeriodTitle | null {
    return remember(this.periods, keyOf(parts), () => readPeriodTitle(parts));
  }
}

/** What a title tells, and how surely. */
interface TitleKind {
  readonly kind: string;
  readonly score: number;
}

/** A title known this well counts as a champ. */
const KNOWN = 0.75;
/** Periods and contract types come many times. */
const REPEATED_KIND = 0.5;

function kindOfTitle(parts: readonly string[], reader: TitleReader): TitleKind | null {
  const period = reader.period(parts);
  if (period !== null) {
    const kind = `p${String(period.annee)}-${String(period.premierMois)}`;
    return { kind, score: REPEATED_KIND };
  }
  const best = reader.champs(parts, false)[0];
  if (best !== undefined) {
    return best.score >= KNOWN ? { kind: best.champ, score: best.score } : null;
  }
  const contrat = reader.contract(parts);
  return contrat === null ? null : { kind: `c${contrat}`, score: REPEATED_KIND };
}

/** Most titles have one part: it is its own key, which nothing has to build. */
function keyOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : parts.join("\n");
}

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/**
 * The words of a title. What a list of spellings holds is read as it is, even when one of its
 * words looks like another; else `guess` also tries abbreviations and misspellings.
 */
function readTitle(
  parts: readonly string[],
  guess: boolean,
  { vocabulary, spelt }: TitleDictionary,
): TitleWords {
  const plain = readTitleWords(parts, false, vocabulary);
  if (!guess || spelt.has(keyOfIdeas(plain.ideas))) return plain;
  return readTitleWords(parts, true, vocabulary);
}

/** Above this, parent and child together are a title of their own. */
const WHOLE = 0.9;
/** A child title read without its parent is a little less sure. */
const CHILD_ALONE = 0.95;
/** No title of the trade is longer; a longer text is a note. */
const LONGEST_TITLE = 200;

function matchParts(
  parts: readonly string[],
  guess: boolean,
  dictionary: TitleDictionary,
): readonly TitleCandidate[] {
  if (parts.join(" ").length > LONGEST_TITLE) return [];
  const whole = matchTitle(readTitle(parts, guess, dictionary), dictionary);
  if (parts.length < 2 || (whole[0]?.score ?? 0) >= WHOLE) return whole;
  const alone = matchParts(parts.slice(1), guess, dictionary).map((child) => ({
    ...child,
    score: child.score * CHILD_ALONE,
  }));
  return bestByChamp([...whole, ...alone]);
}

function bestByChamp(candidates: readonly TitleCandidate[]): TitleCandidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  return sorted.filter(
    ({ champ }, at) => sorted.findIndex((other) => other.champ === champ) === at,
  );
}
