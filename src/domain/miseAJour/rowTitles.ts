import type { RowToWrite } from "../sheetToWrite";
import type { MergedCell } from "./mergeCells";
import { shownValue } from "./shownValue";

/** Words that tell a row and a column of the sheet to write. */
export class RowTitles {
  private readonly rows: ReadonlyMap<number, RowToWrite>;

  constructor(rows: readonly RowToWrite[]) {
    this.rows = new Map(rows.map((row) => [row.row, row]));
  }

  /** The first cell of the row. */
  label(row: number): string {
    const [first] = this.rows.get(row)?.cells ?? [];
    return shownValue(first?.cell, first?.cell.style);
  }

  /** A row of figures, not a title, a total or a sentence. */
  isLine(row: number): boolean {
    const cells = this.rows.get(row)?.cells ?? [];
    return cells.some(({ cell }) => "number" in cell) && cells.length > 1;
  }

  /** The title above the cell, in the block that it belongs to. */
  column({ row, column }: MergedCell["next"]): string | null {
    for (let above = row - 1; above >= 0; above--) {
      const cells = this.rows.get(above)?.cells ?? [];
      if (cells.every((one) => one.cell.style === "bandeau")) return null;
      const title = cells.find((one) => one.column === column)?.cell;
      if (title?.style.startsWith("enTete") === true) return shownValue(title, title.style);
    }
    return null;
  }
}
