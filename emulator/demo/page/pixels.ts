/** Office.js counts in points, the grid in pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** Those of Excel with Calibri 11. */
export const DEFAULT_ROW_POINTS = 15;
export const DEFAULT_COLUMN_POINTS = 48;

export const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);
