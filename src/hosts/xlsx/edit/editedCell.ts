import type { CellEdit } from "../../../domain/cellEdit";
import { cellAddress } from "../../../domain/sheet";
import { formulaXml, numberText, textXml } from "../write/sheetXml/cellXml";
import { withPrefix } from "../write/xml/editXml";

/** A cell written anew: its place and its look stay. A text goes in the cell itself: shared ones are not touched. */
export function editedCell(edit: CellEdit, style: string | null, prefix: string): string {
  const { row, column } = edit.place;
  const look = style === null ? "" : ` s="${style}"`;
  return withPrefix(`<c r="${cellAddress(row, column)}"${look}${contentXml(edit)}`, prefix);
}

function contentXml({ value, formula }: CellEdit): string {
  if (formula !== undefined) return formulaXml(formula, typeof value === "number" ? value : "");
  if (typeof value === "number") return `><v>${numberText(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (value === null || value === "") return "/>";
  return ` t="inlineStr"><is>${textXml("t", value)}</is></c>`;
}
