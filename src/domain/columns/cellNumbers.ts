import { CellCode } from "../sheet";
import { writtenFigure } from "../rows/writtenFigures";
import { entryOf } from "../suivi/codes";
import type { TableCells } from "./decide";

/** Rows enough to prove what is true of all. */
const MOST_ROWS = 2_000;

/** The figures of a column, one by row from the first data row; NaN where there is none. */
export function cellNumbers({ sheet, rows }: TableCells, column: number): Float64Array {
  const cells = sheet.columns[column];
  const length = Math.max(0, Math.min(rows.end - rows.start, MOST_ROWS));
  const written = new Map<number, number>();
  return Float64Array.from({ length }, (_, at) => {
    const code = cells?.codes[rows.start + at] ?? CellCode.empty;
    if (code === CellCode.number) return cells?.numbers[rows.start + at] ?? Number.NaN;
    if (code < 0) return Number.NaN;
    return entryOf(written, code, () => writtenFigure(cells?.texts[code] ?? ""));
  });
}
