import { CONTENT_TYPES_PART } from "../write/package/contentTypes";
import { partKey } from "../partKey";
import { relationshipsPartOf } from "../write/package/partNames";
import { applyEdits } from "../write/xml/editXml";
import { childElements, rootElement, type XmlElement } from "../write/xml/xmlElement";
import type { PackageDraft } from "./packageDraft";

/** Takes a part away, with its relationships and what tells its type. */
export async function removePart(draft: PackageDraft, part: string): Promise<void> {
  draft.remove(part);
  draft.remove(relationshipsPartOf(part));
  await draft.edit(CONTENT_TYPES_PART, (types) =>
    withoutChildren(types, ({ attributes }) => {
      const told = attributes.get("PartName");
      return told !== undefined && partKey(told) === partKey(part);
    }),
  );
}

/** An XML part without some of the children of its root. */
export function withoutChildren(xml: string, isGone: (element: XmlElement) => boolean): string {
  const gone = childElements(xml, rootElement(xml)).filter(isGone);
  return applyEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, xml: "" })),
  );
}
