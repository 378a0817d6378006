import type { SheetPlan } from "../../src/domain/miseAJour/prepareMiseAJour";
import { applyPlans } from "../../src/hosts/xlsx/applyPlans";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";

/** The bytes of a workbook once these plans are carried out: the same bytes when nothing is to be done. */
export async function withPlans(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
): Promise<Uint8Array> {
  const entries = readZip(bytes);
  const written = await applyPlans(entries, plans, nodeDeflater);
  return written === entries ? bytes : writeZip(written);
}
