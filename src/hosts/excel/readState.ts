import type { HostState } from "../workbookHost";
import { officeCode } from "./excelErrors";
import { canGroupUndo, runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";

/** What the workbook allows now: two requests. */
export function readState(register: SheetRegister): Promise<HostState> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id");
    await context.sync();
    register.learn(workbook.worksheets.items.map(({ id }) => id));
    const activeId = await activeSheetId(context);
    return {
      workbookName: workbook.name,
      activeSheet: activeId === null ? -1 : register.indexOf(activeId),
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      canGroupUndo: canGroupUndo(),
    };
  });
}

/** Null when a chart sheet is in front: Excel refuses to name it. */
async function activeSheetId(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (officeCode(error) === "UnsupportedSheet") return null;
    throw error;
  }
}
