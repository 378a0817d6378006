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

/** What a column was said to be: null is nothing, undefined no answer. */
export type AnswerOnTitle = ChampId | null | undefined;

/** Null takes the answer back. */
export function answerTitle(
  sheet: string,
  titre: string,
  champ: AnswerOnTitle,
): ColumnAnswers | null {
  return champ === undefined ? null : { feuilles: { [sheet]: { titres: { [titre]: champ } } } };
}

export function answerOnTitle(
  answer: ColumnAnswers | null,
  sheet: string,
  titre: string,
): AnswerOnTitle {
  return answer?.feuilles[sheet]?.titres?.[titre];
}

/** All the rows of a sheet have this value. */
export function answerValue(sheet: string, champ: ChampId, valeur: string): ColumnAnswers {
  return { feuilles: { [sheet]: { valeurs: { [champ]: valeur } } } };
}
