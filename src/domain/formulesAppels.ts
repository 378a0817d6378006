/** The functions of the add-in, by the name that formulas call. */
export const FONCTIONS = [
  "INSERTION_HEURES",
  "ETP",
  "TAUX_REALISATION",
  "INSERTION_MONTANT",
  "INSERTION_HEURES_TRANCHE",
] as const;

export type Fonction = (typeof FONCTIONS)[number];

/** A call inside a formula: `formula.slice(start, end)`; an argument left out is "". */
export interface Appel {
  readonly fonction: Fonction;
  readonly args: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What became of the formulas that call them, once replaced. */
export interface Remplacement {
  readonly remplacees: number;
  /** Kept as they were: in error, on a protected sheet, or without an equivalent of the same result. */
  readonly laissees: number;
}

/** Texts, quoted sheet names and bracketed references: a name inside them is not a call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g;
const MASK = "·";
const NAMES = FONCTIONS.join("|");
const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])(${NAMES})\\(`, "giu");

/**
 * What Excel writes before the name of a function that it does not know, with the
 * workbook it believes to hold it when another kind of add-in confused it: « [2]!_xldudf_ ».
 */
const BROKEN_PREFIX = new RegExp(
  `(?:[${MASK}\\p{L}\\p{N}_.]+!)?_xldudf_(?=(?:${NAMES})\\()`,
  "giu",
);

/** The same formula without the traces of a time when the add-in was absent. */
export function withoutBrokenPrefix(formula: string): string {
  let clean = "";
  let end = 0;
  for (const { 0: prefix, index } of masked(formula).matchAll(BROKEN_PREFIX)) {
    clean += formula.slice(end, index);
    end = index + prefix.length;
  }
  return clean + formula.slice(end);
}

/** Formulas are those of `Range.formulas`: English, whatever the language of Excel. */
export function callsClausier(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return masked(withoutBrokenPrefix(formula)).search(CALL) >= 0;
}

/** The last call: no other call of ours lies inside it. */
export function findLastCall(formula: string): Appel | undefined {
  return findCalls(formula).at(-1);
}

/** Every call, nested ones included, in the order of the formula. */
export function findCalls(formula: string): readonly Appel[] {
  const text = masked(formula);
  return [...text.matchAll(CALL)].flatMap((call) => {
    const fonction = FONCTIONS.find((name) => name === call[1]?.toUpperCase());
    if (fonction === undefined) return [];
    const open = call.index + call[0].length;
    const ends = argumentEnds(text, open);
    const args = ends.map((end, i) => formula.slice(i === 0 ? open : (ends[i - 1] ?? 0) + 1, end));
    const end = (ends.at(-1) ?? formula.length) + 1;
    return [{ fonction, args: args.map((arg) => arg.trim()), start: call.index, end }];
  });
}

function masked(formula: string): string {
  return formula.replace(QUOTED, (quoted) => MASK.repeat(quoted.length));
}

const NESTING: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

/** Where each argument stops: at its comma, the last one at the closing parenthesis. */
function argumentEnds(text: string, open: number): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = open; at < text.length && depth >= 0; at++) {
    const character = text.charAt(at);
    if (depth === 0 && (character === "," || character === ")")) ends.push(at);
    depth += NESTING[character] ?? 0;
  }
  return ends;
}
