import { compte } from "../../domain/francais";
import type { Question, TableRecognition } from "../../domain/columns/recognition";
import { columnLetters } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";

/** The questions that wait for an answer, and what it costs to leave them; "" when there are none. */
export function renderQuestions({ tables, workbook }: Suivi): string {
  const lines = tables.flatMap(({ table }) =>
    table.aConfirmer.map((question) => `    ${placeOf(table, question)} : ${question.message}`),
  );
  return lines.length === 0
    ? ""
    : [
        `? ${compte(lines.length, "question")} sans réponse : une colonne en question n'est pas utilisée tant que personne n'a répondu.`,
        ...lines,
        "    Pour répondre : un fichier donné à --colonnes (voir docs/ligne-de-commande.md).",
      ].join("\n");

  function placeOf({ sheet }: TableRecognition, { column }: Question): string {
    const name = workbook.sheets[sheet]?.name ?? "";
    return column === null ? name : `${name} › ${columnLetters(column)}`;
  }
}
