import { type Area, lastColumn, lastRow } from "../model/area";
import { type BorderSide, type BorderStyle, defaultBorder } from "../model/cellStyle";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import type { AreaStyle } from "./areaStyle";
import { readColor, readText } from "./arguments";

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

interface CellSide {
  readonly row: number;
  readonly column: number;
}

/** Which side of a cell of the area carries this border of the range, if any. */
function cellSide(side: BorderSide, area: Area, { row, column }: CellSide): BorderSide | undefined {
  switch (side) {
    case "EdgeTop":
      return row === area.row ? "EdgeTop" : undefined;
    case "EdgeBottom":
      return row === lastRow(area) ? "EdgeBottom" : undefined;
    case "EdgeLeft":
      return column === area.column ? "EdgeLeft" : undefined;
    case "EdgeRight":
      return column === lastColumn(area) ? "EdgeRight" : undefined;
    default:
      return innerSide(side, area, { row, column });
  }
}

function innerSide(side: BorderSide, area: Area, { row, column }: CellSide): BorderSide | undefined {
  if (side === "InsideHorizontal") return row < lastRow(area) ? "EdgeBottom" : undefined;
  if (side === "InsideVertical") return column < lastColumn(area) ? "EdgeRight" : undefined;
  return side;
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";
  readonly items: () => readonly RangeBorder[];

  constructor(style: AreaStyle) {
    super();
    this.items = () => sides.map((side) => new RangeBorder(style, side));
  }
}

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";
  readonly #style: AreaStyle;
  readonly #side: BorderSide;

  constructor(style: AreaStyle, side: BorderSide) {
    super();
    this.#style = style;
    this.#side = side;
  }

  override itemId(): string {
    return this.#side;
  }

  get sideIndex(): string {
    return this.#side;
  }

  get style(): string {
    return this.#read().style;
  }

  set style(input: unknown) {
    this.#change({ style: readText(input) });
  }

  get color(): string {
    return this.#read().color;
  }

  /** A colour alone draws a line (assumed: as in VBA). */
  set color(input: unknown) {
    const { style } = this.#read();
    this.#change({ color: readColor(input), style: style === "None" ? "Continuous" : style });
  }

  get weight(): string {
    return this.#read().weight;
  }

  set weight(input: unknown) {
    this.#change({ weight: readText(input) });
  }

  /** The border of the first cell that carries this side. */
  #read(): BorderStyle {
    const { area, sheet } = this.#style;
    const corner = { row: area.row, column: area.column };
    const opposite = { row: lastRow(area), column: lastColumn(area) };
    for (const cell of [corner, opposite]) {
      const side = cellSide(this.#side, area, cell);
      const border = side && sheet.cells.style(cell.row, cell.column).borders?.[side];
      if (border) return border;
    }
    return defaultBorder;
  }

  #change(change: Partial<BorderStyle>): void {
    this.#style.changeCells((row, column, { borders = {} }) => {
      const side = cellSide(this.#side, this.#style.area, { row, column });
      if (!side) return {};
      return { borders: { ...borders, [side]: { ...(borders[side] ?? defaultBorder), ...change } } };
    });
  }
}
