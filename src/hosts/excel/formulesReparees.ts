import { withoutBrokenPrefix } from "../../domain/formulesAppels";
import { findCallsInWorkbook, putFormulasBack, type CellWithCall } from "./formulesCellules";
import { runUndoable } from "./runExcel";

export interface Reparation {
  readonly reparees: number;
  /** On protected sheets, or still without a result. */
  readonly restantes: number;
}

const UNKNOWN_NAME = "#NAME?";

/**
 * Enters again the formulas that Excel read while the add-in was absent: it keeps
 * showing #NOM? until then, or calls « _xldudf_… ».
 */
export function repairFormulas(): Promise<Reparation> {
  return runUndoable(async (context) => {
    const broken = (await findCallsInWorkbook(context)).filter(isBroken);
    const writable = broken.filter(({ isLocked }) => !isLocked);
    for (const { cell, formula } of writable) cell.formulas = [[withoutBrokenPrefix(formula)]];
    for (const { cell } of writable) cell.load("values");
    return putFormulasBack(context, writable, async () => {
      await context.sync();
      const reparees = writable.filter(({ cell }) => !showsUnknownName(cell.values)).length;
      return { reparees, restantes: broken.length - reparees };
    });
  });
}

function isBroken({ formula, values }: CellWithCall): boolean {
  return withoutBrokenPrefix(formula) !== formula || showsUnknownName(values);
}

function showsUnknownName(values: readonly (readonly unknown[])[]): boolean {
  return values[0]?.[0] === UNKNOWN_NAME;
}
