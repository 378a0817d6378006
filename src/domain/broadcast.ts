import { FormuleError } from "./formules";

/** A range as Excel gives it: rows of cells. */
export type Matrix<T> = readonly (readonly T[])[];

/**
 * Calls `formule` for each place of a result as large as the largest ranges: a
 * lone cell serves everywhere, a single row every row, a single column every
 * column, as in Excel's own functions. Ranges that fit in no such way are an
 * error of form. An argument left out (null) reaches the formula as undefined.
 */
export function broadcast<T, R>(
  ranges: readonly (Matrix<T> | null)[],
  formule: (cells: readonly (T | undefined)[]) => R,
): R[][] {
  const { rows: height, columns: width } = commonShape(ranges.filter((range) => range !== null));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      formule(ranges.map((range) => (range === null ? undefined : cellAt(range, row, column)))),
    ),
  );
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function commonShape(ranges: readonly Matrix<unknown>[]): Shape {
  const shapes = ranges.map(shapeOf);
  const rows = Math.max(1, ...shapes.map((shape) => shape.rows));
  const columns = Math.max(1, ...shapes.map((shape) => shape.columns));
  const fits = (size: number, common: number) => size === 1 || size === common;
  if (!shapes.every((shape) => fits(shape.rows, rows) && fits(shape.columns, columns))) {
    const sizes = shapes.map((shape) => `${String(shape.rows)} × ${String(shape.columns)}`);
    const list = [...new Set(sizes)].join(", ");
    throw new FormuleError("forme", `Les plages n'ont pas la même taille : ${list}.`);
  }
  return { rows, columns };
}

function shapeOf(range: Matrix<unknown>): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

function cellAt<T>(range: Matrix<T>, row: number, column: number): T | undefined {
  const cells = range[range.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}
