import { distance } from "fastest-levenshtein";
import { codeAt } from "../suivi/codes";

/** Shorter names differ by a letter without being one: « Nord », « Nore ». */
const LONGUEUR_MIN = 7;
/** A word this short tells things apart: « tranche A », « phase II ». */
const MOT_MIN = 4;
const MOTS_VIDES: ReadonlySet<string> = new Set(
  "a au aux d de des du et l la le les s sur en".split(" "),
);

/** Words that public bodies and places are shortened by, as keys write them, and what they stand for. */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["ca", "communaute agglomeration"],
  ["cc", "communaute communes"],
  ["cne", "commune"],
  ["cu", "communaute urbaine"],
  ["dept", "departement"],
  ["ets", "etablissements"],
  ["st", "saint"],
  ["ste", "sainte"],
]);

/**
 * Finds names that are one slip away from each other, in time linear in their
 * number: two such names are equal once the same words, spelled out, are put in order, once their
 * blanks are taken out, or once one letter is taken out of each.
 */
export class Voisins {
  private readonly names: Name[] = [];
  private readonly ids = new Map<number, number[]>();

  /** The first name added before that is one slip away, or null; then adds this one. */
  add(text: string): string | null {
    const name = nameOf(text);
    const traces = tracesOf(name);
    const near = this.firstNear(name, traces);
    const id = this.names.push(name) - 1;
    for (const trace of traces) {
      const known = this.ids.get(trace);
      if (known === undefined) this.ids.set(trace, [id]);
      else known.push(id);
    }
    return near;
  }

  private firstNear(name: Name, traces: readonly number[]): string | null {
    let first = Infinity;
    for (const trace of traces) {
      const known = this.ids.get(trace) ?? [];
      first = Math.min(first, known.find((id) => id >= first || this.isNear(name, id)) ?? first);
    }
    return this.names[first]?.text ?? null;
  }

  private isNear(name: Name, id: number): boolean {
    const other = this.names[id];
    return other !== undefined && isSlip(name, other);
  }
}

interface Name {
  readonly text: string;
  /** Two numbers tell two things. */
  readonly digits: string;
  readonly letters: string;
  readonly words: string;
}

function nameOf(text: string): Name {
  const digits = text.replace(/\D/g, "");
  return { text, digits, letters: withoutBlanks(text), words: fingerprint(text) };
}

const BASE = 31;
/** Keeps apart the traces of letters and of words, which would else be those of other names. */
const LETTERS = 0x3c6ef372;
const WORDS = 0x1b873593;

/**
 * What two names in want of one slip share, as numbers: their letters, their words in order, or
 * themselves but for one letter. Two that share a number by chance are told apart afterwards.
 */
function tracesOf({ text, letters, words }: Name): readonly number[] {
  const traces = [hashOf(letters) ^ LETTERS];
  if (text.length >= LONGUEUR_MIN) traces.push(hashOf(words) ^ WORDS, ...lettersOut(text));
  return traces;
}

/** The text, then what is left of it without each of its letters in turn; digits stay. */
function lettersOut(text: string): readonly number[] {
  const heads = headsOf(text);
  const whole = codeAt(heads, text.length);
  const traces = [whole];
  let power = 1;
  for (let at = text.length - 1; at >= 0; at--) {
    const without = (whole + Math.imul(codeAt(heads, at) - codeAt(heads, at + 1), power)) | 0;
    const isKept = /\d/.test(text.charAt(at)) || without === traces.at(-1);
    if (!isKept) traces.push(without);
    power = Math.imul(power, BASE);
  }
  return traces;
}

function hashOf(text: string): number {
  return codeAt(headsOf(text), text.length);
}

/** The hash of each beginning of a text, the empty one first. */
function headsOf(text: string): Int32Array {
  const heads = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    heads[at + 1] = Math.imul(codeAt(heads, at), BASE) + text.charCodeAt(at);
  return heads;
}

/** « b t p sud », as « B.T.P. Sud » is read, is « btp sud »; two numbers stay two. */
function withoutBlanks(name: string): string {
  return name.replace(/(?<!\d) | (?!\d)/g, "");
}

/** Words spelled out, in alphabetical order, without those that say nothing: « ales ville ». */
function fingerprint(name: string): string {
  const words = name
    .split(" ")
    .flatMap((word) => ABREVIATIONS.get(word)?.split(" ") ?? word)
    .filter((word) => !MOTS_VIDES.has(word));
  return words.sort().join(" ");
}

function isSlip(a: Name, b: Name): boolean {
  if (a.text === b.text || a.digits !== b.digits) return false;
  if (a.letters === b.letters) return true;
  if (Math.min(a.text.length, b.text.length) < LONGUEUR_MIN) return false;
  return a.words === b.words || (isOneLetter(a.text, b.text) && isInLongWord(a.text, b.text));
}

/** One letter more, less or other; or two neighbours swapped. */
function isOneLetter(a: string, b: string): boolean {
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart === 1;
  const at = firstDifference(a, b);
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a.charAt(at) === b.charAt(at) && at < a.length) at++;
  return at;
}

function isInLongWord(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return Math.max(wordLength(a, at), wordLength(b, at)) >= MOT_MIN;
}

/** Length of the word around a position. */
function wordLength(name: string, at: number): number {
  const start = name.lastIndexOf(" ", at - 1) + 1;
  const end = name.indexOf(" ", Math.max(at, start));
  return (end === -1 ? name.length : end) - start;
}
