import type { CellRange } from "../../../domain/sheet";
import type { RowToWrite, StyleName } from "../../../domain/sheetToWrite";

export interface StyleArea {
  readonly style: StyleName;
  readonly range: CellRange;
}

/** The cells of each style as few rectangles: runs along a row, joined to the same run of the row above. */
export function styleAreas(rows: readonly RowToWrite[]): readonly StyleArea[] {
  const areas: StyleArea[] = [];
  let above = new Map<string, number>();
  for (const row of rows.toSorted((a, b) => a.row - b.row)) {
    const current = new Map<string, number>();
    for (const run of runsOf(row)) {
      const { left, right } = run.range;
      const key = `${run.style} ${String(left)} ${String(right)}`;
      const index = above.get(key) ?? -1;
      const joined = areas[index];
      if (joined?.range.bottom === row.row - 1) {
        areas[index] = { style: run.style, range: { ...joined.range, bottom: row.row } };
        current.set(key, index);
      } else current.set(key, areas.push(run) - 1);
    }
    above = current;
  }
  return areas;
}

function runsOf({ row, cells }: RowToWrite): readonly StyleArea[] {
  const runs: StyleArea[] = [];
  for (const { column, cell } of cells.toSorted((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.style === cell.style && last.range.right === column - 1) {
      runs[runs.length - 1] = { ...last, range: { ...last.range, right: column } };
    } else {
      const range = { top: row, bottom: row, left: column, right: column };
      runs.push({ style: cell.style, range });
    }
  }
  return runs;
}
