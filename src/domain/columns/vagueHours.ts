import type { ChampId } from "./champs";
import { EXACT, TIED_SCORE } from "./confiance";
import type { Decision } from "./draft";
import type { Choice } from "./shareChamps";

/** The two figures of a bilan that one title may tell: « Volume d'heures », « Heures d'insertion ». */
const OTHER: Readonly<Partial<Record<ChampId, ChampId>>> = {
  heuresPrevues: "heuresRealisees",
  heuresRealisees: "heuresPrevues",
};

/** So far ahead, figures prove it: the objective that a calculation gives. */
const PROVED = 0.25;
/** So far ahead, the words of the title lean to one of them: « Heures clause ». */
const LEANING = 0.08;

export interface Around {
  /** Rows are persons: hours alone are those done. */
  readonly persons: boolean;
  readonly taken: ReadonlySet<ChampId>;
}

/**
 * Hours whose title may be planned or done are asked, where no column of a clearer title tells the
 * other: the two could be taken one for the other, and the totals would be wrong.
 */
export function doubtVagueHours(
  decisions: ReadonlyMap<number, Decision>,
  choices: readonly Choice[],
  around: Around,
): Map<number, Decision> {
  const vague = choices.filter((choice) => isVague(choice, decisions));
  const told = { decisions, around };
  const settled = new Map(decisions);
  for (const choice of vague) {
    const decision = decisions.get(choice.draft.column);
    if (decision === undefined || isClear(choice, vague, told)) continue;
    const doubt = `mais « ${choice.draft.titre} » peut dire les heures prévues ou les réalisées`;
    settled.set(choice.draft.column, {
      ...decision,
      confiance: "à vérifier",
      score: TIED_SCORE,
      raison: `${decision.raison}, ${doubt}`,
    });
  }
  return settled;
}

/** In use for one of the two, with a title that is known for the other as well. */
function isVague({ draft, ranked }: Choice, decisions: ReadonlyMap<number, Decision>): boolean {
  const decision = decisions.get(draft.column);
  if (decision?.champ == null || decision.confiance === "à vérifier") return false;
  const other = OTHER[decision.champ];
  const rival = ranked.find(({ champ, title }) => champ === other && title >= EXACT);
  return rival !== undefined && gapOf(ranked, rival.total) < PROVED;
}

const gapOf = ([first]: Choice["ranked"], total: number) => (first?.total ?? 0) - total;

interface Told {
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly around: Around;
}

/** A clearer title tells the other figure, or no other vague one does and something leans. */
function isClear(choice: Choice, vague: readonly Choice[], told: Told): boolean {
  const champOf = ({ draft }: Choice) => told.decisions.get(draft.column)?.champ ?? null;
  const champ = champOf(choice);
  const other = champ === null ? undefined : OTHER[champ];
  if (other === undefined) return true;
  return !vague.some((each) => champOf(each) === other) && leans(choice, other, told);
}

/** Another column tells the other figure, or the rows are persons, or the title leans. */
function leans({ draft, ranked }: Choice, other: ChampId, { decisions, around }: Told): boolean {
  const { persons, taken } = around;
  if (persons || taken.has(other) || taken.has("heuresMois")) return true;
  const isTold = [...decisions].some(
    ([column, { champ }]) => column !== draft.column && champ === other,
  );
  const rival = ranked.find(({ champ }) => champ === other);
  return isTold || rival === undefined || gapOf(ranked, rival.total) >= LEANING;
}
