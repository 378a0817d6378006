import type { CellToWrite } from "../../sheetToWrite";
import { emptyCell, textCell } from "./cells";
import { layoutRow, wrap, type RowMaker } from "./rows";

/** Columns A to G of a « Bilan » sheet, in characters. */
export const BILAN_WIDTHS = [1.5, 34, 13, 13, 13, 13, 13] as const;
/** Characters of a note that fit from B to G, in the smaller letters of notes. */
const NOTE_WIDTH = 112;

/** A row of a « Bilan » sheet, from column B. */
export function bilanRow(...fromB: readonly (CellToWrite | null)[]): RowMaker {
  return (row) => layoutRow(BILAN_WIDTHS, row, fromB);
}

export const emptyRow: RowMaker = bilanRow();

/** Title of a section: a band from B to G. */
export function bandRow(title: string): RowMaker {
  const rest = Array.from({ length: 5 }, () => emptyCell("bandeau"));
  return bilanRow(textCell(title, "bandeau"), ...rest);
}

/** Titles of a table: the first `texts` columns hold words, the others figures. */
export function headerRow(titles: readonly string[], texts = 1): RowMaker {
  return bilanRow(
    ...titles.map((title, index) => textCell(title, index < texts ? "enTete" : "enTeteNombre")),
  );
}

/** A remark in small letters, on as many rows as it needs: no cell is merged, none is cut. */
export function noteRows(text: string, style: "note" | "noteForte" = "note"): readonly RowMaker[] {
  return wrap(text, NOTE_WIDTH).map((line) => bilanRow(textCell(line, style)));
}
