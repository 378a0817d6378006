import type { CellToWrite, SheetToWrite } from "../../src/domain/sheetToWrite";
import { columnLetters } from "../../src/domain/sheet";

/** The written rows `from` to `to` (as Excel numbers them) as text: « 9 | B libellé | C =D31 → 10 ». */
export function cellsTable(sheet: Pick<SheetToWrite, "rows">, from = 1, to = 10_000): string {
  return sheet.rows
    .filter(({ row }) => row + 1 >= from && row + 1 <= to)
    .map(({ row, cells }) =>
      [
        String(row + 1),
        ...cells.map(({ column, cell }) => columnLetters(column) + cellText(cell)),
      ].join(" | "),
    )
    .join("\n")
    .replaceAll(/[\u00A0\u202F]/g, " ");
}

/** What a cell shows, formulas with their value; "" for an empty cell. */
function cellText(cell: CellToWrite): string {
  if ("empty" in cell) return "";
  if ("text" in cell) return ` ${cell.text}`;
  if ("number" in cell) return ` ${String(rounded(cell.number))}`;
  return ` =${cell.formula} → ${String(rounded(cell.value))}`;
}

function rounded(value: number | string): number | string {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}

/** The cell at an address such as « C9 », or undefined. */
export function cellAt(
  sheet: Pick<SheetToWrite, "rows">,
  address: string,
): CellToWrite | undefined {
  for (const { row, cells } of sheet.rows) {
    for (const { column, cell } of cells) {
      if (columnLetters(column) + String(row + 1) === address) return cell;
    }
  }
  return undefined;
}
