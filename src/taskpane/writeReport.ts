import type { Jour } from "../domain/clause";
import { controleSteps } from "../domain/controle/prepareControle";
import { HostError } from "../hosts/hostError";
import { runInSlices } from "../hosts/slices";
import type { WorkbookHost } from "../hosts/workbookHost";
import type { Verification } from "./verification";

/** Writes the sheet « Contrôle » of a check, or updates it where it is; answers its name. */
export async function writeReport(
  host: WorkbookHost,
  { analysis }: Verification,
  editeLe: Jour,
): Promise<string> {
  const taken = analysis.suivi.workbook.sheets.map(({ name }) => name);
  const generated = await host.readGenerated();
  const plan = await runInSlices(controleSteps(analysis, { generated, taken, editeLe }));
  const task = { signal: new AbortController().signal, onProgress: () => undefined };
  const [outcome] = await host.carryOut([plan], task);
  if (outcome?.state === "refused") {
    throw new HostError("SORTIE_IMPOSSIBLE", outcome.message, outcome.queFaire);
  }
  return outcome?.name ?? "";
}
