import { layoutControle } from "../domain/anomalies/layoutControle";
import type { Jour } from "../domain/clause";
import { HostError } from "../hosts/hostError";
import type { WorkbookHost } from "../hosts/workbookHost";
import type { Verification } from "./verification";

/** Writes the sheet « Contrôle » of a check; answers its name. */
export async function writeReport(
  host: WorkbookHost,
  { analysis }: Verification,
  editeLe: Jour,
): Promise<string> {
  const taken = analysis.suivi.workbook.sheets.map(({ name }) => name);
  const sheet = layoutControle(analysis, { taken, editeLe });
  const task = { signal: new AbortController().signal, onProgress: () => undefined };
  const [outcome] = await host.writeSheets([sheet], task);
  if (outcome?.state === "refused") {
    throw new HostError("SORTIE_IMPOSSIBLE", outcome.message, outcome.queFaire);
  }
  return sheet.name;
}
