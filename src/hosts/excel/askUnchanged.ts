import type { CellContent, CellRead } from "../../domain/cellRead";
import { isSameContent } from "../sheets/sameContent";
import { classeurModifie } from "../writeErrors";
import { sheetAt } from "./findSheets";
import { holdsFormula } from "./formulasAmong";
import { errorIndex } from "./read/sheetCells";
import type { SheetRegister } from "./sheetRegister";
import { type CellArea, areaBatches } from "./write/cellAreas";
import { rangeAt } from "./write/rangeAt";

interface AskedArea {
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/**
 * Asks again for cells that were read. The last of them come with the next request:
 * what is answered, called after it, throws when one of them changed.
 */
export async function askUnchanged(
  context: Excel.RequestContext,
  expected: readonly CellRead[],
  register: SheetRegister,
): Promise<() => void> {
  const batches = areaBatches(expected);
  for (const batch of batches.slice(0, -1)) {
    await refuseChanged(context, batch, register);
  }
  return ask(context, batches.at(-1) ?? [], register);
}

async function refuseChanged(
  context: Excel.RequestContext,
  batch: readonly CellArea[],
  register: SheetRegister,
): Promise<void> {
  const check = ask(context, batch, register);
  await context.sync();
  check();
}

function ask(
  context: Excel.RequestContext,
  batch: readonly CellArea[],
  register: SheetRegister,
): () => void {
  const asked = batch.map((area) => {
    const range = rangeAt(sheetAt(context, register, area.sheet), area.range);
    range.load("values,formulas");
    return { area, range };
  });
  return () => {
    if (!asked.every(isUnchanged)) throw classeurModifie();
  };
}

function isUnchanged({ area, range }: AskedArea): boolean {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const { top, left } = area.range;
  return area.cells.every((cell) => {
    const [row, column] = [cell.place.row - top, cell.place.column - left];
    return isAsRead(cell, values[row]?.[column], formulas[row]?.[column]);
  });
}

function isAsRead({ content, formula }: CellRead, value: unknown, present: unknown): boolean {
  if (holdsFormula(present, value)) return formula === undefined || formula === present.slice(1);
  return typeof formula !== "string" && isSameContent(content, contentOf(value, content));
}

/** Excel tells an error by its text. */
function contentOf(value: unknown, expected: CellContent): CellContent {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  const isError = typeof expected === "object" && expected !== null && text.startsWith("#");
  return isError ? { error: errorIndex(text) } : text;
}
