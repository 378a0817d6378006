import { CHAMPS, type ChampId } from "./champs";
import { EXACT, PROBABLE, TIED_SCORE } from "./confiance";
import {
  contextAround,
  EXCLUDED,
  fitContext,
  isOnSide,
  PERSONS,
  readContext,
  refineContext,
  type Context,
} from "./context";
import { isDoubtful } from "./doubt";
import type { Decision, Draft } from "./draft";
import { likelihoodOf, type Likelihood } from "./likelihood";
import { comparable } from "../values/text";
import { Proportions } from "./proportion";
import { isDecisive, shareChamps, type Choice, type Ranked } from "./shareChamps";
import type { SheetData } from "../sheet";
import { mapInTurn, type Steps } from "../steps";
import { doubtVagueHours } from "./vagueHours";
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

/** What is decided before: champs already given, and the columns that a person gave them to. */
export interface Given {
  readonly taken: ReadonlySet<ChampId>;
  readonly answered: ReadonlyMap<ChampId, number>;
}

/** The champ of each column, at most one column for a champ. */
export function* decideColumns(
  drafts: readonly Draft[],
  { taken, answered }: Given,
  cells: TableCells,
): Steps<Map<number, Decision>> {
  const known = drafts.filter(({ candidates }) => candidates.length > 0);
  const proportions = new Proportions(drafts, cells);
  const chooseAll = (context: Context) =>
    mapInTurn(known, (draft) =>
      withoutAnswered(choose(draft, context, proportions, cells), answered),
    );
  const context = readContext(drafts, answered);
  const first = yield* chooseAll(context);
  const refined = refineContext(context, first.flatMap(firstChoice));
  const choices = refined === context ? first : yield* chooseAll(refined);
  const persons = isOfPersons(refined, drafts);
  return doubtVagueHours(shareChamps(choices, taken), choices, { persons, taken });
}

function firstChoice({ draft: { column }, ranked: [best], score }: Choice) {
  return best === undefined ? [] : [{ champ: best.champ, column, score }];
}

/** « Nom » alone may be that of firms. */
function isOfPersons({ sure, persons }: Context, drafts: readonly Draft[]): boolean {
  const titled = drafts.find(({ column }) => column === sure.get("nom"));
  const isBare = titled !== undefined && comparable(titled.titre) === "nom";
  return persons && (!isBare || PERSONS.some((champ) => champ !== "nom" && sure.has(champ)));
}

/** What a person gave to another column, this one is not when its title may say something else. */
function withoutAnswered(choice: Choice, answered: ReadonlyMap<ChampId, number>): Choice {
  if (!choice.ranked.some(({ champ }) => answered.has(champ))) return choice;
  const ranked = choice.ranked.filter(({ champ }) => !answered.has(champ));
  const [first, second] = ranked;
  if (first === undefined || first.title < EXACT) return choice;
  const isAlone = second === undefined || first.total - second.total >= TIED;
  return { ...choice, ranked, score: isAlone ? Math.min(first.score, PLAIN_SCORE) : TIED_SCORE };
}

function choose(
  draft: Draft,
  context: Context,
  proportions: Proportions,
  cells: TableCells,
): Choice {
  const around = contextAround(draft.column, context);
  const likelihood = likelihoodOf(draft, around, proportions, cells);
  return draft.candidates.some(({ title }) => title >= EXACT)
    ? chooseKnown(draft, { around, likelihood, proportions })
    : chooseLikely(draft, likelihood);
}

/** No spelling has the very words of the title: what is likely is used, what is not is asked. */
function chooseLikely(draft: Draft, { champs, none }: Likelihood): Choice {
  const ranked = champs.map((champ) => ({ ...champ, total: champ.probability }));
  return { draft, ranked, rest: [], none, score: scoreOfLikely(ranked[0]) };
}

/** Above this, a champ is used: the rate of silent mistakes depends on it. */
const LIKELY = 0.77;
/** Hours, euros and the MOA make the totals: they must be surer. */
const LIKELY_FIGURE = 0.82;

/** Nothing is as sure as a known title. */
const CERTAIN = 0.99;

/** On the scale of confiance: likely is probable, certain is sure. */
function scoreOfLikely(likely: Pick<Ranked, "champ" | "total"> | undefined): number {
  if (likely === undefined) return 0;
  const { total: probability, champ } = likely;
  const enough = isDecisive(champ) ? LIKELY_FIGURE : LIKELY;
  if (probability < enough) return Math.min(probability, TIED_SCORE);
  return PROBABLE + ((probability - enough) / (1 - enough)) * (CERTAIN - PROBABLE);
}

interface Surroundings {
  readonly around: Context;
  readonly likelihood: Likelihood;
  readonly proportions: Proportions;
}

/** The title is known, perhaps for several champs: those alone are compared. */
function chooseKnown(draft: Draft, { around, likelihood, proportions }: Surroundings): Choice {
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
        proportions.of(candidate.champ, draft),
    }))
    .sort((a, b) => b.total - a.total);
  const score = scoreOf(ranked, draft, around);
  // A champ that another column tells too is shared out later, not doubted here.
  const isTold = ranked[0] !== undefined && around.sure.has(ranked[0].champ);
  const isDoubted = !isTold && isDoubtful(ranked[0]?.champ, likelihood, draft);
  return { draft, ranked, rest, none: 0, score: isDoubted ? Math.min(score, TIED_SCORE) : score };
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
