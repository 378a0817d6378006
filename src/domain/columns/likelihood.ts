import { dateOrder } from "./dateOrder";
import type { Proportions } from "./proportion";
import { CHAMPS, type ValueType } from "./champs";
import { EXACT } from "./confiance";
import type { TableCells } from "./decide";
import { EXCLUDED, fitContext, type Context } from "./context";
import type { Candidate, Draft } from "./draft";
import { hasList, isOpenList } from "./listWords";
import { isSentences, shareOfList, type ColumnProfile } from "./profile";

/** A champ that a column may be, and how likely it is among all the others and none. */
export interface Likely extends Candidate {
  readonly probability: number;
  /** What the other columns say: for it, or against it (negative). */
  readonly around: number;
}

export interface Likelihood {
  /** Best first. */
  readonly champs: readonly Likely[];
  /** How likely the column is something else. */
  readonly none: number;
}

/**
 * What each sign weighs (logistic regression on titles held out of the dictionary and on columns
 * that are no champ; `npm run bench:reconnaissance` measures what comes of it on other draws). The
 * title: likeness with the nearest spelling, share of it in the words of the champ, how much its
 * best word tells the champ, and how much oftener the champ has these words than the others. The
 * cells: their kind, and the lists of the trade. Then the other columns.
 */
const WEIGHTS = {
  likeness: 4,
  coverage: 2.9,
  core: 3.2,
  odds: 0.6,
  contradicted: -5.2,
  unusual: -0.5,
  typical: 0.8,
  context: 11.2,
  told: -4,
  untitled: 2.2,
  sentences: 1.8,
} as const;

/** Cells in the list of a champ, out of it, or partly so: closed lists say more than open ones. */
const CLOSED_LIST = { inside: 5, outside: -4.1, partly: 0.4 } as const;
const OPEN_LIST = { inside: 3.1, outside: -2.8, partly: -2.1 } as const;

/** What speaks for a column that is no champ: by itself, by unknown words, by words of other trades. */
const NONE = { always: 5.5, unknown: 2.6, foreign: 1.9 } as const;

/** Compares what a column may be. Champs that the context forbids are left out. */
export function likelihoodOf(
  draft: Draft,
  context: Context,
  proportions: Proportions,
  cells: TableCells,
): Likelihood {
  const found: Weighed[] = [];
  for (const candidate of draft.candidates) {
    const { champ, title } = candidate;
    const around = fitContext(champ, draft, context);
    if (around <= EXCLUDED / 2) continue;
    const told = context.sure.has(champ) ? WEIGHTS.told : 0;
    // Days out of order are an anomaly to tell, not a reason to doubt a known title.
    const ordered = title >= EXACT ? 0 : dateOrder(champ, draft.column, context, cells);
    const computed = ordered + proportions.of(champ, draft);
    const sum = ofTitle(candidate) + ofCells(candidate, draft.profile) + told;
    const weight = sum + WEIGHTS.context * (around + computed);
    found.push({ candidate, around, weight });
  }
  return shareOut(found, weightOfNone(draft));
}

interface Weighed {
  readonly candidate: Candidate;
  readonly around: number;
  readonly weight: number;
}

function shareOut(found: readonly Weighed[], none: number): Likelihood {
  const highest = Math.max(none, ...found.map(({ weight }) => weight));
  const shares = found.map(({ weight }) => Math.exp(weight - highest));
  const ofNone = Math.exp(none - highest);
  const whole = shares.reduce((sum, share) => sum + share, ofNone);
  const champs = found
    .map((weighed, at) => likely(weighed, (shares[at] ?? 0) / whole))
    .sort((a, b) => b.probability - a.probability);
  return { champs, none: ofNone / whole };
}

/** Field by field: a spread of so many candidates is most of the time that sharing takes. */
function likely({ candidate, around }: Weighed, probability: number): Likely {
  const { champ, title, spelling, coverage, core, odds, fit, score } = candidate;
  return { champ, title, spelling, coverage, core, odds, fit, score, around, probability };
}

function ofTitle({ title, coverage, core, odds }: Candidate): number {
  if (coverage === 0) return WEIGHTS.untitled + WEIGHTS.likeness * title;
  return (
    WEIGHTS.likeness * title +
    WEIGHTS.coverage * coverage +
    WEIGHTS.core * core +
    WEIGHTS.odds * Math.max(0, odds)
  );
}

function ofCells({ champ, fit }: Pick<Candidate, "champ" | "fit">, profile: ColumnProfile): number {
  const sentences = champ === "observations" && isSentences(profile) ? WEIGHTS.sentences : 0;
  const listed = NOMENCLATURES.has(CHAMPS[champ].type) && fit === 1;
  return ofKind(fit) + (listed ? CLOSED_LIST.inside : ofList(champ, profile)) + sentences;
}

/** Values of these kinds are written in no other column: a typical one is in a list. */
export const NOMENCLATURES: ReadonlySet<ValueType> = new Set([
  "sexe",
  "typeContrat",
  "typeEmployeur",
  "public",
  "siret",
]);

function ofKind(fit: number): number {
  if (fit <= -1) return WEIGHTS.contradicted;
  if (fit < 0) return WEIGHTS.unusual;
  return fit === 1 ? WEIGHTS.typical : 0;
}

/** What the cells prove of a champ: values out of a list that no one could write whole say nothing. */
export function proofOf({ champ, fit }: Candidate, profile: ColumnProfile): number {
  const cells = ofCells({ champ, fit }, profile);
  return isOpenList(champ) ? Math.max(cells, ofKind(fit)) : cells;
}

const MOSTLY = 0.6;
const HARDLY = 0.1;

function ofList(champ: Candidate["champ"], profile: ColumnProfile): number {
  if (profile.filled === 0 || !hasList(champ)) return 0;
  const weights = isOpenList(champ) ? OPEN_LIST : CLOSED_LIST;
  const share = shareOfList(profile, champ);
  if (share >= MOSTLY) return weights.inside;
  return share < HARDLY ? weights.outside : weights.partly;
}

function weightOfNone({ unknown, foreign }: Draft): number {
  return NONE.always + NONE.unknown * unknown + (foreign ? NONE.foreign : 0);
}
