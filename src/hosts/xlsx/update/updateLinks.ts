import { cellAddress } from "../../../domain/sheet";
import type { PlacedCell } from "../../../domain/miseAJour/sheetUpdate";
import { hyperlinkXml } from "../write/sheetXml/hyperlinksXml";
import { appendEdit, applyEdits, withPrefix } from "../write/xml/editXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";
import { insertInSheet } from "./insertInSheet";

/** The links of the cells written, in place of those that these cells had. */
export function withLinks(xml: string, cells: readonly PlacedCell[]): string {
  const links = cells.map(({ row, column, cell }) =>
    cell === null ? "" : hyperlinkXml(row, column, cell),
  );
  const content = links.join("");
  if (content === "") return xml;
  const linked = cells.filter((_, index) => links[index] !== "");
  return addLinks(dropLinks(xml, linked), content);
}

function dropLinks(xml: string, cells: readonly PlacedCell[]): string {
  const places = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const list = childNamed(xml, rootElement(xml), "hyperlinks");
  const old = list === undefined ? [] : childElements(xml, list);
  const dropped = old.filter(({ attributes }) => places.has(attributes.get("ref") ?? ""));
  return applyEdits(
    xml,
    dropped.map(({ start, end }) => ({ start, end, xml: "" })),
  );
}

function addLinks(xml: string, content: string): string {
  const root = rootElement(xml);
  const list = childNamed(xml, root, "hyperlinks");
  const links = withPrefix(content, root.prefix);
  if (list !== undefined) return applyEdits(xml, [appendEdit(xml, list, links)]);
  const written = `<${root.prefix}hyperlinks>${links}</${root.prefix}hyperlinks>`;
  return insertInSheet(xml, "hyperlinks", written);
}
