import type { TableRecognition } from "../columns/recognition";
import type { CellPlace } from "../sheet";

/** The cell of a column's title, the lowest one when titles stand on several rows. */
export function titleCell({ sheet, headerRows }: TableRecognition, column: number): CellPlace {
  return { sheet, row: headerRows[1], column };
}
