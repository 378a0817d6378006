import type { Bilan } from "../domain/bilan/bilan";
import type { SheetOutcome } from "../hosts/workbookHost";

/** One sheet that was to be written, and what became of it; null: stopped before. */
export interface SheetResult {
  readonly name: string;
  /** Null for a sheet about several MOA. */
  readonly bilan: Bilan | null;
  readonly outcome: SheetOutcome | null;
  /** Of the sheet: see formatSheetIdentity. */
  readonly identite: string;
}

/** It is in the workbook as the person asked for it. */
export function isWritten({ outcome }: SheetResult): boolean {
  return outcome !== null && outcome.state !== "refused";
}

export interface Creation {
  readonly results: readonly SheetResult[];
  readonly isStopped: boolean;
  /** MOA asked for that no row names any more. */
  readonly unknown: readonly string[];
}
