import type { ChampId } from "../../domain/columns/champs";
import type { ColumnAnswers } from "../../domain/columns/recognition";

export const NO_ANSWERS: ColumnAnswers = { feuilles: {} };

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
