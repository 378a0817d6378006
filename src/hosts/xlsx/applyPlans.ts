import type { SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";
import type { Deflater } from "./deflater";
import { graftSheets } from "./graftSheets";
import { archiveSheets } from "./update/archiveSheets";
import { updateSheets } from "./update/updateSheets";

/**
 * The bytes of a workbook once these plans are carried out; `bytes` itself when
 * nothing is to be done. Refuses (HostError) what is not a workbook.
 */
export async function applyPlans(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  deflater: Deflater,
): Promise<Uint8Array> {
  const updates = plans.flatMap((plan) => (plan.state === "modifiee" ? [plan.update] : []));
  const added = plans.flatMap((plan) => (plan.state === "nouvelle" ? [plan] : []));
  const archives = added.flatMap(({ archive }) => (archive === null ? [] : [archive]));
  const updated = await updateSheets(bytes, updates, deflater);
  const archived = await archiveSheets(updated, archives, deflater);
  if (added.length === 0) return archived;
  const sheets = added.map(({ sheet }) => sheet);
  return graftSheets(archived, sheets, deflater);
}
