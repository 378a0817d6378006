import { feuillesExemple } from "../domain/exemple/feuillesExemple";
import { HostError } from "../hosts/hostError";
import type { WorkbookHost } from "../hosts/workbookHost";

/** Adds the two sheets of the example and shows the last one; rejects with the reason when one is refused. */
export async function addExemple(host: WorkbookHost, signal: AbortSignal): Promise<void> {
  const sheets = feuillesExemple();
  const outcomes = await host.writeSheets(sheets, { signal, onProgress: () => undefined });
  for (const outcome of outcomes) {
    if (outcome.state === "refused")
      throw new HostError("ECRITURE_REFUSEE", outcome.message, outcome.queFaire);
  }
  const last = sheets.at(-1);
  if (last !== undefined) await host.openSheet(last.name);
}
