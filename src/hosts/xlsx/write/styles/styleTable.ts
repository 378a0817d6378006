import type { XmlEdit } from "../xml/editXml";
import { withPrefix } from "../xml/editXml";
import type { XmlElement } from "../xml/xmlElement";
import { childElements } from "../xml/xmlElement";

/** Children of CT_Stylesheet in the order of the schema (ECMA-376 part 1, §18.8.39). */
const SCHEMA_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One table of a styles part. Entries are only added at its end: indexes in use never move. */
export interface StyleTable {
  readonly name: string;
  readonly element: XmlElement | undefined;
  readonly prefix: string;
  readonly existing: readonly string[];
  readonly added: string[];
}

/** `defaults`: entries that the first indexes stand for, added when the table lacks them. */
export function openTable(
  xml: string,
  root: XmlElement,
  name: string,
  defaults: readonly string[],
): StyleTable {
  const element = childElements(xml, root).find((child) => child.name === name);
  const entries = element === undefined ? [] : childElements(xml, element);
  const { prefix } = element ?? root;
  return {
    name,
    element,
    prefix,
    existing: entries.map(({ start, end }) => xml.slice(start, end)),
    added: defaults.slice(entries.length).map((entry) => withPrefix(entry, prefix)),
  };
}

/** Index of an entry, written without prefix; the same entry is not added twice. */
export function entryIndex(table: StyleTable, entry: string): number {
  const xml = withPrefix(entry, table.prefix);
  const existing = table.existing.indexOf(xml);
  if (existing !== -1) return existing;
  const added = table.added.indexOf(xml);
  if (added !== -1) return table.existing.length + added;
  return table.existing.length + table.added.push(xml) - 1;
}

export function tableEdit(xml: string, root: XmlElement, table: StyleTable): XmlEdit | null {
  if (table.added.length === 0) return null;
  const { element, prefix, name } = table;
  const count = String(table.existing.length + table.added.length);
  const added = table.added.join("");
  if (element === undefined) {
    const place = placeOf(xml, root, name);
    const content = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
    return { start: place, end: place, xml: content };
  }
  const opening = xml
    .slice(element.start, element.innerStart)
    .replace(/\s*\/?>$/, "")
    .replace(/(\scount\s*=\s*["'])\d+/, (_, before: string) => before + count);
  const inner = xml.slice(element.innerStart, element.innerEnd);
  const content = `${opening}>${inner}${added}</${prefix}${name}>`;
  return { start: element.start, end: element.end, xml: content };
}

function placeOf(xml: string, root: XmlElement, name: string): number {
  const followers = SCHEMA_ORDER.slice(SCHEMA_ORDER.indexOf(name) + 1);
  const next = childElements(xml, root).find((child) => followers.includes(child.name));
  return next?.start ?? root.innerEnd;
}
