import { type Area, isUnbounded } from "../model/area";
import { type CellValue, isCellValue } from "../model/cellValue";
import { invalidArgument, rangeExceedsLimit } from "../model/excelError";

const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * One item per cell. A range of entire rows or columns answers null (documentation: "Read or write
 * to an unbounded range"); above the limit the reading is refused (documentation: 5 million cells).
 */
export function readMatrix<T>(
  area: Area,
  maxCells: number,
  read: (row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (area.rowCount * area.columnCount > maxCells) throw rangeExceedsLimit();
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_unused, j) => read(area.row + i, area.column + j)),
  );
}

export function checkMatrixSize(area: Area, rows: unknown, columns: unknown): void {
  const isSame = rows === area.rowCount && columns === area.columnCount;
  if (!isSame) throw invalidArgument(SIZE_MISMATCH);
}

function readCell(value: unknown): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isCellValue(value)) throw invalidArgument();
  return value;
}

/**
 * Gives each cell its part of the input: a matrix of the range's size, or one value for all. A null
 * leaves the cell as it is (documentation: "Work with blank and null values").
 */
export function writeMatrix(
  area: Area,
  input: unknown,
  write: (row: number, column: number, value: CellValue) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument();
  const rows = asRows(area, input);
  for (let i = 0; i < area.rowCount; i++) {
    for (let j = 0; j < area.columnCount; j++) {
      const value = readCell(rows ? rows[i]?.[j] : input);
      if (value !== undefined) write(area.row + i, area.column + j, value);
    }
  }
}

/** The input as rows of the right size; undefined when it is a single value. */
function asRows(area: Area, input: unknown): unknown[][] | undefined {
  if (!Array.isArray(input)) return undefined;
  const rows = input.filter((row: unknown): row is unknown[] => Array.isArray(row));
  checkMatrixSize(area, input.length, area.columnCount);
  checkMatrixSize(area, rows.length, area.columnCount);
  for (const row of rows) checkMatrixSize(area, area.rowCount, row.length);
  return rows;
}
