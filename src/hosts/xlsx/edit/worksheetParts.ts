import { resolveTarget } from "../write/package/partNames";
import { readRelationships } from "../write/package/relationships";
import type { WorkbookPart } from "../write/package/workbookPart";
import { unescapeUnderscores } from "../write/xml/escapeXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";

export interface WorksheetPart {
  readonly name: string;
  readonly partName: string;
}

/** The worksheets in the order of the workbook; sheets of charts are left out, as when they are read. */
export function worksheetParts({
  name,
  xml,
  relationshipsXml,
}: WorkbookPart): readonly WorksheetPart[] {
  const sheets = childNamed(xml, rootElement(xml), "sheets");
  const byId = new Map(readRelationships(relationshipsXml).map((one) => [one.id, one]));
  return (sheets === undefined ? [] : childElements(xml, sheets)).flatMap(({ attributes }) => {
    const id = [...attributes].find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    const relationship = byId.get(id ?? "");
    if (relationship?.type.endsWith("/worksheet") !== true) return [];
    const partName = resolveTarget(name, relationship.target);
    return [{ name: unescapeUnderscores(attributes.get("name") ?? ""), partName }];
  });
}
