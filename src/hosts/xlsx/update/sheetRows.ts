import { parseCell } from "../../sheets/cellReference";
import { shiftFormula } from "../read/cells/shiftFormula";
import { elementText } from "../write/xml/elementText";
import { childElements, childNamed, type XmlElement } from "../write/xml/xmlElement";

/** A row of a worksheet part, in pieces of its XML. */
export interface SheetRow {
  readonly row: number;
  /** Its opening tag: <row …>. */
  readonly tag: string;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly column: number;
  /** Its opening tag, never closed: <c …>. */
  readonly tag: string;
  /** Its formula, that of its own cell when it is shared with others; null when it has none. */
  readonly formula: string | null;
  /** Opening tag of the formula, without what it shares. */
  readonly formulaTag: string;
  /** What follows the formula, or all there is in a cell without one. */
  readonly rest: string;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Rows and cells in their order; a careless writer may leave out their places. */
export function parseSheetRows(xml: string, sheetData: XmlElement): readonly SheetRow[] {
  const shared = new Map<string, SharedFormula>();
  let previous = -1;
  return childElements(xml, sheetData).map((element) => {
    const row = Number(element.attributes.get("r") ?? previous + 2) - 1;
    previous = row;
    const tag = openingTag(xml, element);
    return { row, tag, cells: parseCells(xml, element, { row, shared }) };
  });
}

interface RowContext {
  readonly row: number;
  readonly shared: Map<string, SharedFormula>;
}

function parseCells(xml: string, row: XmlElement, context: RowContext): readonly SheetCell[] {
  let previous = -1;
  return childElements(xml, row).map((element) => {
    const column = parseCell(element.attributes.get("r") ?? "")?.column ?? previous + 1;
    previous = column;
    const formula = childNamed(xml, element, "f");
    const tag = openingTag(xml, element);
    const inner = xml.slice(element.innerStart, element.innerEnd);
    if (formula === undefined) {
      return { column, tag, formula: null, formulaTag: "", rest: inner };
    }
    return {
      column,
      tag,
      formula: formulaText(xml, formula, { ...context, column }),
      formulaTag: formulaTag(openingTag(xml, formula)),
      rest: xml.slice(formula.end, element.innerEnd),
    };
  });
}

function formulaText(
  xml: string,
  element: XmlElement,
  { row, column, shared }: RowContext & { readonly column: number },
): string {
  const text = elementText(xml, element);
  const index = element.attributes.get("si");
  if (index === undefined || element.attributes.get("t") !== "shared") return text;
  if (text !== "") shared.set(index, { text, row, column });
  const master = shared.get(index);
  return master === undefined
    ? text
    : shiftFormula(master.text, row - master.row, column - master.column);
}

/** Each cell gets its own formula: rows that come between would part those that share one. */
function formulaTag(tag: string): string {
  if (!/\st\s*=\s*["']shared["']/.test(tag)) return tag;
  return tag.replaceAll(/\s(?:t|si|ref)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
}

function openingTag(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.innerStart).replace(/\s*\/>$/, ">");
}
