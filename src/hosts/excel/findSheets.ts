import { feuilleIntrouvable } from "../writeErrors";
import type { SheetRegister } from "./sheetRegister";

/** Asks for the sheets there are, one request, and lets the register know them. */
export async function learnSheets(
  context: Excel.RequestContext,
  register: SheetRegister,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  register.learn(worksheets.items.map(({ id }) => id));
}

/** The sheet of an index of the last reading; no request. */
export function sheetAt(
  context: Excel.RequestContext,
  register: SheetRegister,
  index: number,
): Excel.Worksheet {
  const id = register.idOf(index);
  if (id === null) throw feuilleIntrouvable();
  return context.workbook.worksheets.getItem(id);
}
