import type { SheetToWrite } from "../../../domain/sheetToWrite";
import { definedNamesXml } from "./definedNamesXml";
import { familyOf } from "./namespaces";
import type { XmlEdit } from "./xml/editXml";
import { appendEdit, applyEdits, withPrefix } from "./xml/editXml";
import { escapeAttribute, escapeUnderscores, unescapeUnderscores } from "./xml/escapeXml";
import type { XmlElement } from "./xml/xmlElement";
import { childElements, childNamed, rootElement } from "./xml/xmlElement";
import { classeurTronque } from "../xlsxErrors";

/** Excel refuses a greater sheetId. */
const MAX_SHEET_ID = 65_534;
/** Children of CT_Workbook that come before definedNames (ECMA-376 part 1, §18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

export interface SheetToAdd {
  readonly sheet: SheetToWrite;
  readonly relationshipId: string;
}

/** Names of all sheets in order, chart sheets and hidden ones included. */
export function sheetNames(xml: string): readonly string[] {
  return childElements(xml, sheetsElement(xml)).map(({ attributes }) =>
    unescapeUnderscores(attributes.get("name") ?? ""),
  );
}

/** Adds sheets after those there are, with their names (print area, print titles, identity). */
export function addSheets(xml: string, added: readonly SheetToAdd[]): string {
  const root = rootElement(xml);
  const sheets = sheetsElement(xml);
  const existing = childElements(xml, sheets);
  const ids = freeSheetIds(existing, added.length);
  const { relationships } = familyOf(root);
  const elements = added.map(({ sheet, relationshipId }, i) => {
    const name = escapeAttribute(escapeUnderscores(sheet.name));
    return `<${root.prefix}sheet xmlns:r="${relationships}" name="${name}" sheetId="${String(ids[i])}" r:id="${relationshipId}"/>`;
  });
  const names = added.map(({ sheet }, i) => definedNamesXml(sheet, existing.length + i));
  return applyEdits(xml, [
    appendEdit(xml, sheets, elements.join("")),
    namesEdit(xml, root, withPrefix(names.join(""), root.prefix)),
  ]);
}

function sheetsElement(xml: string): XmlElement {
  const sheets = childNamed(xml, rootElement(xml), "sheets");
  if (sheets === undefined) throw classeurTronque();
  return sheets;
}

/** After the greatest in use, as Excel does; among the free ones when there is no more room there. */
function freeSheetIds(existing: readonly XmlElement[], count: number): readonly number[] {
  const taken = new Set(existing.map(({ attributes }) => Number(attributes.get("sheetId"))));
  const greatest = existing.length === 0 ? 0 : Math.max(...taken);
  const ids: number[] = [];
  for (let id = greatest + count <= MAX_SHEET_ID ? greatest + 1 : 1; ids.length < count; id++) {
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

export function namesEdit(xml: string, root: XmlElement, names: string): XmlEdit {
  const children = childElements(xml, root);
  const element = children.find(({ name }) => name === "definedNames");
  if (element !== undefined) return appendEdit(xml, element, names);
  const place = children.findLast(({ name }) => BEFORE_NAMES.includes(name))?.end ?? root.innerEnd;
  const { prefix } = root;
  const content = `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  return { start: place, end: place, xml: content };
}
