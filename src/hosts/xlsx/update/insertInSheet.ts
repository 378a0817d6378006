import { applyEdits } from "../write/xml/editXml";
import { childElements, rootElement } from "../write/xml/xmlElement";

/** The last children of CT_Worksheet, in their order (ECMA-376 part 1, §18.3.1.99). */
const LAST_CHILDREN = [
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** The XML of a sheet with a child that it has not yet, where the schema wants it. */
export function insertInSheet(xml: string, name: "hyperlinks" | "drawing", child: string): string {
  const root = rootElement(xml);
  const after = new Set<string>(LAST_CHILDREN.slice(LAST_CHILDREN.indexOf(name) + 1));
  const next = childElements(xml, root).find((element) => after.has(element.name));
  const place = next?.start ?? root.innerEnd;
  return applyEdits(xml, [{ start: place, end: place, xml: child }]);
}
