import type { ColumnAnswers } from "../../domain/columns/recognition";
import { answersSchema } from "../answersSchema";
import { runExcel } from "./runExcel";

/** Key in the settings that Excel saves with the workbook. */
const KEY = "clausier.reponses";

/** The answers kept in the workbook; none when there are none, or when they cannot be read. */
export async function readAnswers(): Promise<ColumnAnswers> {
  const value = await runExcel(async (context): Promise<unknown> => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  });
  const parsed = answersSchema.safeParse(value);
  return parsed.success ? parsed.data : { feuilles: {} };
}

export async function saveAnswers(answers: ColumnAnswers): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(KEY, { version: 1, feuilles: answers.feuilles });
    await context.sync();
  });
}

/** What is kept, null object or not, known after the next request. */
export function askAnswers(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("key");
  return setting;
}
