import type { SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";
import type { Deflater } from "./deflater";
import { archiveSheets } from "./update/archiveSheets";
import { updateSheets } from "./update/updateSheets";
import { graftEntries } from "./write/graftEntries";
import type { ZipEntry } from "./zip/zipEntry";

/**
 * The package of a workbook once these plans are carried out; `entries` itself when
 * nothing is to be done. Refuses (HostError) what is not a workbook.
 */
export async function applyPlans(
  entries: readonly ZipEntry[],
  plans: readonly SheetPlan[],
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  const updates = plans.flatMap((plan) => (plan.state === "modifiee" ? [plan.update] : []));
  const added = plans.flatMap((plan) => (plan.state === "nouvelle" ? [plan] : []));
  const archives = added.flatMap(({ archive }) => (archive === null ? [] : [archive]));
  const sheets = added.map(({ sheet }) => sheet);
  const updated = await updateSheets(entries, updates, deflater);
  const archived = await archiveSheets(updated, archives, deflater);
  return graftEntries(archived, sheets, deflater);
}
