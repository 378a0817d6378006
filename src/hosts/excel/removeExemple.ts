import { isExemple } from "../../domain/exemple/isExemple";
import { readSheetIdentity, SHEET_IDENTITY_NAME } from "../sheets/sheetIdentity";
import { refuseClosedWorkbook } from "./writeSheets";
import { runExcel } from "./runExcel";

/** Takes away the sheets of the example, known by what they hold and not by their tabs. Excel cannot undo it. */
export async function removeExemple(): Promise<void> {
  await refuseClosedWorkbook();
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(SHEET_IDENTITY_NAME);
      mark.load("formula");
      return { sheet, mark };
    });
    await context.sync();
    const examples = asked.filter(
      ({ mark }) =>
        !mark.isNullObject && isExemple({ generated: readSheetIdentity(String(mark.formula)) }),
    );
    // Excel keeps one sheet at least.
    if (examples.length === asked.length) worksheets.add();
    for (const { sheet } of examples) sheet.delete();
    await context.sync();
  });
}
