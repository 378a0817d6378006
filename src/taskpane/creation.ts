import type { Bilan } from "../domain/bilan/bilan";
import { buildBilanSheets, type BilanRequest } from "../domain/buildBilanSheets";
import type { SheetToWrite } from "../domain/sheetToWrite";
import type { SheetOutcome, WorkbookHost } from "../hosts/workbookHost";
import { breathe } from "./task";
import type { Verification } from "./verification";

/** What the person asks for; the rest of a request is known by the pane. */
export type BilanChoice = Pick<
  BilanRequest,
  "moas" | "du" | "au" | "arreteAu" | "editeLe" | "version"
>;

/** One sheet that was to be written, and what became of it; null: stopped before. */
export interface SheetResult {
  readonly name: string;
  /** Null for the « Synthèse ». */
  readonly bilan: Bilan | null;
  readonly outcome: SheetOutcome | null;
}

export interface Creation {
  readonly results: readonly SheetResult[];
  readonly isStopped: boolean;
  /** MOA asked for that no row names any more. */
  readonly unknown: readonly string[];
}

/** Tells which sheet is being written. */
export type OnSheet = (name: string, done: number, total: number) => void;

/** Writes the bilans of a workbook just read. */
export async function createBilans(
  host: WorkbookHost,
  { analysis }: Verification,
  choice: BilanChoice,
  { signal, onSheet }: { readonly signal: AbortSignal; readonly onSheet: OnSheet },
): Promise<Creation> {
  await breathe();
  const taken = analysis.suivi.workbook.sheets.map(({ name }) => name);
  const { bilans, sheets, unknown } = buildBilanSheets(analysis, { ...choice, taken });
  signal.throwIfAborted();
  const onProgress = (done: number, total: number) => {
    onSheet(sheets[done]?.name ?? "", done, total);
  };
  onProgress(0, sheets.length);
  const outcomes =
    sheets.length === 0 ? [] : await host.writeSheets(sheets, { signal, onProgress });
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const results = sheets.map((sheet) => ({
    name: sheet.name,
    bilan: bilans.moas.find((bilan) => isBilanOf(sheet, bilan)) ?? null,
    outcome: outcomeOf.get(sheet.name) ?? null,
  }));
  return { results, isStopped: results.some(({ outcome }) => outcome === null), unknown };
}

function isBilanOf({ identity }: SheetToWrite, { moaKey }: Bilan): boolean {
  return identity.type === "bilan" && identity.key === moaKey;
}
