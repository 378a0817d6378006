import { broadcast, type Matrix } from "../domain/broadcast";
import { FormuleError } from "../domain/formules";

/** One argument as Excel gives it: a matrix even for one cell, or null when it is left out. */
export type Plage = Matrix<unknown> | null | undefined;

/**
 * Runs a formula over ranges. A failure of the whole, or of a lone result, is
 * thrown with its sentence; in an array it takes its own place, and the other
 * results stay.
 */
export function calculate(
  plages: readonly Plage[],
  formule: (cells: readonly unknown[]) => number,
): unknown[][] {
  const ofCells = (cells: readonly unknown[]) => {
    try {
      return formule(cells);
    } catch (error) {
      return asExcelError(error);
    }
  };
  const results = orExcelError(() =>
    broadcast(
      plages.map((plage) => plage ?? null),
      ofCells,
    ),
  );
  if (results instanceof CustomFunctions.Error) throw results;
  const lone = results.length === 1 && results[0]?.length === 1 ? results[0][0] : null;
  if (lone instanceof CustomFunctions.Error) throw lone;
  return results;
}

function orExcelError<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    return asExcelError(error);
  }
}

/** Anything but a FormuleError is a bug: it crashes. */
function asExcelError(error: unknown): CustomFunctions.Error {
  if (error instanceof FormuleError) return excelError(error);
  throw error;
}

/** Excel shows the sentence of #VALEUR! and #N/A only. */
function excelError({ code, message }: FormuleError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case "valeur":
      return new CustomFunctions.Error(ErrorCode.invalidValue, message);
    case "forme":
      return new CustomFunctions.Error(ErrorCode.notAvailable, message);
    case "division":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
  }
}
