import { cellAddress } from "../../../domain/sheet";
import { quoteSheetName } from "../../sheets/quoteSheetName";
import { nameXml } from "../write/definedNamesXml";
import { namesEdit } from "../write/workbookXml";
import { applyEdits, withPrefix } from "../write/xml/editXml";
import { childElements, childNamed, rootElement } from "../write/xml/xmlElement";

/** A name of the workbook for one cell. */
export interface CellName {
  readonly name: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
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

/** 'Paramètres'!$C$5 */
function referenceTo({ sheetName, row, column }: CellName): string {
  return `${quoteSheetName(sheetName)}!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}
