import { type CellRange, rangeAddress } from "../../../domain/sheet";
import { quoteSheetName } from "../../sheets/quoteSheetName";
import { nameXml } from "../write/definedNamesXml";
import { namesEdit } from "../write/workbookXml";
import { applyEdits, withPrefix } from "../write/xml/editXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";

const LOST = "#REF!";

/** A name of the workbook for cells: one, or a list. */
export interface CellName {
  readonly name: string;
  readonly sheetName: string;
  readonly range: CellRange;
}

/** The workbook part with these names, in place of those of the same name that the workbook had. */
export function nameCells(xml: string, names: readonly CellName[]): string {
  const root = rootElement(xml);
  const wanted = new Set(names.map(({ name }) => name.toLowerCase()));
  const element = childNamed(xml, root, "definedNames");
  const replaced = (element === undefined ? [] : childElements(xml, element)).filter(
    ({ attributes }) =>
      !attributes.has("localSheetId") && wanted.has(attributes.get("name")?.toLowerCase() ?? ""),
  );
  const added = names.map((one) => nameXml(`name="${one.name}"`, referenceTo(one))).join("");
  return applyEdits(xml, [
    ...replaced.map(({ start, end }) => ({ start, end, xml: "" })),
    namesEdit(xml, root, withPrefix(added, root.prefix)),
  ]);
}

/** Names of the workbook, in lower case, save those that point to cells that are gone. */
export function namesIn(xml: string): readonly string[] {
  const element = childNamed(xml, rootElement(xml), "definedNames");
  const names = element === undefined ? [] : childElements(xml, element);
  const alive = names.filter(({ start, end }) => !xml.slice(start, end).includes(LOST));
  return alive.flatMap(({ attributes }) => attributes.get("name")?.toLowerCase() ?? []);
}

/** 'Paramètres'!$C$5, or 'Paramètres'!$P$5:$P$24 */
function referenceTo({ sheetName, range }: CellName): string {
  const address = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const [first = "", last] = address.split(":");
  return `${quoteSheetName(sheetName)}!${first === last ? first : address}`;
}
