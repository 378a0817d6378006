import type { Draft } from "./draft";
import { shareBetween } from "./profile";
import type { ColumnMatch } from "./recognition";
import { splitTitle } from "./titleWords";

const YEAR_TITLE: ReadonlySet<string> = new Set([
  "annee",
  "an",
  "exercice",
  "millesime",
  "civile",
  "de",
  "d",
  "du",
  "des",
  "heures",
  "mois",
  "realisation",
  "reference",
  "concernee",
]);
const YEARS = { first: 1990, last: 2100 } as const;
const MOSTLY = 0.9;

/** « Mois » beside « Année »: together they tell when the hours of a row were done. */
export function linkYears(
  columns: readonly ColumnMatch[],
  drafts: readonly Draft[],
): ColumnMatch[] {
  const mois = columns.find(
    ({ champ, confiance }) => champ === "mois" && confiance !== "à vérifier",
  );
  const at = drafts.findIndex((draft) => isYear(draft));
  const annee = columns[at];
  if (mois === undefined || annee?.champ !== null) return [...columns];
  const raison = `titre « ${annee.titre} » : l'année de la colonne « ${mois.titre} »`;
  return columns.map((match) => {
    if (match === mois) return { ...mois, annee: annee.column };
    return match === annee ? { ...annee, raison } : match;
  });
}

function isYear({ parts, profile: { numbers, filled } }: Draft): boolean {
  const words = splitTitle(parts.at(-1) ?? "");
  const isTitled = words.length > 0 && words.every((word) => YEAR_TITLE.has(word));
  const isFilled = filled > 0 && numbers.length >= filled * MOSTLY;
  return isTitled && isFilled && shareBetween(numbers, YEARS.first, YEARS.last) === 1;
}
