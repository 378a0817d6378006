import { type GravitesDemandees, graviteEdits } from "../domain/gravites/graviteEdits";
import { listRead } from "../domain/listRead";
import type { WorkbookHost } from "../hosts/workbookHost";

/** Writes in « Paramètres », that is there already, the gravités asked of some checks. */
export async function saveGravites(
  host: WorkbookHost,
  demandees: GravitesDemandees,
): Promise<void> {
  if (Object.keys(demandees).length === 0) return;
  // A colleague may have moved the lines since they were read.
  const task = { signal: new AbortController().signal, onProgress: () => undefined };
  const workbook = await host.readWorkbook(task);
  const edits = graviteEdits(workbook, demandees);
  if (edits === null) throw new Error("« Paramètres » was written but is not found");
  if (edits.length > 0) await host.applyEdits(edits, listRead(workbook, edits));
}
