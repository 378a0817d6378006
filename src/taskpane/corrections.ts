import type { Analysis } from "../domain/analyzeWorkbook";
import type { Anomalie } from "../domain/anomalies/anomalie";
import type { Correction, CorrectionPreview } from "../domain/corrections/correction";
import { editsOf } from "../domain/corrections/editsOf";
import { expectedCells } from "../domain/corrections/expectedCells";
import { leaveFormulas, writtenPlaces } from "../domain/corrections/leaveFormulas";
import { previewCorrections as previewAll } from "../domain/corrections/previewCorrections";
import { HostError } from "../hosts/hostError";
import type { WorkbookHost } from "../hosts/workbookHost";
import type { Verification } from "./verification";

/** What can be written, and the check that it comes from. */
export interface CheckedPreview extends CorrectionPreview {
  readonly analysis: Analysis;
}

/** What can be written for these anomalies; a cell that holds a formula is left alone. */
export async function previewCorrections(
  host: WorkbookHost,
  { analysis }: Pick<Verification, "analysis">,
  anomalies: readonly Anomalie[],
): Promise<CheckedPreview> {
  const preview = previewAll(analysis, anomalies);
  const formulas = await host.formulasAmong(writtenPlaces(preview));
  return { ...leaveFormulas(preview, formulas), analysis };
}

/** All of them or none, in one step to undo; none when their rows changed since the check they come from. */
export function writeCorrections(
  host: WorkbookHost,
  { analysis }: Pick<CheckedPreview, "analysis">,
  corrections: readonly Correction[],
): Promise<void> {
  const edits = editsOf(corrections);
  return host.applyEdits(edits, expectedCells(analysis, edits));
}

/**
 * Written; not, because the rows changed since the check, which was made anew or could not be;
 * or refused, as it was told.
 */
export type CorrectionOutcome = "ecrites" | "perimees" | "nonRefaites" | "refusees";

/** The same; what came too late is an outcome, not a failure. */
export async function tryCorrections(
  ...asked: Parameters<typeof writeCorrections>
): Promise<"ecrites" | "perimees"> {
  try {
    await writeCorrections(...asked);
    return "ecrites";
  } catch (error) {
    if (error instanceof HostError && error.code === "CLASSEUR_MODIFIE") return "perimees";
    throw error;
  }
}
