import { CHAMPS, type ChampId } from "./champs";
import { EXACT, PROBABLE, TIED_SCORE } from "./confiance";
import {
  contextAround,
  EXCLUDED,
  fitContext,
  isOnSide,
  readContext,
  refineContext,
  type Context,
} from "./context";
import type { Decision, Draft } from "./draft";
import { likelihoodOf, type Likelihood } from "./likelihood";
import { proportion } from "./proportion";
import { shareChamps, type Choice, type Ranked } from "./shareChamps";
import type { SheetData } from "../sheet";
import type { RowSpan } from "./profile";

/** What typical content adds between champs whose titles are equally good. */
const TYPICAL_CONTENT = 0.1;
/** Candidates this close to the best are worth comparing in their context. */
const NEAR = 0.12;
/** Two champs this close after comparison: only a person can tell. */
const TIED = 0.04;
const DECIDED_BY_CONTEXT = 0.88;
/** Far ahead of the others in this context: « Heures réalisées » where no column tells the month. */
const PLAIN_IN_CONTEXT = 0.13;
const PLAIN_SCORE = 0.95;

export interface TableCells {
  readonly sheet: SheetData;
  readonly rows: RowSpan;
}

/** The champ of each column, at most one column for a champ; `taken` are champs given by answers. */
export function decideColumns(
  drafts: readonly Draft[],
  taken: ReadonlySet<ChampId>,
  cells: TableCells,
): Map<number, Decision> {
  const known = drafts.filter(({ candidates }) => candidates.length > 0);
  const chooseAll = (context: Context) =>
    known.map((draft) => choose(draft, context, drafts, cells));
  const context = readContext(drafts);
  const first = chooseAll(context).flatMap(({ draft: { column }, ranked, score }) =>
    ranked.slice(0, 1).map(({ champ }) => ({ champ, column, score })),
  );
  return shareChamps(chooseAll(refineContext(context, first)), taken);
}

function choose(
  draft: Draft,
  context: Context,
  drafts: readonly Draft[],
  cells: TableCells,
): Choice {
  const around = contextAround(draft.column, context);
  const likelihood = likelihoodOf(draft, around, drafts, cells);
  return draft.candidates.some(({ title }) => title >= EXACT)
    ? chooseKnown(draft, { around, likelihood, drafts, cells })
    : chooseLikely(draft, likelihood);
}

/** No spelling has the very words of the title: what is likely is used, what is not is asked. */
function chooseLikely(draft: Draft, { champs, none }: Likelihood): Choice {
  const ranked = champs.map((champ) => ({ ...champ, total: champ.probability }));
  return { draft, ranked, rest: [], none, score: scoreOfLikely(ranked[0]) };
}

/** Above this, a champ is used: the rate of silent mistakes depends on it. */
const LIKELY = 0.62;

/** On the scale of confiance: likely is probable, certain is sure. */
export function scoreOfLikely(likely: { readonly total: number } | undefined): number {
  const probability = likely?.total ?? 0;
  if (probability < LIKELY) return Math.min(probability, TIED_SCORE);
  return PROBABLE + ((probability - LIKELY) / (1 - LIKELY)) * (1 - PROBABLE - 0.01);
}

interface Surroundings {
  readonly around: Context;
  readonly likelihood: Likelihood;
  readonly drafts: readonly Draft[];
  readonly cells: TableCells;
}

/** The title is known, perhaps for several champs: those alone are compared. */
function chooseKnown(draft: Draft, { around, likelihood, drafts, cells }: Surroundings): Choice {
  const best = draft.candidates[0]?.score ?? 0;
  const close = draft.candidates.filter(({ score }) => score >= best - NEAR);
  const exact = close.filter(({ title }) => title >= EXACT);
  const near = exact.length > 0 ? exact : close;
  const rest = draft.candidates.filter((candidate) => !near.includes(candidate));
  const ranked = near
    .map((candidate) => ({ candidate, fit: fitContext(candidate.champ, draft, around) }))
    .filter(({ fit }) => fit > EXCLUDED / 2)
    .map(({ candidate, fit }) => ({
      ...candidate,
      total:
        candidate.score +
        candidate.fit * TYPICAL_CONTENT +
        fit +
        proportion(candidate.champ, draft, drafts, cells),
    }))
    .sort((a, b) => b.total - a.total);
  const score = scoreOf(ranked, draft, around);
  const isDoubted = isUnlikely(ranked[0], likelihood);
  return { draft, ranked, rest, none: 0, score: isDoubted ? Math.min(score, TIED_SCORE) : score };
}

const VERY_LIKELY = 0.8;

/** Cells and neighbours all speak for another champ: « Commune » over names of public buyers. */
function isUnlikely(first: Ranked | undefined, { champs: [likely] }: Likelihood): boolean {
  if (first === undefined || likely === undefined || first.champ === likely.champ) return false;
  return likely.probability >= VERY_LIKELY && first.fit < 1;
}

function scoreOf([first, ...others]: readonly Ranked[], draft: Draft, context: Context): number {
  const [second] = others;
  if (first === undefined) return 0;
  if (second === undefined) return first.score;
  if (isAloneOnSide(first, others, draft, context)) return Math.min(first.score, PLAIN_SCORE);
  if (first.total - second.total < TIED) return Math.min(first.score, TIED_SCORE);
  const contentDecides = first.score - second.score >= 0.08;
  if (contentDecides) return first.score;
  const isPlain = first.total - second.total >= PLAIN_IN_CONTEXT;
  return Math.min(first.score, isPlain ? PLAIN_SCORE : DECIDED_BY_CONTEXT);
}

/** « Début » among contracts is that of the contract: no other champ of persons has this title. */
function isAloneOnSide(
  first: Ranked,
  others: readonly Ranked[],
  { column }: Draft,
  context: Context,
): boolean {
  if (first.title < EXACT || first.fit < 0 || CHAMPS[first.champ].type === "heures") return false;
  if (!isOnSide(first.champ, column, context)) return false;
  return others.every(({ champ, fit }) => fit <= first.fit && !isOnSide(champ, column, context));
}
