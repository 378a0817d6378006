import type { Periode } from "../clause";
import { formatMois } from "../values/date";
import { TIED_SCORE } from "./confiance";
import type { Decision, Draft } from "./draft";
import { median } from "./profile";
import { readTitleWords } from "./titleWords";

/** Year of a period whose year nothing tells: asked to the person, never guessed. */
export const UNKNOWN_YEAR = 0;

/** Beyond this, a month of a column is no longer hours: perhaps euros. */
const TOO_MANY_HOURS = 20_000;

export function used(draft: Draft, periode: Periode): Decision {
  const doubtful = median(draft.profile.numbers) > TOO_MANY_HOURS;
  const score = doubtful ? 0.6 : periode.annee === UNKNOWN_YEAR ? 0.85 : 0.97;
  return {
    champ: "heuresMois",
    periode,
    typeContrat: null,
    confiance: doubtful ? "à vérifier" : score < 0.9 ? "probable" : "sûr",
    score,
    raison:
      periode.annee === UNKNOWN_YEAR
        ? `titre « ${draft.titre} » : une période, sans année`
        : `titre « ${draft.titre} » : heures de ${formatMois(periode)}`,
    autres: [],
  };
}

/** A row has rarely as many contracts of one type in one period; hours are more, or have decimals. */
const MOST_CONTRACTS = 30;

/** True when columns titled by a period and a type may count contracts as well as hours. */
export function maybeContracts(drafts: readonly Draft[]): boolean {
  if (drafts.some(({ parts }) => readTitleWords(parts, false).ideas.has("heure"))) return false;
  const all = drafts.flatMap(({ profile }) => [...profile.numbers]);
  const told = Float64Array.from(all.filter((number) => number !== 0));
  return told.every(Number.isInteger) && !(median(told) > MOST_CONTRACTS);
}

export function asked(draft: Draft, periode: Periode): Decision {
  const raison = `titre « ${draft.titre} » : des heures, ou un nombre de contrats`;
  const autres = ["contratsDuType"] as const;
  return { ...used(draft, periode), confiance: "à vérifier", score: TIED_SCORE, raison, autres };
}

export function unused(draft: Draft, why: string): Decision {
  return {
    champ: null,
    periode: null,
    typeContrat: null,
    confiance: "probable",
    score: 0.8,
    raison: `titre « ${draft.titre} » : ${why}`,
    autres: [],
  };
}
