import { CHAMPS, type ChampId } from "./champs";
import { confianceOf, EXACT, TIED_SCORE } from "./confiance";
import type { Candidate, Decision, Draft } from "./draft";
import { stemOfRank } from "./ordinals";
import { reasonOf } from "./reasons";

export interface Ranked extends Candidate {
  /** Score with the context. */
  readonly total: number;
}

/** What a column may be, once compared in its context. */
export interface Choice {
  readonly draft: Draft;
  /** Candidates that the context could prefer, best first. */
  readonly ranked: readonly Ranked[];
  /** The others, too far behind. */
  readonly rest: readonly Candidate[];
  readonly score: number;
  /** How likely the column is no champ at all. */
  readonly none: number;
}

/** A column more likely something else than this is not worth a question. */
const SOMETHING_ELSE = 0.6;

type Used = Map<ChampId, Choice | null>;

/** Gives each champ to its best column; `taken` are champs given by answers. */
export function shareChamps(
  choices: readonly Choice[],
  taken: ReadonlySet<ChampId>,
): Map<number, Decision> {
  const used: Used = new Map([...taken].map((champ) => [champ, null]));
  const decisions = new Map<number, Decision>();
  for (const choice of [...choices].sort(byMerit)) {
    const [first] = choice.ranked;
    if (first === undefined || choice.none > SOMETHING_ELSE) continue;
    const free = !used.has(first.champ);
    decisions.set(choice.draft.column, free ? give(choice, first) : refuse(choice, first, used));
    if (free) used.set(first.champ, choice);
    else doubtHolder(decisions, choice, used.get(first.champ) ?? null);
  }
  return decisions;
}

/**
 * « Volume d'heures » beside « Heures clause »: each may be planned or done. « MOA 1 » beside
 * « MOA 2 »: each may be the one to count for. The one that came first is as doubtful as the other.
 */
function doubtHolder(
  decisions: Map<number, Decision>,
  choice: Choice,
  holder: Choice | null,
): void {
  if (holder === null) return;
  const decision = decisions.get(holder.draft.column);
  if (decision?.champ == null || decision.confiance === "à vérifier") return;
  if (!areEqual(holder, choice, decision.champ)) return;
  const raison = `${decision.raison}, mais la colonne « ${choice.draft.titre} » peut l'être aussi`;
  const doubt = { confiance: "à vérifier", score: TIED_SCORE, raison } as const;
  decisions.set(holder.draft.column, { ...decision, ...doubt });
}

function areEqual(holder: Choice, choice: Choice, champ: ChampId): boolean {
  const areVague = isVagueTitle(choice) && isVagueTitle(holder);
  return areVague || (isDecisive(champ) && differByRank(holder, choice));
}

/** « MOA 1 » and « MOA 2 »: neither is the one of the row more than the other. */
function differByRank(...choices: readonly [Choice, Choice]): boolean {
  const [first, second] = choices.map(({ draft }) => stemOfRank(draft.titre));
  return first != null && first === second;
}

/** The title is that of several hours, and the very name of none. */
function isVagueTitle(choice: Choice): boolean {
  if (vagueness(choice) === 0) return false;
  return choice.ranked.filter(({ title, champ }) => title >= EXACT && isDecisive(champ)).length > 1;
}

function give(choice: Choice, first: Ranked): Decision {
  return {
    champ: first.champ,
    periode: null,
    typeContrat: null,
    confiance: confianceOf(choice.score),
    score: choice.score,
    raison: reasonOf(choice.draft, first),
    autres: othersOf(choice)
      .filter((champ) => champ !== first.champ)
      .slice(0, 4),
  };
}

/**
 * A column whose champ another one already tells is not used. It is asked when taking the wrong one
 * of the two would change a total, or the MOA that it goes to.
 */
function refuse(choice: Choice, first: Ranked, used: Used): Decision {
  const { draft, score } = choice;
  const libelle = CHAMPS[first.champ].libelle;
  const holder = used.get(first.champ) ?? null;
  const by = holder === null ? "choisi" : `la colonne « ${holder.draft.titre} »`;
  return {
    champ: null,
    periode: null,
    typeContrat: null,
    confiance:
      isDecisive(first.champ) || holder?.draft.titre === draft.titre ? "à vérifier" : "probable",
    score: Math.min(score, TIED_SCORE),
    raison: `${reasonOf(draft, first)}, mais « ${libelle} » est déjà ${by}`,
    autres: othersOf(choice).slice(0, 4),
  };
}

/** Taking another column for this champ would change a total, or the MOA that it goes to. */
export function isDecisive(champ: ChampId): boolean {
  const { type } = CHAMPS[champ];
  return champ === "moa" || type === "heures" || type === "euros";
}

function othersOf({ ranked, rest, score }: Choice): ChampId[] {
  return [...ranked, ...rest]
    .filter(({ score: other }) => other >= score - 0.3)
    .map(({ champ }) => champ);
}

/** « Heures réalisées » before « Heures », which could be others; then the better score. */
function byMerit(a: Choice, b: Choice): number {
  return vagueness(a) - vagueness(b) || b.score - a.score || shade(b) - shade(a);
}

const MOST_CHAMPS = 100;

/** Number of champs that have this very title, 0 for the champ's own name; more than any when none has. */
function vagueness({ ranked }: Choice): number {
  const [first] = ranked;
  if (first?.title === 1 && first.fit >= 0) return 0;
  const exact = ranked.filter(({ title }) => title >= EXACT).length;
  return exact === 0 ? MOST_CHAMPS : exact;
}

/** Between two equal titles, the final figure is better than the first estimate; then the fuller column. */
function shade({ draft }: Choice): number {
  const isFinal = /effecti|r[ée]el|actuali|d[ée]finiti|r[ée]vis|total|final/i.test(draft.titre);
  const isFirst = /pr[ée]visionnel|initial|estim/i.test(draft.titre);
  return (isFinal ? 2 : 0) - (isFirst ? 2 : 0) + Math.min(draft.profile.filled, 500) / 1000;
}
