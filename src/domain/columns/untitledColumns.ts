import type { Decision, Draft } from "./draft";
import { naturesOf } from "./nature";
import { shareOf } from "./profile";

const CLEAR = 0.4;

/** Figures of objectives, one row for each label, and nothing that says what the labels are. */
function isByLabel({ profile }: Draft, decided: ReadonlyMap<number, Decision>): boolean {
  const known = new Set(
    [...decided.values()].flatMap(({ champ }) => (champ === null ? [] : [champ])),
  );
  const isObjective = naturesOf(known).includes("objectif") && known.has("heuresPrevues");
  return isObjective && profile.distinct === profile.filled;
}

/**
 * The labels of an objectives table often have no title. The first column of texts is the MOA when
 * no title tells it, and its labels are names of public buyers or head a table of objectives.
 */
export function decideUntitled(
  drafts: readonly Draft[],
  decided: ReadonlyMap<number, Decision>,
): Map<number, Decision> {
  const [first] = drafts;
  const hasMoa = [...decided.values()].some(({ champ }) => champ === "moa");
  if (hasMoa || first === undefined || first.parts.length > 0) return new Map();
  const { profile } = first;
  if (shareOf(profile, "texte") < 0.8 || shareOf(profile, "ouiNon") > 0.5) return new Map();
  if (shareOf(profile, "moa") < CLEAR && !isByLabel(first, decided)) return new Map();
  return new Map([
    [
      first.column,
      {
        champ: "moa",
        periode: null,
        typeContrat: null,
        confiance: "probable",
        score: 0.78,
        raison: "sans titre, les noms en tête d'un tableau d'objectifs",
        autres: ["operation"],
      },
    ],
  ]);
}
