import type { ColumnAnswers, SheetAnswers } from "./recognition";

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
