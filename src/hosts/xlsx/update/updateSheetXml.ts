import { rangeAddress } from "../../../domain/sheet";
import type { SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import type { StyleIndexes } from "../write/sheetXml/cellXml";
import { withAttribute } from "../write/xml/attributes";
import { applyEdits } from "../write/xml/editXml";
import { childNamed, rootElement } from "../write/xml/xmlElement";
import { moveSheetParts } from "./moveSheetParts";
import type { SheetMove } from "./moveXml";
import { type CellsRange, updatedRowsXml } from "./sheetDataXml";
import { parseSheetRows } from "./sheetRows";
import { withDataBars } from "./updateDataBars";
import { withLinks } from "./updateLinks";
import { withHeaderRight, withPageBreaks } from "./updatePrint";

interface SheetXmlUpdate {
  readonly update: SheetUpdate;
  readonly move: SheetMove;
  readonly styles: StyleIndexes;
}

/** A worksheet part once its sheet is updated; what the update does not tell keeps its bytes. */
export function updateSheetXml(source: string, asked: SheetXmlUpdate): string {
  const { update } = asked;
  const root = rootElement(source);
  const sheetData = childNamed(source, root, "sheetData");
  const isWritten = update.cells.length + update.rows.length > 0;
  if (sheetData === undefined || !isWritten) return updateAround(source, update);
  const { prefix, start, end } = sheetData;
  const rows = parseSheetRows(source, sheetData);
  const { content, cells } = updatedRowsXml({ ...asked, rows, prefix });
  // The rows weigh almost all: what lies around them is updated without them.
  const mark = `<${prefix}sheetData/>`;
  const around = source.slice(0, start) + mark + source.slice(end);
  const moved = withDimension(withPartsMoved(around, asked), rangeOf(cells));
  const [before = "", after = ""] = splitAt(updateAround(moved, update), "sheetData");
  return `${before}<${prefix}sheetData>${content}</${prefix}sheetData>${after}`;
}

/** Links, bars, header and breaks. */
function updateAround(source: string, update: SheetUpdate): string {
  let xml = withLinks(source, update.cells);
  if (update.dataBars !== null) xml = withDataBars(xml, update.dataBars);
  if (update.headerRight !== null) xml = withHeaderRight(xml, update.headerRight);
  return update.pageBreaks === null ? xml : withPageBreaks(xml, update.pageBreaks);
}

function withPartsMoved(xml: string, { update, move }: SheetXmlUpdate): string {
  if (update.rows.length === 0) return xml;
  return applyEdits(xml, moveSheetParts(xml, rootElement(xml), move));
}

/** What comes before an element of the sheet, and what comes after it. */
function splitAt(xml: string, name: string): readonly string[] {
  const element = childNamed(xml, rootElement(xml), name);
  return element === undefined ? [xml] : [xml.slice(0, element.start), xml.slice(element.end)];
}

/** The range of all cells, which readers take for the size of the sheet. */
function withDimension(xml: string, ref: string): string {
  const dimension = childNamed(xml, rootElement(xml), "dimension");
  if (dimension === undefined) return xml;
  const { start, end } = dimension;
  const tag = withAttribute(xml.slice(start, end), "ref", ref);
  return applyEdits(xml, [{ start, end, xml: tag }]);
}

function rangeOf(cells: CellsRange | null): string {
  return cells === null ? "A1" : rangeAddress(cells);
}
