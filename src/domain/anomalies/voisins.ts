import { distance } from "fastest-levenshtein";

/** Shorter names differ by a letter without being one: « Nord », « Nore ». */
const LONGUEUR_MIN = 7;
/** A word this short tells things apart: « tranche A », « phase II ». */
const MOT_MIN = 4;
const MOTS_VIDES: ReadonlySet<string> = new Set(
  "a au aux d de des du et l la le les s sur en".split(" "),
);

/**
 * Finds names that are one slip away from each other, in time linear in their
 * number: two such names are equal once the same words are put in order, once their
 * blanks are taken out, or once one letter is taken out of each.
 */
export class Voisins {
  private readonly names: string[] = [];
  private readonly ids = new Map<string, number[]>();

  /** The first name added before that is one slip away, or null; then adds this one. */
  add(name: string): string | null {
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

  private firstNear(name: string, traces: readonly string[]): string | null {
    let first = Infinity;
    for (const trace of traces) {
      for (const id of this.ids.get(trace) ?? []) {
        if (id >= first) break;
        if (isSlip(name, this.names[id] ?? "")) first = id;
      }
    }
    return this.names[first] ?? null;
  }
}

/** What two names in want of one slip share: their letters, their words in order, or themselves but for one letter. */
function tracesOf(name: string): readonly string[] {
  const spelled = `  ${withoutBlanks(name)}`;
  if (name.length < LONGUEUR_MIN) return [spelled];
  const traces = [spelled, ` ${fingerprint(name)}`, name];
  for (let at = 0; at < name.length; at++) {
    // Digits tell different things apart.
    if (/\d/.test(name.charAt(at))) continue;
    const trace = name.slice(0, at) + name.slice(at + 1);
    if (trace !== traces.at(-1)) traces.push(trace);
  }
  return traces;
}

/** « b t p sud », as « B.T.P. Sud » is read, is « btp sud »; two numbers stay two. */
function withoutBlanks(name: string): string {
  return name.replace(/(?<!\d) | (?!\d)/g, "");
}

/** Words in alphabetical order, without those that say nothing: « ales ville ». */
function fingerprint(name: string): string {
  const words = name.split(" ").filter((word) => !MOTS_VIDES.has(word));
  return words.sort().join(" ");
}

function isSlip(a: string, b: string): boolean {
  if (a === b || digitsOf(a) !== digitsOf(b)) return false;
  if (withoutBlanks(a) === withoutBlanks(b)) return true;
  if (Math.min(a.length, b.length) < LONGUEUR_MIN) return false;
  return fingerprint(a) === fingerprint(b) || (isOneLetter(a, b) && isInLongWord(a, b));
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, "");
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
