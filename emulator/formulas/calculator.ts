import type { FunctionOutcome } from "../host/customFunctions";
import type { ArgumentMatrix } from "../host/functionArguments";
import type { Workbook } from "../model/workbook";
import type { WorkbookChange } from "../model/workbookChange";

/** The add-in's own functions, as formulas call them. */
export interface FunctionCaller {
  readonly names: readonly string[];
  readonly call: (
    name: string,
    args: readonly ArgumentMatrix[],
    address: string,
  ) => Promise<FunctionOutcome>;
}

export interface Recalculation {
  readonly workbook: Workbook;
  /** Since the last one; all of them since the workbook was opened, the first time. */
  readonly changes: readonly WorkbookChange[];
  readonly functions: FunctionCaller;
}

/** Computes formulas and writes their results in the cells. */
export interface Calculator {
  readonly recalculate: (recalculation: Recalculation) => Promise<void>;
  readonly close: () => void;
}

/** Keeps the results that the formulas already have: those of the opened file, or nothing. */
export const cachedValues: Calculator = {
  recalculate: () => Promise.resolve(),
  close: () => undefined,
};
