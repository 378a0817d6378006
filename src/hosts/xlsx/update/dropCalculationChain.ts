import { CONTENT_TYPES_PART } from "../write/package/contentTypes";
import { partKey, resolveTarget } from "../write/package/partNames";
import { readRelationships } from "../write/package/relationships";
import { applyEdits } from "../write/xml/editXml";
import { childElements, rootElement, type XmlElement } from "../write/xml/xmlElement";
import type { PackageDraft } from "./packageDraft";

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
  const part = resolveTarget(name, chain.target);
  draft.remove(part);
  draft.write(
    relationshipsName,
    withoutChild(relationships, ({ attributes }) => attributes.get("Id") === chain.id),
  );
  const types = (await draft.read(CONTENT_TYPES_PART)) ?? "";
  draft.write(
    CONTENT_TYPES_PART,
    withoutChild(types, ({ attributes }) => {
      const told = attributes.get("PartName");
      return told !== undefined && partKey(told) === partKey(part);
    }),
  );
}

function withoutChild(xml: string, isGone: (element: XmlElement) => boolean): string {
  const gone = childElements(xml, rootElement(xml)).filter(isGone);
  return applyEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, xml: "" })),
  );
}
