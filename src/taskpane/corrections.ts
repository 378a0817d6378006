import type { Anomalie } from "../domain/anomalies/anomalie";
import type { Correction, CorrectionPreview } from "../domain/corrections/correction";
import { editsOf } from "../domain/corrections/editsOf";
import { leaveFormulas, writtenPlaces } from "../domain/corrections/leaveFormulas";
import { previewCorrections as previewAll } from "../domain/corrections/previewCorrections";
import type { WorkbookHost } from "../hosts/workbookHost";
import type { Verification } from "./verification";

/** What can be written for these anomalies; a cell that holds a formula is left alone. */
export async function previewCorrections(
  host: WorkbookHost,
  { analysis }: Verification,
  anomalies: readonly Anomalie[],
): Promise<CorrectionPreview> {
  const preview = previewAll(analysis, anomalies);
  return leaveFormulas(preview, await host.formulasAmong(writtenPlaces(preview)));
}

/** All of them or none, in one step to undo. */
export function writeCorrections(
  host: WorkbookHost,
  corrections: readonly Correction[],
): Promise<void> {
  return host.applyEdits(editsOf(corrections));
}
