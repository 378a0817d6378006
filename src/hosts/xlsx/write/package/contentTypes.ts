import { appendEdit, applyEdits } from "../xml/editXml";
import { escapeAttribute } from "../xml/escapeXml";
import { childElements, rootElement } from "../xml/xmlElement";
import { partKey } from "../../partKey";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;
export const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;

/** Names of the parts whose type is told one by one, whether they exist or not. */
export function typedParts(xml: string): readonly string[] {
  return childElements(xml, rootElement(xml)).flatMap(
    ({ attributes }) => attributes.get("PartName") ?? [],
  );
}

/** Tells the type of parts by their name; a part already told keeps its type. */
export function addContentTypes(xml: string, typeByPart: ReadonlyMap<string, string>): string {
  const root = rootElement(xml);
  const told = new Set(typedParts(xml).map(partKey));
  const overrides = [...typeByPart]
    .filter(([partName]) => !told.has(partKey(partName)))
    .map(
      ([partName, type]) =>
        `<${root.prefix}Override PartName="/${escapeAttribute(partName)}" ContentType="${type}"/>`,
    );
  return applyEdits(xml, [appendEdit(xml, root, overrides.join(""))]);
}
