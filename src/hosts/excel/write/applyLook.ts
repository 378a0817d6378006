import type { CellRange } from "../../../domain/sheet";
import { type BorderLook, type Edge, FONT_NAME, type FontLook, lookOf } from "../../sheets/looks";
import { rangeAt } from "./rangeAt";
import type { StyleArea } from "./styleAreas";

type BorderIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
type InsideIndex = "InsideHorizontal" | "InsideVertical";

const EDGES: Readonly<Record<Edge, readonly [outer: BorderIndex, inside: InsideIndex]>> = {
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft", "InsideVertical"],
  right: ["EdgeRight", "InsideVertical"],
};

/** Gives the cells of an area their look; every cell of the area has its own borders. */
export function applyLook(sheet: Excel.Worksheet, { style, range: place }: StyleArea): void {
  const look = lookOf(style);
  const range = rangeAt(sheet, place);
  if (look.formatCode !== "") range.numberFormat = filled(place, look.formatCode);
  const { format } = range;
  applyFont(format.font, look.font);
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  format.horizontalAlignment = look.horizontal === "right" ? "Right" : "Left";
  if (look.indent) format.indentLevel = 1;
  format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  if (look.wrap) format.wrapText = true;
  applyBorders(format.borders, look.border, place);
  range.untrack();
}

/** What the look does not have is taken away too: the cells had another one. */
export function forceLook(sheet: Excel.Worksheet, { style, range: place }: StyleArea): void {
  const { font, wrap } = lookOf(style);
  const { format } = rangeAt(sheet, place);
  format.font.bold = font.bold === true;
  format.font.italic = font.italic === true;
  format.wrapText = wrap;
}

function applyFont(target: Excel.RangeFont, font: FontLook): void {
  target.name = FONT_NAME;
  target.size = font.size;
  // Said in full: a link had its own colour and underline from Excel.
  target.color = `#${font.color ?? "000000"}`;
  target.underline = font.underline === true ? "Single" : "None";
  if (font.bold === true) target.bold = true;
  if (font.italic === true) target.italic = true;
}

function applyBorders(
  borders: Excel.RangeBorderCollection,
  look: BorderLook,
  { top, left, bottom, right }: CellRange,
): void {
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const color = look[edge];
    if (color === undefined) continue;
    const [outer, inside] = EDGES[edge];
    const hasInside = inside === "InsideHorizontal" ? bottom > top : right > left;
    for (const index of hasInside ? [outer, inside] : [outer]) {
      const border = borders.getItem(index);
      border.style = "Continuous";
      border.weight = "Thin";
      border.color = `#${color}`;
    }
  }
}

function filled({ top, left, bottom, right }: CellRange, code: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    new Array<string>(right - left + 1).fill(code),
  );
}
