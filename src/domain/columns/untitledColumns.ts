import type { Decision, Draft } from "./draft";
import { shareOf } from "./profile";

const CLEAR = 0.4;

/**
 * The labels of an objectives table often have no title. The first column of texts is the MOA when
 * no title tells it and its labels are names of public buyers.
 */
export function decideUntitled(
  drafts: readonly Draft[],
  decided: ReadonlyMap<number, Decision>,
): Map<number, Decision> {
  const [first] = drafts;
  const hasMoa = [...decided.values()].some(({ champ }) => champ === "moa");
  if (hasMoa || first === undefined || first.parts.length > 0) return new Map();
  const { profile } = first;
  if (shareOf(profile, "texte") < 0.8 || shareOf(profile, "moa") < CLEAR) return new Map();
  const percent = String(Math.round(shareOf(profile, "moa") * 100));
  return new Map([
    [
      first.column,
      {
        champ: "moa",
        periode: null,
        typeContrat: null,
        confiance: "probable",
        score: 0.78,
        raison: `sans titre, ${percent} % de noms de collectivités ou de bailleurs en tête de tableau`,
        autres: ["operation"],
      },
    ],
  ]);
}
