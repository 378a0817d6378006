import type { GridCell } from "./gridMove";

/** The identifier of a drawn cell, by which the grid says which one is chosen. */
export function cellId({ row, column }: GridCell): string {
  return `cellule-${String(row)}-${String(column)}`;
}
