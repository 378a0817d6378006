/** Excel shows at most this width, in characters. */
const MAX_WIDTH = 255;
/**
 * The file counts the 5 pixels around the characters in the width; with a
 * character of 7 pixels (ECMA-376 part 1, §18.3.1.13) that is 5/7.
 */
const PADDING = 5 / 7;

export function sheetViewsXml(frozenRows: number): string {
  const view = `<sheetView showGridLines="0" workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews>${view}>${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

/** Widths are those that Excel shows, in characters. */
export function colsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const cols = widths.map((width, column) => {
    const inFile = Math.min(MAX_WIDTH, Math.round((width + PADDING) * 256) / 256);
    return `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(inFile)}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}
