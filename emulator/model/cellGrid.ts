import {
  type Area,
  boundingArea,
  containsArea,
  intersectAreas,
  isUnbounded,
  MAX_COLUMNS,
} from "./area";
import type { CellStyle } from "./cellStyle";
import type { CellValue } from "./cellValue";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell goes when others are inserted or deleted; undefined: it disappears. */
export type CellMove = (place: CellPlace) => CellPlace | undefined;

interface WideFormat {
  readonly area: Area;
  readonly style: CellStyle;
  readonly numberFormat: string | undefined;
}

const keyOf = (row: number, column: number) => row * MAX_COLUMNS + column;
const placeOf = (key: number): CellPlace => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});
const cellArea = ({ row, column }: CellPlace): Area => ({
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

/** The cells of one sheet: sparse values, formulas, number formats and styles. */
export class CellGrid {
  #rows: (CellValue | undefined)[][] = [];
  #formulas = new Map<number, string>();
  #formats = new Map<number, string>();
  #styles = new Map<number, CellStyle>();
  #spills = new Map<number, Area>();
  /** Formats given to whole rows or columns: kept apart, they reach a million cells. */
  #wide: WideFormat[] = [];

  value(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? "";
  }

  setValue(row: number, column: number, value: CellValue): void {
    const cells = (this.#rows[row] ??= []);
    if (value === "") Reflect.deleteProperty(cells, column);
    else cells[column] = value;
  }

  formula(row: number, column: number): string | undefined {
    return this.#formulas.get(keyOf(row, column));
  }

  setFormula(row: number, column: number, formula: string): void {
    this.clearContent(row, column);
    this.#formulas.set(keyOf(row, column), formula);
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  *formulas(): Generator<CellPlace & { formula: string }> {
    for (const [key, formula] of this.#formulas) yield { ...placeOf(key), formula };
  }

  /** Empties the cell; an array that spilled from it goes with it. */
  clearContent(row: number, column: number): void {
    const key = keyOf(row, column);
    this.#formulas.delete(key);
    this.clearSpill({ row, column });
    this.setValue(row, column, "");
  }

  spillArea(place: CellPlace): Area | undefined {
    return this.#spills.get(keyOf(place.row, place.column));
  }

  /** The formula cell whose array covers this place, itself excepted. */
  spillParent(place: CellPlace): CellPlace | undefined {
    for (const [key, area] of this.#spills) {
      const covers = containsArea(area, cellArea(place));
      if (covers && key !== keyOf(place.row, place.column)) return placeOf(key);
    }
    return undefined;
  }

  setSpill(place: CellPlace, area: Area): void {
    this.#spills.set(keyOf(place.row, place.column), area);
  }

  clearSpill(place: CellPlace): void {
    const key = keyOf(place.row, place.column);
    const area = this.#spills.get(key);
    if (!area) return;
    this.#spills.delete(key);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (keyOf(row, column) !== key) this.setValue(row, column, "");
      }
    }
  }

  numberFormat(row: number, column: number): string {
    const own = this.#formats.get(keyOf(row, column));
    if (own !== undefined || this.#wide.length === 0) return own ?? "General";
    const wide = this.#wideAt(row, column).findLast((w) => w.numberFormat !== undefined);
    return wide?.numberFormat ?? "General";
  }

  setNumberFormat(area: Area, numberFormat: string): void {
    if (isUnbounded(area)) {
      this.#wide.push({ area, style: {}, numberFormat });
      this.#deleteInside(this.#formats, area);
    } else {
      this.#eachCell(area, (key) => {
        if (numberFormat === "General" && this.#wide.length === 0) this.#formats.delete(key);
        else this.#formats.set(key, numberFormat);
      });
    }
  }

  style(row: number, column: number): CellStyle {
    const own = this.#styles.get(keyOf(row, column)) ?? {};
    if (this.#wide.length === 0) return own;
    const wide = this.#wideAt(row, column).map((w) => w.style);
    return wide.reduceRight<CellStyle>((style, under) => ({ ...under, ...style }), own);
  }

  changeStyle(area: Area, change: CellStyle): void {
    const patch = (key: number) => this.#styles.set(key, { ...this.#styles.get(key), ...change });
    if (!isUnbounded(area)) {
      this.#eachCell(area, patch);
      return;
    }
    this.#wide.push({ area, style: change, numberFormat: undefined });
    for (const key of this.#styles.keys()) {
      if (containsArea(area, cellArea(placeOf(key)))) patch(key);
    }
  }

  clearFormats(area: Area): void {
    this.#deleteInside(this.#formats, area);
    this.#deleteInside(this.#styles, area);
    this.#wide = this.#wide.filter((wide) => !containsArea(area, wide.area));
  }

  /** The smallest area with content; with formats too unless valuesOnly. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const include = (area: Area) => (used = used ? boundingArea(used, area) : area);
    this.#rows.forEach((cells, row) => {
      const column = cells.findIndex((value) => value !== undefined);
      if (column < 0) return;
      const last = cells.findLastIndex((value) => value !== undefined);
      include({ row, column, rowCount: 1, columnCount: last - column + 1 });
    });
    const maps = valuesOnly ? [this.#formulas] : [this.#formulas, this.#formats, this.#styles];
    for (const map of maps) for (const key of map.keys()) include(cellArea(placeOf(key)));
    return used;
  }

  /** Rewrites every formula, for instance after a sheet was renamed. */
  mapFormulas(rewrite: (formula: string) => string): void {
    for (const [key, formula] of this.#formulas) this.#formulas.set(key, rewrite(formula));
  }

  moveCells(move: CellMove): void {
    const rows = this.#rows;
    this.#rows = [];
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const place = move({ row, column });
        if (place && value !== undefined) this.setValue(place.row, place.column, value);
      });
    });
    this.#formulas = moveKeys(this.#formulas, move);
    this.#formats = moveKeys(this.#formats, move);
    this.#styles = moveKeys(this.#styles, move);
  }

  #wideAt(row: number, column: number): WideFormat[] {
    const cell = cellArea({ row, column });
    return this.#wide.filter(({ area }) => intersectAreas(area, cell) !== undefined);
  }

  #eachCell(area: Area, visit: (key: number) => void): void {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = 0; column < area.columnCount; column++) {
        visit(keyOf(row, area.column + column));
      }
    }
  }

  #deleteInside(map: Map<number, unknown>, area: Area): void {
    for (const key of map.keys()) {
      if (containsArea(area, cellArea(placeOf(key)))) map.delete(key);
    }
  }
}

function moveKeys<T>(map: Map<number, T>, move: CellMove): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, item] of map) {
    const place = move(placeOf(key));
    if (place) moved.set(keyOf(place.row, place.column), item);
  }
  return moved;
}
