import type { ChampId } from "../../domain/columns/champs";
import type { ColumnAnswers, SheetAnswers } from "../../domain/columns/recognition";

export const NO_ANSWERS: ColumnAnswers = { feuilles: {} };

/** `more` wins over `known`, title by title and value by value. */
export function mergeAnswers(known: ColumnAnswers, more: ColumnAnswers): ColumnAnswers {
  const names = new Set([...Object.keys(known.feuilles), ...Object.keys(more.feuilles)]);
  return {
    feuilles: Object.fromEntries(
      [...names].map((name) => [name, mergeSheet(known.feuilles[name], more.feuilles[name])]),
    ),
  };
}

function mergeSheet(known: SheetAnswers = {}, more: SheetAnswers = {}): SheetAnswers {
  return {
    ...known,
    ...more,
    titres: { ...known.titres, ...more.titres },
    valeurs: { ...known.valeurs, ...more.valeurs },
  };
}

/** One column is this champ, or nothing when `champ` is null. */
export function answerTitle(sheet: string, titre: string, champ: ChampId | null): ColumnAnswers {
  return { feuilles: { [sheet]: { titres: { [titre]: champ } } } };
}

/** All the rows of a sheet have this value. */
export function answerValue(sheet: string, champ: ChampId, valeur: string): ColumnAnswers {
  return { feuilles: { [sheet]: { valeurs: { [champ]: valeur } } } };
}
