import { applyEdits, type XmlEdit } from "../write/xml/editXml";
import { childElements, childNamed, rootElement, type XmlElement } from "../write/xml/xmlElement";

/** Children of CT_Workbook that come before calcPr (ECMA-376 part 1, §18.2.27). */
const BEFORE_CALCULATION = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The workbook part asking for every formula to be calculated anew when it opens: their kept results may be stale. */
export function askRecalculation(xml: string): string {
  const root = rootElement(xml);
  const calcPr = childNamed(xml, root, "calcPr");
  return applyEdits(xml, [calcPr === undefined ? addCalcPr(xml, root) : markCalcPr(xml, calcPr)]);
}

function addCalcPr(xml: string, root: XmlElement): XmlEdit {
  const before = childElements(xml, root).findLast(({ name }) => BEFORE_CALCULATION.includes(name));
  const place = before?.end ?? root.innerEnd;
  return { start: place, end: place, xml: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` };
}

function markCalcPr(xml: string, { start, innerStart }: XmlElement): XmlEdit {
  const tag = xml.slice(start, innerStart);
  const bare = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return { start, end: innerStart, xml: bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') };
}

/** A list of parts or relationships without those that `isLeftOut` tells. */
export function withoutChildren(xml: string, isLeftOut: (child: XmlElement) => boolean): string {
  const left = childElements(xml, rootElement(xml)).filter(isLeftOut);
  return applyEdits(
    xml,
    left.map(({ start, end }) => ({ start, end, xml: "" })),
  );
}
