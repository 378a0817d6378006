import { FormuleError } from "./formules";

/** A range as Excel gives it: rows of cells. */
export type Matrix<T> = readonly (readonly T[])[];

/**
 * Calls `formule` for each place of a result as large as the largest ranges: a
 * lone cell serves everywhere, a single row every row, a single column every
 * column, as in Excel's own functions. Ranges that fit in no such way are an
 * error of form. An argument left out (null) reaches the formula as undefined.
 * The array of cells is lent for one call: the formula keeps nothing of it.
 */
export function broadcast<T, R>(
  ranges: readonly (Matrix<T> | null)[],
  formule: (cells: readonly (T | undefined)[]) => R,
): R[][] {
  const given = ranges.flatMap((range, at) => (range === null ? [] : [{ range, at }]));
  const { rows: height, columns: width } = commonShape(given.map(({ range }) => range));
  const cells = ranges.map((): T | undefined => undefined);
  const results: R[][] = [];
  for (let row = 0; row < height; row++) {
    // As long as it will be: an array that grows takes room for many more cells.
    const line = new Array<R>(width);
    for (let column = 0; column < width; column++) {
      for (const { range, at } of given) cells[at] = cellAt(range, row, column);
      line[column] = formule(cells);
    }
    results.push(line);
  }
  return results;
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
  const line = range[range.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
