import { type Area, lastColumn, lastRow } from "../model/area";
import { columnFitting } from "../model/autofit";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { AreaStyle } from "./areaStyle";
import { readFlag, readNumber, readText } from "./arguments";
import { FormatProtection } from "./formatProtection";
import { checkAllowed } from "./guards";
import type { Host } from "./host";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

/** In points: the standard column of 8.43 characters, the standard row (documentation). */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  readonly #style: AreaStyle;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(host: Host, sheet: Sheet, area: Area) {
    super();
    this.#style = new AreaStyle(host, sheet, area);
    this.#sheet = sheet;
    this.#area = area;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#style);
  }

  get font(): RangeFont {
    return new RangeFont(this.#style);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#style);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#style);
  }

  get horizontalAlignment(): string | null {
    return this.#style.read("horizontalAlignment");
  }

  set horizontalAlignment(input: unknown) {
    this.#style.change({ horizontalAlignment: readText(input) });
  }

  get verticalAlignment(): string | null {
    return this.#style.read("verticalAlignment");
  }

  set verticalAlignment(input: unknown) {
    this.#style.change({ verticalAlignment: readText(input) });
  }

  get wrapText(): boolean | null {
    return this.#style.read("wrapText");
  }

  set wrapText(input: unknown) {
    this.#style.change({ wrapText: readFlag(input) });
  }

  get indentLevel(): number | null {
    return this.#style.read("indentLevel");
  }

  set indentLevel(input: unknown) {
    this.#style.change({ indentLevel: readNumber(input) });
  }

  get columnWidth(): number | null {
    const { column } = this.#area;
    const widths = this.#sheet.columnWidths;
    return commonMeasure([column, lastColumn(this.#area)], (i) => widths.get(i) ?? STANDARD_WIDTH);
  }

  set columnWidth(input: unknown) {
    checkAllowed(this.#sheet, "allowFormatColumns");
    const width = readNumber(input);
    for (let i = this.#area.column; i <= lastColumn(this.#area); i++) {
      this.#sheet.columnWidths.set(i, width);
    }
  }

  get rowHeight(): number | null {
    const heights = this.#sheet.rowHeights;
    const bounds: [number, number] = [this.#area.row, lastRow(this.#area)];
    return commonMeasure(bounds, (i) => heights.get(i) ?? STANDARD_HEIGHT);
  }

  set rowHeight(input: unknown) {
    checkAllowed(this.#sheet, "allowFormatRows");
    const height = readNumber(input);
    for (let i = this.#area.row; i <= lastRow(this.#area); i++) {
      this.#sheet.rowHeights.set(i, height);
    }
  }

  /** The whole column counts, not only the range (issue 5999). */
  autofitColumns(): void {
    checkAllowed(this.#sheet, "allowFormatColumns");
    const used = this.#sheet.cells.usedArea(true);
    if (!used) return;
    const last = Math.min(lastColumn(this.#area), lastColumn(used));
    for (let column = this.#area.column; column <= last; column++) {
      const width = columnFitting(this.#sheet, column, this.#style.host.locale);
      this.#sheet.columnWidths.set(column, width);
    }
  }

  /** Heights come from the fonts on screen: back to the standard one (assumed). */
  autofitRows(): void {
    checkAllowed(this.#sheet, "allowFormatRows");
    for (const row of this.#sheet.rowHeights.keys()) {
      if (row >= this.#area.row && row <= lastRow(this.#area)) this.#sheet.rowHeights.delete(row);
    }
  }
}

/** Null when the columns or rows differ (documentation: RangeFormat.columnWidth). */
function commonMeasure(
  [first, last]: readonly [number, number],
  measure: (index: number) => number,
): number | null {
  const common = measure(first);
  for (let i = first + 1; i <= last; i++) if (measure(i) !== common) return null;
  return common;
}
