import type { CellToWrite } from "../../sheetToWrite";
import { emptyCell, textCell } from "./cells";
import { layoutRow, roomIn, wrap, type RowMaker } from "./rows";
import { typographyOf } from "./typography";

/** Columns A to G of a « Bilan » sheet, in characters. */
export const BILAN_WIDTHS = [1.5, 46, 17.5, 11.25, 11.25, 11.25, 11.25] as const;
/** Pixels from B to G. */
export const BILAN_ROOM = roomIn(BILAN_WIDTHS.slice(1));

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
  return wrap(text, BILAN_ROOM, typographyOf(style)).map((line) => bilanRow(textCell(line, style)));
}
