import { EMPREINTE_NAME } from "../sheets/sheetIdentity";
import { removeAnswers } from "./answers";
import { clearMarks } from "./markCells";
import { runExcel } from "./runExcel";

/**
 * Takes away what Clausier keeps in the workbook without showing it: answers on columns, marks,
 * and what was written in each bilan, without which none is updated. The sheets stay, and with them
 * the one name that tells them from the person's own: a bilan read as a suivi would count twice.
 */
export async function removeTraces(): Promise<void> {
  await clearMarks();
  await removeAnswers();
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    for (const { names } of worksheets.items) names.load("items/name");
    await context.sync();
    for (const { names } of worksheets.items) {
      for (const item of names.items) if (EMPREINTE_NAME.test(item.name)) item.delete();
    }
    await context.sync();
  });
}
