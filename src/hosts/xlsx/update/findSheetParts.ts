import { resolveTarget } from "../write/package/partNames";
import { readRelationships } from "../write/package/relationships";
import { unescapeUnderscores } from "../write/xml/escapeXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";

/** A sheet of a workbook, and where its part stands. */
export interface SheetPart {
  readonly name: string;
  /** Its place among all sheets, which the names local to it tell. */
  readonly index: number;
  readonly part: string;
}

/** The sheets of a workbook part, in order; `relationships` is the part of its relationships. */
export function findSheetParts(
  workbookName: string,
  workbookXml: string,
  relationships: string,
): readonly SheetPart[] {
  const sheets = childNamed(workbookXml, rootElement(workbookXml), "sheets");
  const targets = new Map(readRelationships(relationships).map(({ id, target }) => [id, target]));
  return (sheets === undefined ? [] : childElements(workbookXml, sheets)).map(
    ({ attributes }, index) => {
      const [, id = ""] = [...attributes].find(([name]) => /^(?:\w+:)?id$/.test(name)) ?? [];
      return {
        name: unescapeUnderscores(attributes.get("name") ?? ""),
        index,
        part: resolveTarget(workbookName, targets.get(id) ?? ""),
      };
    },
  );
}
