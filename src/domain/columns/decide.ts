import { CHAMPS, type ChampId } from "./champs";
import { fitContext, readContext, type Context } from "./context";
import type { Candidate, Decision, Draft } from "./draft";
import { proportion } from "./proportion";
import { reasonOf } from "./reasons";
import type { SheetData } from "../sheet";
import type { RowSpan } from "./profile";

/** At this score a champ is sure; at PROBABLE it is used and shown; beneath, it is only proposed. */
export const SURE = 0.9;
export const PROBABLE = 0.7;
/** What typical content adds between champs whose titles are equally good. */
const TYPICAL_CONTENT = 0.1;
/** Words of a known spelling: a mere likeness does not compete with them. */
const EXACT = 0.97;
/** Candidates this close to the best are worth comparing in their context. */
const NEAR = 0.12;
/** Two champs this close after comparison: only a person can tell. */
const TIED = 0.04;
const TIED_SCORE = 0.69;
const DECIDED_BY_CONTEXT = 0.88;
/** Far ahead of the others in this context: « Heures réalisées » where no column tells the month. */
const PLAIN_IN_CONTEXT = 0.13;
const PLAIN_SCORE = 0.95;

interface Choice {
  readonly draft: Draft;
  /** Candidates that the context could prefer, best first. */
  readonly ranked: readonly Ranked[];
  /** The others, too far behind. */
  readonly rest: readonly Candidate[];
  readonly score: number;
}

interface Ranked extends Candidate {
  /** Score with the context. */
  readonly total: number;
}

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
  const context = readContext(drafts);
  const choices = drafts
    .filter(({ candidates }) => candidates.length > 0)
    .map((draft) => choose(draft, context, drafts, cells));
  return share(choices, taken);
}

function choose(
  draft: Draft,
  context: Context,
  drafts: readonly Draft[],
  cells: TableCells,
): Choice {
  const best = draft.candidates[0]?.score ?? 0;
  const isKnown = draft.candidates.some(({ title }) => title >= EXACT);
  const near = draft.candidates.filter(
    ({ score, title }) => score >= best - NEAR && (!isKnown || title >= EXACT),
  );
  const rest = draft.candidates.filter((candidate) => !near.includes(candidate));
  const ranked = near
    .map((candidate) => ({
      ...candidate,
      total:
        candidate.score +
        candidate.fit * TYPICAL_CONTENT +
        fitContext(candidate.champ, draft, context) +
        proportion(candidate.champ, draft, drafts, cells),
    }))
    .sort((a, b) => b.total - a.total);
  return { draft, ranked, rest, score: scoreOf(ranked) };
}

function scoreOf([first, second]: readonly Ranked[]): number {
  if (first === undefined) return 0;
  if (second === undefined) return first.score;
  if (first.total - second.total < TIED) return Math.min(first.score, TIED_SCORE);
  const contentDecides = first.score - second.score >= 0.08;
  if (contentDecides) return first.score;
  const isPlain = first.total - second.total >= PLAIN_IN_CONTEXT;
  return Math.min(first.score, isPlain ? PLAIN_SCORE : DECIDED_BY_CONTEXT);
}

/** Gives each champ to its best column. A column whose champ is taken tells it, and is not used. */
function share(choices: readonly Choice[], taken: ReadonlySet<ChampId>): Map<number, Decision> {
  const used = new Map<ChampId, Draft | null>([...taken].map((champ) => [champ, null]));
  const decisions = new Map<number, Decision>();
  const byScore = [...choices].sort((a, b) => b.score - a.score || shade(b) - shade(a));
  for (const { draft, ranked, rest, score } of byScore) {
    const [first] = ranked;
    if (first === undefined) continue;
    const free = !used.has(first.champ);
    if (free) used.set(first.champ, draft);
    const autres = [...ranked, ...rest]
      .filter(({ score: other, champ }) => other >= score - 0.3 && (!free || champ !== first.champ))
      .map(({ champ }) => champ)
      .slice(0, 4);
    decisions.set(draft.column, {
      champ: free ? first.champ : null,
      periode: null,
      typeContrat: null,
      confiance: free ? confianceOf(score) : "à vérifier",
      score: free ? score : Math.min(score, TIED_SCORE),
      raison: free
        ? reasonOf(draft, first)
        : `${reasonOf(draft, first)}, mais « ${CHAMPS[first.champ].libelle} » est déjà ${holder(used, first.champ)}`,
      autres,
    });
  }
  return decisions;
}

function holder(used: ReadonlyMap<ChampId, Draft | null>, champ: ChampId): string {
  const draft = used.get(champ);
  return draft === null || draft === undefined ? "choisi" : `la colonne « ${draft.titre} »`;
}

/** Between two equal titles, the final figure is better than the first estimate; then the fuller column. */
function shade({ draft }: Choice): number {
  const isFinal = /effecti|r[ée]el|actuali|d[ée]finiti|r[ée]vis|total|final/i.test(draft.titre);
  const isFirst = /pr[ée]visionnel|initial|estim/i.test(draft.titre);
  return (isFinal ? 2 : 0) - (isFirst ? 2 : 0) + Math.min(draft.profile.filled, 500) / 1000;
}

export function confianceOf(score: number) {
  if (score >= SURE) return "sûr" as const;
  return score >= PROBABLE ? ("probable" as const) : ("à vérifier" as const);
}
