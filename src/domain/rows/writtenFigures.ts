import { CellCode, cellCode, type SheetColumn, type SheetData } from "../sheet";
import { readNumber } from "../values/number";
import type { TableArea } from "./rowFacts";

const { duration, number } = CellCode;

/**
 * The table with the figures that are written as text (« 1 607,00 », « 35 h ») in these columns put
 * as the numbers they are: a total adds them up all the same. Titles stay texts.
 */
export function withWrittenFigures(area: TableArea, columns: readonly number[]): TableArea {
  const read = new Map(
    columns.flatMap((column) => {
      const cells = area.sheet.columns[column];
      const figures = cells === undefined ? null : figuresOf(cells, area);
      return figures === null ? [] : [[column, figures] as const];
    }),
  );
  if (read.size === 0) return area;
  const sheet: SheetData = {
    ...area.sheet,
    columns: area.sheet.columns.map((cells, column) => read.get(column) ?? cells),
  };
  return { ...area, sheet };
}

/** Null when no text of the column is a figure, or where durations are in days beside it. */
function figuresOf(cells: SheetColumn, area: TableArea): SheetColumn | null {
  const values = valuesOf(cells, area);
  if (values.every(Number.isNaN)) return null;
  const codes = cells.codes.slice();
  const numbers = new Float64Array(codes.length);
  numbers.set(cells.numbers.subarray(0, codes.length));
  for (const [row, code] of cells.codes.entries()) {
    if (code === duration) return null;
    const value = values[code] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    codes[row] = number;
    numbers[row] = value;
  }
  return { ...cells, codes, numbers };
}

/** By code of text; NaN for words. */
function valuesOf(cells: SheetColumn, { titleRows: [first, last] }: TableArea): Float64Array {
  const titles = new Set<number>();
  for (let row = first; row <= last; row++) titles.add(cellCode(cells, row));
  return Float64Array.from(cells.texts, (text, code) =>
    titles.has(code) ? Number.NaN : writtenFigure(text),
  );
}

/** « 1 607,00 », « 35 h »: the figure that a text tells; NaN for words. */
export function writtenFigure(text: string): number {
  const reading = readNumber(text);
  return reading.state === "value" ? reading.value.value : Number.NaN;
}
