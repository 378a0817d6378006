import type { CellPlace } from "../../domain/sheet";
import { learnSheets, sheetAt } from "./findSheets";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";
import { editRuns } from "./write/editRuns";
import { rangeAt } from "./write/rangeAt";

/** Those of these cells that hold a formula: two requests. */
export function formulasAmong(
  places: readonly CellPlace[],
  register: SheetRegister,
): Promise<readonly CellPlace[]> {
  if (places.length === 0) return Promise.resolve([]);
  return runExcel(async (context) => {
    await learnSheets(context, register);
    const runs = editRuns(places.map((place) => ({ place, value: null })));
    const asked = runs.map(({ sheet, range }) => {
      const cells = rangeAt(sheetAt(context, register, sheet), range);
      cells.load("formulas,values");
      return { sheet, range, cells };
    });
    await context.sync();
    return asked.flatMap(({ sheet, range, cells }) =>
      cells.formulas.flatMap((row: readonly unknown[], index) => {
        const isFormula = holdsFormula(row[0], cells.values[index]?.[0]);
        return isFormula ? [{ sheet, row: range.top + index, column: range.left }] : [];
      }),
    );
  });
}

/** A formula differs from its value; a text that begins with "=" does not (office-js issue 6687). */
export function holdsFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
