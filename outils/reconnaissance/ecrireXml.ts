import { contentTypes, MAIN, OFFICE, relationships } from "../../tests/support/xlsxByHand";
import { packageOf } from "../../tests/support/xlsxPackage";
import { plage, serie, type Cellule, type Onglet } from "./grille";

/** The style of days in the only list of styles below: Excel's own « jj/mm/aaaa ». */
const DAY = 1;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * The bytes of a workbook as programs that stream their rows write it: texts in the cells, no
 * address on them, no shared strings, no theme.
 */
export function ecrireXml(onglets: readonly Onglet[]): Uint8Array {
  const sheets = onglets.map(
    ({ nom }, at) => `<sheet name="${escape(nom)}" sheetId="${rank(at)}" r:id="rId${rank(at)}"/>`,
  );
  const targets = onglets.map(
    (_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${rank(at)}.xml`] as const,
  );
  const parts = onglets.map(
    (onglet, at) => [`xl/worksheets/sheet${rank(at)}.xml`, worksheet(onglet)] as const,
  );
  return packageOf({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...targets, [`${OFFICE}/styles`, "styles.xml"]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(parts),
  });
}

const rank = (at: number) => String(at + 1);

function worksheet({ lignes, fusions, colonnesMasquees }: Onglet): string {
  const hidden = colonnesMasquees.map(
    (colonne) => `<col min="${rank(colonne)}" max="${rank(colonne)}" hidden="1" width="9"/>`,
  );
  const rows = lignes.map((cellules) => `<row>${cellules.map(cell).join("")}</row>`);
  const merges = fusions.map((fusion) => `<mergeCell ref="${plage(fusion)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">${wrap("cols", hidden)}<sheetData>${rows.join("")}</sheetData>` +
    `${wrap("mergeCells", merges)}</worksheet>`
  );
}

function wrap(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : `<${name}>${elements.join("")}</${name}>`;
}

function cell({ valeur, formule }: Cellule): string {
  const formula = formule === undefined ? "" : `<f>${escape(formule)}</f>`;
  if (valeur === null) return "<c/>";
  if (valeur instanceof Date) return `<c s="${String(DAY)}"><v>${String(serie(valeur))}</v></c>`;
  if (typeof valeur === "number") return `<c>${formula}<v>${String(valeur)}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escape(valeur)}</t></is></c>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
