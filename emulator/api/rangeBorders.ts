import { type Area, lastColumn, lastRow } from "../model/area";
import type { CellPlace } from "../model/cellGrid";
import { type BorderSide, type BorderStyle, defaultBorder } from "../model/cellStyle";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import type { AreaStyle } from "./areaStyle";
import { readColor, readText } from "./arguments";

type SideFinder = (area: Area, cell: CellPlace) => BorderSide | undefined;

/** Which side of a cell of the range carries a border of the range, if any. */
const cellSides: Readonly<Record<BorderSide, SideFinder>> = {
  EdgeTop: (area, { row }) => (row === area.row ? "EdgeTop" : undefined),
  EdgeBottom: (area, { row }) => (row === lastRow(area) ? "EdgeBottom" : undefined),
  EdgeLeft: (area, { column }) => (column === area.column ? "EdgeLeft" : undefined),
  EdgeRight: (area, { column }) => (column === lastColumn(area) ? "EdgeRight" : undefined),
  InsideHorizontal: (area, { row }) => (row < lastRow(area) ? "EdgeBottom" : undefined),
  InsideVertical: (area, { column }) => (column < lastColumn(area) ? "EdgeRight" : undefined),
  DiagonalDown: () => "DiagonalDown",
  DiagonalUp: () => "DiagonalUp",
};

const sides = Object.keys(cellSides) as BorderSide[];

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
      const side = cellSides[this.#side](area, cell);
      const border = side && sheet.cells.style(cell.row, cell.column).borders?.[side];
      if (border) return border;
    }
    return defaultBorder;
  }

  #change(change: Partial<BorderStyle>): void {
    this.#style.changeCells((row, column, { borders = {} }) => {
      const side = cellSides[this.#side](this.#style.area, { row, column });
      if (!side) return {};
      return {
        borders: { ...borders, [side]: { ...(borders[side] ?? defaultBorder), ...change } },
      };
    });
  }
}
