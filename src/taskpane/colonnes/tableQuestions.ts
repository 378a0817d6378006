import type { Question, TableRecognition } from "../../domain/columns/recognition";
import type { Overview } from "../analysisState";

/** A table with what it asks, under the name of its sheet. */
export interface TableQuestions {
  readonly id: string;
  readonly sheetName: string;
  readonly table: TableRecognition;
  readonly questions: readonly { readonly id: string; readonly question: Question }[];
}

export function tableQuestionsOf({ workbook, recognitions }: Overview): readonly TableQuestions[] {
  return recognitions
    .flatMap(({ tables }) => tables)
    .map((table) => {
      const id = `${String(table.sheet)} ${String(table.range.top)} ${String(table.range.left)}`;
      return {
        id,
        sheetName: workbook.sheets[table.sheet]?.name ?? "",
        table,
        questions: table.aConfirmer.map((question) => ({
          id: `${id} ${question.champ} ${String(question.column)}`,
          question,
        })),
      };
    });
}
