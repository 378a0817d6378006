import { type Area, containsArea } from "../model/area";
import type { CellPlace } from "../model/cellGrid";
import type { Sheet } from "../model/sheet";

/**
 * The cells that hold a formula, as runs down each column (documentation:
 * Range.getSpecialCells; how Excel cuts them in areas is assumed).
 */
export function formulaAreas(sheet: Sheet, within: Area): Area[] {
  const places = [...sheet.cells.formulas()]
    .filter((place) => containsArea(within, cellArea(place)))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const place of places) {
    const last = areas.at(-1);
    const follows = last?.column === place.column && last.row + last.rowCount === place.row;
    if (follows) areas.splice(-1, 1, { ...last, rowCount: last.rowCount + 1 });
    else areas.push(cellArea(place));
  }
  return areas;
}

function cellArea({ row, column }: CellPlace): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
