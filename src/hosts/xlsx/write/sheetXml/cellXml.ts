import { cellAddress } from "../../../../domain/sheet";
import type { CellToWrite, StyleName } from "../../../../domain/sheetToWrite";
import { cellTextToWrite } from "../../../sheets/writtenText";
import { escapeText, escapeUnderscores } from "../xml/escapeXml";

/** Index in cellXfs of each look. */
export type StyleIndexes = ReadonlyMap<StyleName, number>;

/** A text goes as an inline string: whatever it starts with, it is never a formula. */
export function cellXml(
  row: number,
  column: number,
  cell: CellToWrite,
  styles: StyleIndexes,
): string {
  const style = styles.get(cell.style);
  if (style === undefined) throw new Error(`No index for the style ${cell.style}.`);
  const start = `<c r="${cellAddress(row, column)}" s="${String(style)}"`;
  if ("text" in cell) return `${start} t="inlineStr"><is>${textXml("t", cell.text)}</is></c>`;
  if ("number" in cell) return `${start}><v>${numberText(cell.number)}</v></c>`;
  if ("formula" in cell) return start + formulaXml(cell.formula, cell.value);
  return `${start}/>`;
}

export function formulaXml(formula: string, value: number | string): string {
  const source = `<f>${escapeText(escapeUnderscores(formula))}</f>`;
  return typeof value === "number"
    ? `>${source}<v>${numberText(value)}</v></c>`
    : ` t="str">${source}${textXml("v", value)}</c>`;
}

/** Without xml:space, a reader may drop the spaces and line ends at both ends of a text. */
export function textXml(element: "t" | "v", text: string): string {
  const shown = cellTextToWrite(text);
  const space = /^\s|\s$/.test(shown) ? ' xml:space="preserve"' : "";
  return `<${element}${space}>${escapeText(escapeUnderscores(shown))}</${element}>`;
}

export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error("A cell holds a number that is not finite.");
  return String(value);
}
