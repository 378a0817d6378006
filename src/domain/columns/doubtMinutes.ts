import { comparable } from "../values/text";
import { TIED_SCORE } from "./confiance";
import type { Draft } from "./draft";
import type { ColumnMatch } from "./recognition";

const MINUTES = /^(?:nb |nombre de )?(?:minutes?|min|mn)$/;
const HOUR = 60;

/**
 * « Heures | Minutes »: the hours alone are less than the work. They are asked rather than counted short.
 */
export function doubtMinutes(
  columns: readonly ColumnMatch[],
  drafts: readonly Draft[],
): ColumnMatch[] {
  return columns.map((match, at) => {
    const after = drafts[at + 1];
    if (after === undefined || !isHours(match) || !holdsMinutes(after)) return match;
    const raison = `titre « ${match.titre} », mais les minutes sont dans la colonne « ${after.titre} »`;
    return { ...match, confiance: "à vérifier", score: TIED_SCORE, raison };
  });
}

function isHours({ champ, confiance, raison }: ColumnMatch): boolean {
  const isDone = champ === "heuresRealisees" || champ === "heuresMois";
  return isDone && confiance !== "à vérifier" && !raison.endsWith("selon votre réponse");
}

function holdsMinutes({ parts, profile: { numbers } }: Draft): boolean {
  const isTitled = MINUTES.test(comparable(parts.at(-1) ?? ""));
  return (
    isTitled && numbers.some((number) => number > 0) && numbers.every((number) => number < HOUR)
  );
}
