import type { Question, SheetRecognition, TableRecognition } from "./recognition";
import { groupSiblings, titleKey } from "./siblings";

/** A question about several tables of one form is asked at the first of them, and says so. */
export function askOnce(recognitions: readonly SheetRecognition[]): SheetRecognition[] {
  const settled = new Map<TableRecognition, readonly Question[]>();
  for (const tables of groupSiblings(recognitions)) {
    const repeated = new Map<string, number>();
    for (const { aConfirmer } of tables)
      for (const question of aConfirmer) repeated.set(keyOf(question), times(repeated, question));
    const seen = new Set<string>();
    for (const table of tables) settled.set(table, onlyFirst(table, repeated, seen));
  }
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => {
      const aConfirmer = settled.get(table);
      return aConfirmer === undefined ? table : { ...table, aConfirmer };
    }),
  }));
}

const times = (repeated: ReadonlyMap<string, number>, question: Question) =>
  (repeated.get(keyOf(question)) ?? 0) + 1;

/** A column is asked by its title; a value proposed for one table is that table's own. */
function keyOf({ titre, champ, proposition = "" }: Question): string {
  return titre === null ? `${champ} ${proposition}` : titleKey(titre);
}

function onlyFirst(
  { aConfirmer }: TableRecognition,
  repeated: ReadonlyMap<string, number>,
  seen: Set<string>,
): Question[] {
  return aConfirmer.flatMap((question) => {
    const key = keyOf(question);
    if (seen.has(key)) return [];
    seen.add(key);
    return [forOthers(question, (repeated.get(key) ?? 1) - 1)];
  });
}

function forOthers(question: Question, others: number): Question {
  if (others === 0 || question.titre === null) return question;
  const whom = others === 1 ? "un autre tableau" : `${String(others)} autres tableaux`;
  return {
    ...question,
    message: `${question.message} La réponse vaut aussi pour ${whom} de mêmes titres.`,
  };
}
