import { appendEdit, applyEdits } from "../xml/editXml";
import { escapeAttribute } from "../xml/escapeXml";
import { childElements, rootElement } from "../xml/xmlElement";
import { resolveTarget } from "./partNames";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relationships to parts of the package; those to the outside are left out. */
export function readRelationships(xml: string): readonly Relationship[] {
  return childElements(xml, rootElement(xml))
    .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: attributes.get("Target") ?? "",
    }));
}

/** Part that `source` is related to by the type ending so: "/styles"; both families of types are met. */
export function relatedPart(xml: string, source: string, typeEnd: string): string | null {
  const found = readRelationships(xml).find(({ type }) => type.endsWith(typeEnd));
  return found === undefined ? null : resolveTarget(source, found.target);
}

/** As many new identifiers as asked, none of them in use. */
export function freeIds(xml: string, count: number): readonly string[] {
  const taken = new Set(
    childElements(xml, rootElement(xml)).map(({ attributes }) => attributes.get("Id")),
  );
  const ids: string[] = [];
  for (let n = taken.size + 1; ids.length < count; n++) {
    if (!taken.has(`rId${String(n)}`)) ids.push(`rId${String(n)}`);
  }
  return ids;
}

/** A part of relationships that holds these. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"/>`;
  return addRelationships(empty, relationships);
}

export function addRelationships(xml: string, added: readonly Relationship[]): string {
  const root = rootElement(xml);
  const content = added.map(
    ({ id, type, target }) =>
      `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`,
  );
  return applyEdits(xml, [appendEdit(xml, root, content.join(""))]);
}
