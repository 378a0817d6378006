import { parseRange } from "../../sheets/cellReference";
import { childElements, rootElement, type XmlElement } from "../write/xml/xmlElement";
import type { RowElement } from "./rowElements";

/** A cell of a row, with the place of its XML in the sheet. */
export interface CellElement {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | null;
  /** The element <f>; undefined when the cell holds no formula. */
  readonly formula: XmlElement | undefined;
}

/** The cells of one row, in order. */
export function cellElements(xml: string, { start, end }: RowElement): readonly CellElement[] {
  const own = xml.slice(start, end);
  let column = -1;
  return childElements(own, rootElement(own)).flatMap((element): readonly CellElement[] => {
    if (element.name !== "c") return [];
    const { attributes } = element;
    column = parseRange(attributes.get("r") ?? "")?.left ?? column + 1;
    const formula = childElements(own, element).find(({ name }) => name === "f");
    const place = { start: start + element.start, end: start + element.end };
    return [{ column, ...place, style: attributes.get("s") ?? null, formula }];
  });
}
