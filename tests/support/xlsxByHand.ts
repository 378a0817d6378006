import { packageOf } from "./xlsxPackage";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

type Parts = Readonly<Record<string, string | Uint8Array>>;

export function relationships(
  ...targets: readonly (readonly [type: string, target: string])[]
): string {
  const elements = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

export function contentTypes(overrides = ""): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`
  );
}

/** The least workbook: one sheet « Suivi », no styles; parts told take the place of its own. */
export function xlsxByHand(parts: Parts = {}): Uint8Array {
  return packageOf({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Suivi" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([`${OFFICE}/worksheet`, "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>214</v></c></row></sheetData></worksheet>`,
    ...parts,
  });
}
