import type { SheetToWrite } from "../../../domain/sheetToWrite";
import { PAUSE, type Steps } from "../../../domain/steps";
import { BAR_COLOR } from "../../sheets/looks";
import { applyLook } from "./applyLook";
import { rangeAt } from "./rangeAt";
import { styleAreas } from "./styleAreas";

/** A character of the default font is 7 pixels wide, with 5 around (ECMA-376 part 1, §18.3.1.13). */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_AROUND = 5;
const POINTS_PER_PIXEL = 0.75;
/** In points. */
const MAX_HEIGHT = 409;

/** Everything that is seen of a sheet whose cells are written, cut by area; no request. */
export function* layoutSteps(sheet: Excel.Worksheet, source: SheetToWrite): Steps<void> {
  sheet.showGridlines = false;
  for (const area of styleAreas(source.rows)) {
    yield PAUSE;
    applyLook(sheet, area);
  }
  yield PAUSE;
  setWidths(sheet, source.columnWidths);
  setHeights(sheet, source);
  addDataBars(sheet, source.dataBars);
  if (source.frozenRows > 0) sheet.freezePanes.freezeRows(source.frozenRows);
}

function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    const pixels = Math.trunc(width * PIXELS_PER_CHARACTER + PIXELS_AROUND);
    sheet.getCell(0, column).format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
}

/** Widths first: what a row needs depends on them. */
function setHeights(sheet: Excel.Worksheet, { rows, columnWidths }: SheetToWrite): void {
  if (rows.length === 0) return;
  const bottom = Math.max(...rows.map(({ row }) => row));
  const right = Math.max(0, columnWidths.length - 1);
  rangeAt(sheet, { top: 0, left: 0, bottom, right }).format.autofitRows();
  for (const { row, height } of rows) {
    if (height !== null) sheet.getCell(row, 0).format.rowHeight = Math.min(MAX_HEIGHT, height);
  }
}

/** Bars from 0 to 100 %: the length tells the rate; without gradient, whose end is lost on paper. */
export function addDataBars(sheet: Excel.Worksheet, dataBars: SheetToWrite["dataBars"]): void {
  for (const { top, bottom, column } of dataBars) {
    const range = rangeAt(sheet, { top, bottom, left: column, right: column });
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
    dataBar.upperBoundRule = { type: "Number", formula: "=1" };
    dataBar.positiveFormat.fillColor = `#${BAR_COLOR}`;
    dataBar.positiveFormat.gradientFill = false;
  }
}
