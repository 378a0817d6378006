import { type Area, cellsOf, intersectAreas } from "../model/area";
import { type CellStyle, defaultStyle } from "../model/cellStyle";
import type { Sheet } from "../model/sheet";
import { checkAllowed } from "./guards";
import type { Host } from "./host";

const defaults: Required<CellStyle> = defaultStyle;

/** The style of the cells of one area: read as one, written to all. */
export class AreaStyle {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(host: Host, sheet: Sheet, area: Area) {
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  /** Null when the cells differ (documentation: "Get format properties of a range"). */
  read<K extends keyof CellStyle>(key: K): Required<CellStyle>[K] | null {
    return this.common((style) => ({ ...defaults, ...style })[key]);
  }

  common<T>(pick: (style: CellStyle) => T): T | null {
    const used = this.sheet.cells.usedArea(false);
    const shared = used && intersectAreas(this.area, used);
    const first = pick(this.sheet.cells.style(this.area.row, this.area.column));
    if (!shared) return first;
    for (const { row, column } of cellsOf(shared)) {
      if (pick(this.sheet.cells.style(row, column)) !== first) return null;
    }
    return first;
  }

  change(change: CellStyle): void {
    checkAllowed(this.sheet, "allowFormatCells");
    this.sheet.cells.changeStyle(this.area, change);
    this.host.workbook.notify({ kind: "formats", sheet: this.sheet, area: this.area });
  }

  /** Borders differ from cell to cell inside the area: each asks for its own change. */
  changeCells(change: (row: number, column: number, style: CellStyle) => CellStyle): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const { cells } = this.sheet;
    for (const { row, column } of cellsOf(this.area)) {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      cells.changeStyle(cell, change(row, column, cells.style(row, column)));
    }
    this.host.workbook.notify({ kind: "formats", sheet: this.sheet, area: this.area });
  }
}
