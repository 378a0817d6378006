import { rangeAddress } from "../../../domain/sheet";
import type { SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import type { StyleIndexes } from "../write/sheetXml/cellXml";
import { withAttribute } from "../write/xml/attributes";
import { applyEdits, type XmlEdit } from "../write/xml/editXml";
import { childNamed, rootElement } from "../write/xml/xmlElement";
import { moveSheetParts } from "./moveSheetParts";
import type { SheetMove } from "./moveXml";
import { updatedRowsXml } from "./sheetDataXml";
import { parseSheetRows } from "./sheetRows";
import { withDataBars } from "./updateDataBars";
import { withLinks } from "./updateLinks";
import { withHeaderRight, withPageBreaks } from "./updatePrint";

/** A worksheet part once its sheet is updated; what the update does not tell keeps its bytes. */
export function updateSheetXml(
  source: string,
  {
    update,
    move,
    styles,
  }: {
    readonly update: SheetUpdate;
    readonly move: SheetMove;
    readonly styles: StyleIndexes;
  },
): string {
  let xml = updateRows(source, { update, move, styles });
  xml = withLinks(xml, update.cells);
  if (update.dataBars !== null) xml = withDataBars(xml, update.dataBars);
  if (update.headerRight !== null) xml = withHeaderRight(xml, update.headerRight);
  return update.pageBreaks === null ? xml : withPageBreaks(xml, update.pageBreaks);
}

function updateRows(
  xml: string,
  {
    update,
    move,
    styles,
  }: {
    readonly update: SheetUpdate;
    readonly move: SheetMove;
    readonly styles: StyleIndexes;
  },
): string {
  const root = rootElement(xml);
  const sheetData = childNamed(xml, root, "sheetData");
  const isMoved = update.rows.length > 0;
  if (sheetData === undefined || (update.cells.length === 0 && !isMoved)) return xml;
  const { prefix } = sheetData;
  const rows = parseSheetRows(xml, sheetData);
  const content = updatedRowsXml({ rows, update, sheet: move, styles, prefix });
  const written = `<${prefix}sheetData>${content}</${prefix}sheetData>`;
  const edits: readonly XmlEdit[] = [
    { start: sheetData.start, end: sheetData.end, xml: written },
    ...(isMoved ? moveSheetParts(xml, root, move) : []),
  ];
  return withDimension(applyEdits(xml, edits));
}

/** The range of all cells, which readers take for the size of the sheet. */
function withDimension(xml: string): string {
  const root = rootElement(xml);
  const dimension = childNamed(xml, root, "dimension");
  const sheetData = childNamed(xml, root, "sheetData");
  if (dimension === undefined || sheetData === undefined) return xml;
  const cells = parseSheetRows(xml, sheetData).flatMap(({ row, cells }) =>
    cells.map(({ column }) => ({ row, column })),
  );
  const tag = xml.slice(dimension.start, dimension.end);
  const { start, end } = dimension;
  return applyEdits(xml, [{ start, end, xml: withAttribute(tag, "ref", rangeOf(cells)) }]);
}

function rangeOf(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const [first] = cells;
  if (first === undefined) return "A1";
  const range = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of cells) {
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, column);
    range.right = Math.max(range.right, column);
  }
  return rangeAddress(range);
}
