import { TIED_SCORE } from "./confiance";
import type { Draft } from "./draft";
import { naturesOf } from "./nature";
import type { ColumnMatch } from "./recognition";
import type { TitleReader } from "./titleReader";

/**
 * « Heures prévues 2023 | Heures prévues 2024 », on rows that are no persons' and without a column
 * for the whole: shares of one objective, or the same one revised. Neither added up nor left out
 * without a word: asked, once, of the last of them.
 */
export function doubtPlannedPeriods(
  columns: readonly ColumnMatch[],
  drafts: readonly Draft[],
  reader: TitleReader,
): ColumnMatch[] {
  const planned = columns.filter(({ champ }, at) => {
    return champ === null && reader.period(drafts[at]?.parts ?? [])?.prevu === true;
  });
  const last = planned.at(-1);
  if (last === undefined || !isOfMarches(columns)) return [...columns];
  const told = columns.find(({ champ }) => champ === "heuresPrevues");
  if (told !== undefined && isAnswered(told))
    return columns.map((match) => (planned.includes(match) ? unused(match, told) : match));
  const isAsked = told === undefined && !planned.some(isAnswered);
  return columns.map((match) => (isAsked && match === last ? doubted(last, planned) : match));
}

const isAnswered = ({ raison }: ColumnMatch) => raison.endsWith("selon votre réponse");

function isOfMarches(columns: readonly ColumnMatch[]): boolean {
  const [grain] = naturesOf(new Set(columns.flatMap(({ champ }) => champ ?? [])));
  return grain === "marche" || grain === "objectif";
}

function unused(match: ColumnMatch, { titre }: ColumnMatch): ColumnMatch {
  if (isAnswered(match)) return match;
  const raison = `titre « ${match.titre} » : l'objectif est « ${titre} »`;
  return { ...match, confiance: "probable", raison };
}

function doubted(last: ColumnMatch, [first]: readonly ColumnMatch[]): ColumnMatch {
  const others =
    first === undefined || first === last
      ? "d'une seule période"
      : `d'une période, comme « ${first.titre} », et rien ne les additionne`;
  return {
    ...last,
    champ: "heuresPrevues",
    confiance: "à vérifier",
    score: TIED_SCORE,
    raison: `titre « ${last.titre} » : heures prévues ${others}`,
  };
}
