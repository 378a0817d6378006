import { headerRightText } from "../../sheets/headerFooter";
import { rowBreaksXml } from "../write/sheetXml/printXml";
import { applyEdits, withPrefix } from "../write/xml/editXml";
import { elementText } from "../write/xml/elementText";
import { escapeText, escapeUnderscores } from "../write/xml/escapeXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";

const RIGHT_SECTION = /&R(?:&&|&[^LCR]|[^&])*/;
/** Children of CT_Worksheet that come before rowBreaks (ECMA-376 part 1, §18.3.1.99). */
const BEFORE_BREAKS = ["headerFooter", "pageSetup", "pageMargins", "printOptions", "sheetData"];

/** The right section of the header with another text; the others stay. */
export function withHeaderRight(xml: string, text: string): string {
  const headerFooter = childNamed(xml, rootElement(xml), "headerFooter");
  const header = headerFooter && childNamed(xml, headerFooter, "oddHeader");
  if (header === undefined) return xml;
  const section = text === "" ? "" : `&R${headerRightText(text)}`;
  const content = elementText(xml, header).replace(RIGHT_SECTION, () => section);
  const written = escapeText(escapeUnderscores(content));
  return applyEdits(xml, [{ start: header.innerStart, end: header.innerEnd, xml: written }]);
}

/** These page breaks between rows in place of those there are. */
export function withPageBreaks(xml: string, rows: readonly number[]): string {
  const root = rootElement(xml);
  const breaks = withPrefix(rowBreaksXml(rows), root.prefix);
  const old = childNamed(xml, root, "rowBreaks");
  if (old !== undefined) {
    return applyEdits(xml, [{ start: old.start, end: old.end, xml: breaks }]);
  }
  const before = childElements(xml, root).findLast(({ name }) => BEFORE_BREAKS.includes(name));
  const place = before?.end ?? root.innerEnd;
  return applyEdits(xml, [{ start: place, end: place, xml: breaks }]);
}
