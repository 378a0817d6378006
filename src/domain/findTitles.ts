import { cellText, type SheetData } from "./sheet";

/** Where these titles stand side by side, the first from the left; null when they do not. */
export function findTitles(
  { columns, rowCount }: SheetData,
  titles: readonly string[],
): { readonly row: number; readonly column: number } | null {
  for (const column of columns.keys()) {
    for (let row = 0; row < rowCount; row++) {
      const isTitles = titles.every(
        (title, index) => cellText(columns[column + index], row) === title,
      );
      if (isTitles) return { row, column };
    }
  }
  return null;
}
