import { resolveTarget } from "../write/package/partNames";
import { readRelationships } from "../write/package/relationships";
import type { PackageDraft } from "./packageDraft";
import { removePart, withoutChildren } from "./removePart";

const CHAIN = "/calcChain";

/**
 * Takes away the order in which Excel last computed the cells: it would name
 * formulas that are gone, which Excel takes for damage. Excel makes it again.
 */
export async function dropCalculationChain(draft: PackageDraft): Promise<void> {
  const { name, relationshipsName } = draft.workbook;
  const relationships = (await draft.read(relationshipsName)) ?? "";
  const chain = readRelationships(relationships).find(({ type }) => type.endsWith(CHAIN));
  if (chain === undefined) return;
  await removePart(draft, resolveTarget(name, chain.target));
  draft.write(
    relationshipsName,
    withoutChildren(relationships, ({ attributes }) => attributes.get("Id") === chain.id),
  );
}
