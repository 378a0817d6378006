import { type Area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { formatArea, parseAddress } from "./address";
import type { IndexMove } from "./movedReferences";
import type { CellMove, CellPlace } from "./cellGrid";
import type { Sheet } from "./sheet";
import type { Chart } from "./sheetParts";

export type Axis = "rows" | "columns";

function isBeside(area: Area, place: CellPlace, axis: Axis): boolean {
  return axis === "rows"
    ? place.column >= area.column && place.column <= lastColumn(area)
    : place.row >= area.row && place.row <= lastRow(area);
}

function moved(place: CellPlace, axis: Axis, by: number): CellPlace {
  return axis === "rows"
    ? { row: place.row + by, column: place.column }
    : { row: place.row, column: place.column + by };
}

const position = (place: CellPlace, axis: Axis) => (axis === "rows" ? place.row : place.column);
const start = (area: Area, axis: Axis) => (axis === "rows" ? area.row : area.column);
const size = (area: Area, axis: Axis) => (axis === "rows" ? area.rowCount : area.columnCount);

/** Pushes the cells at and after the area down or to the right. */
export function insertCells(sheet: Sheet, area: Area, axis: Axis): CellMove {
  return shift(sheet, area, axis, (place) => {
    const stays = !isBeside(area, place, axis) || position(place, axis) < start(area, axis);
    return stays ? place : moved(place, axis, size(area, axis));
  });
}

/** Removes the cells of the area and pulls the following ones up or to the left. */
export function deleteCells(sheet: Sheet, area: Area, axis: Axis): CellMove {
  const end = start(area, axis) + size(area, axis);
  return shift(sheet, area, axis, (place) => {
    const stays = !isBeside(area, place, axis) || position(place, axis) < start(area, axis);
    if (stays) return place;
    return position(place, axis) < end ? undefined : moved(place, axis, -size(area, axis));
  });
}

function shift(sheet: Sheet, area: Area, axis: Axis, move: CellMove): CellMove {
  sheet.cells.moveCells(move);
  const isWhole = axis === "rows" ? area.columnCount === MAX_COLUMNS : area.rowCount === MAX_ROWS;
  if (!isWhole) return move;
  const moveIndex = (index: number) => {
    const place = move(axis === "rows" ? { row: index, column: 0 } : { row: 0, column: index });
    return place && position(place, axis);
  };
  moveSet(axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns, moveIndex);
  moveMap(axis === "rows" ? sheet.rowHeights : sheet.columnWidths, moveIndex);
  const moveAreas = (areas: readonly Area[]) =>
    areas.flatMap((one) => moveArea(one, axis, moveIndex));
  sheet.merges = moveAreas(sheet.merges);
  moveRules(sheet, moveAreas);
  if (axis === "rows") moveMarks(sheet, moveIndex);
  return move;
}

/** Rules all the cells of which are gone go too. */
function moveRules(sheet: Sheet, move: (areas: readonly Area[]) => Area[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: move(rule.areas) }))
    .filter(({ areas }) => areas.length > 0);
  for (const chart of sheet.charts) moveChart(chart, move);
  const { printArea } = sheet.pageLayout;
  if (printArea !== undefined) [sheet.pageLayout.printArea] = move([printArea]);
}

/** A chart follows its cells, and so do its series; cells that are gone leave it as it was. */
function moveChart(chart: Chart, move: (areas: readonly Area[]) => Area[]): void {
  const moved = (area: Area | undefined) => area && (move([area])[0] ?? area);
  chart.anchor = moved(chart.anchor);
  chart.source = moved(chart.source) ?? chart.source;
  for (const one of chart.series) {
    one.values = moved(one.values);
    one.categories = moved(one.categories);
  }
}

/** Page breaks, comments and links go with their rows. */
function moveMarks(sheet: Sheet, move: IndexMove): void {
  const { pageBreaks } = sheet.pageLayout;
  const rows = pageBreaks.splice(0, pageBreaks.length).map(move);
  pageBreaks.push(...rows.filter((row) => row !== undefined));
  sheet.comments = sheet.comments.flatMap((comment) => {
    const row = move(comment.row);
    return row === undefined ? [] : [{ ...comment, row }];
  });
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [address, link] of links) {
    const [area] = moveArea(parseAddress(address).area, "rows", move);
    if (area !== undefined) sheet.hyperlinks.set(formatArea(area), link);
  }
}

function moveSet(set: Set<number>, move: IndexMove): void {
  const indexes = [...set].map(move);
  set.clear();
  for (const index of indexes) if (index !== undefined) set.add(index);
}

function moveMap(map: Map<number, number>, move: IndexMove): void {
  const entries = [...map];
  map.clear();
  for (const [index, measure] of entries) {
    const target = move(index);
    if (target !== undefined) map.set(target, measure);
  }
}

/** An area grows or shrinks with what it covers, and goes with its last cell. */
function moveArea(merge: Area, axis: Axis, move: IndexMove): Area[] {
  const indexes = Array.from({ length: size(merge, axis) }, (_, i) => start(merge, axis) + i);
  const targets = indexes.map(move).filter((index) => index !== undefined);
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = last - first + 1;
  const change =
    axis === "rows" ? { row: first, rowCount: count } : { column: first, columnCount: count };
  return [{ ...merge, ...change }];
}
