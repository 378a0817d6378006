import { nextTag } from "../write/xml/nextTag";
import { childElements, type XmlElement } from "../write/xml/xmlElement";
import { classeurTronque } from "../xlsxErrors";

/** A row of a sheet: its 0-based number and its place in the XML. */
export interface RowElement {
  readonly row: number;
  readonly start: number;
  /** Same as `end` for <row/>. */
  readonly innerEnd: number;
  readonly end: number;
}

/** The rows of a sheet in order. Their cells are not looked at: a large sheet is walked fast. */
export function* rowElements(xml: string, sheetData: XmlElement): Generator<RowElement> {
  let row = -1;
  for (const { start, innerEnd, end } of rowPlaces(xml, sheetData)) {
    row = writtenRow(xml, start) ?? row + 1;
    yield { row, start, innerEnd, end };
  }
}

type RowPlace = Omit<RowElement, "row">;

/** A "</row>" inside a comment or CDATA is no end: such a part, never met, is read the slow way. */
function rowPlaces(xml: string, sheetData: XmlElement): Iterable<RowPlace> {
  return xml.includes("<!", sheetData.innerStart)
    ? childElements(xml, sheetData)
    : plainRows(xml, sheetData);
}

function* plainRows(
  xml: string,
  { prefix, innerStart, innerEnd }: XmlElement,
): Generator<RowPlace> {
  const closing = `</${prefix}row`;
  for (let tag = nextTag(xml, innerStart, innerEnd); tag !== null;) {
    if (tag.kind === "close") throw classeurTronque();
    const close = tag.kind === "empty" ? tag.start : xml.indexOf(closing, tag.end);
    const last = close === -1 ? null : nextTag(xml, close, innerEnd);
    if (last === null) throw classeurTronque();
    const isEmpty = tag.kind === "empty";
    yield { start: tag.start, innerEnd: isEmpty ? last.end : close, end: last.end };
    tag = nextTag(xml, last.end, innerEnd);
  }
}

function writtenRow(xml: string, start: number): number | null {
  const tag = xml.slice(start, xml.indexOf(">", start));
  const written = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
  return written === undefined ? null : Number(written) - 1;
}
