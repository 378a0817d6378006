import {
  type Area,
  cellsOf,
  containsArea,
  intersectAreas,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/area";
import { formatArea } from "../model/address";
import { mergedRangeConflict } from "../model/excelError";
import type { CellMove } from "../model/cellGrid";
import { type Axis, deleteCells, insertCells } from "../model/shiftCells";
import type { Hyperlink } from "../model/sheet";
import { isOmitted, readChoice, readRecord } from "./arguments";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { checkAllowed, checkCanEdit } from "./guards";
import { RangeAreas } from "./rangeAreas";
import { RangeCells } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import { formulaAreas } from "./specialCells";

const clearChoices = ["All", "Formats", "Contents"] as const;

/** A range: its geometry and cells are inherited, here is what one does to it. */
export class Range extends RangeCells {
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, [this.area]);
  }

  get hyperlink(): Hyperlink | null {
    return this.sheet.hyperlinks.get(formatArea(this.area)) ?? null;
  }

  /** The text to display replaces the cell's content (documentation: RangeHyperlink). */
  set hyperlink(input: unknown) {
    checkAllowed(this.sheet, "allowInsertHyperlinks");
    const link: Hyperlink = readRecord(input);
    this.sheet.hyperlinks.set(formatArea(this.area), link);
    if (link.textToDisplay !== undefined) this.values = link.textToDisplay;
  }

  select(): void {
    this.host.workbook.select(this.sheet, this.area);
  }

  clear(applyTo: unknown): void {
    const what = isOmitted(applyTo) ? "All" : readChoice(applyTo, clearChoices);
    checkCanEdit(this.sheet, this.area);
    if (what === "All" || what === "Contents") this.#clearContents();
    if (what === "All" || what === "Formats") this.sheet.cells.clearFormats(this.area);
    this.host.workbook.notify({ kind: "cells", sheet: this.sheet, area: this.area });
  }

  merge(across: unknown): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const isInTable = this.host.workbook.tables.some(
      (table) => table.sheet === this.sheet && intersectAreas(table.area, this.area),
    );
    if (isInTable) throw mergedRangeConflict();
    this.unmerge();
    const areas = across === true ? rowsOf(this.area) : [this.area];
    this.sheet.merges.push(...areas);
    for (const area of areas) this.#keepFirstCell(area);
    this.host.workbook.notify({ kind: "cells", sheet: this.sheet, area: this.area });
  }

  unmerge(): void {
    checkAllowed(this.sheet, "allowFormatCells");
    this.sheet.merges = this.sheet.merges.filter((area) => !intersectAreas(area, this.area));
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges.filter((area) => intersectAreas(area, this.area));
    return areas.length > 0 ? new RangeAreas(this.host, this.sheet, areas) : null;
  }

  insert(shift: unknown): Range {
    const axis = readChoice(shift, ["Down", "Right"]) === "Down" ? "rows" : "columns";
    this.#checkShift(axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
    this.#follow(axis, insertCells(this.sheet, this.area, axis));
    this.host.workbook.notify({ kind: "structure", what: "shifted", sheet: this.sheet });
    return this.host.range(this.sheet, this.area);
  }

  delete(shift: unknown): void {
    const axis = readChoice(shift, ["Up", "Left"]) === "Up" ? "rows" : "columns";
    this.#checkShift(axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
    this.#follow(axis, deleteCells(this.sheet, this.area, axis));
    this.host.workbook.notify({ kind: "structure", what: "shifted", sheet: this.sheet });
  }

  /** Asks for a recalculation of these cells. */
  setDirty(): void {
    this.host.workbook.notify({ kind: "cells", sheet: this.sheet, area: this.area });
  }

  calculate(): void {
    this.host.application.mustCalculate = true;
  }

  getSpecialCellsOrNullObject(cellType: unknown): RangeAreas | null {
    if (cellType !== "Formulas")
      this.host.notEmulated.refuse(`getSpecialCells(${String(cellType)})`);
    const areas = formulaAreas(this.sheet, this.area);
    return areas.length > 0 ? new RangeAreas(this.host, this.sheet, areas) : null;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.sheet.cells.spillArea(this.area);
    return area ? this.host.range(this.sheet, area) : null;
  }

  getSpillParentOrNullObject(): Range | null {
    const parent = this.sheet.cells.spillParent(this.area);
    return parent ? this.host.range(this.sheet, { ...parent, rowCount: 1, columnCount: 1 }) : null;
  }

  #clearContents(): void {
    const { cells } = this.sheet;
    const used = cells.usedArea(true);
    const area = used && intersectAreas(this.area, used);
    if (!area) return;
    for (const { row, column } of cellsOf(area)) cells.clearContent(row, column);
  }

  /** Merging keeps the top left content only (support page "Merge and unmerge cells"). */
  #keepFirstCell(area: Area): void {
    const first: Area = { ...area, rowCount: 1, columnCount: 1 };
    for (const cell of cellsOf(area)) {
      const isFirst = containsArea(first, { ...cell, rowCount: 1, columnCount: 1 });
      if (!isFirst) this.sheet.cells.clearContent(cell.row, cell.column);
    }
  }

  /** Every formula follows the rows or columns that moved. */
  #follow(axis: Axis, move: CellMove): void {
    this.host.workbook.moveReferences({
      sheetName: this.sheet.name,
      axis,
      move: (index) => {
        const place = move(axis === "rows" ? { row: index, column: 0 } : { row: 0, column: index });
        return axis === "rows" ? place?.row : place?.column;
      },
    });
  }

  /** A part of a row: references would follow some cells only, refused by name rather than done wrong. */
  #checkShift(option: string): void {
    checkAllowed(this.sheet, option);
    const { workbook, notEmulated } = this.host;
    const isWhole = this.area.rowCount === MAX_ROWS || this.area.columnCount === MAX_COLUMNS;
    if (workbook.hasFormulas && !isWhole) {
      notEmulated.refuse("Range.insert/delete of a part of a row beside formulas");
    }
    const hasParts = this.sheet.merges.length > 0 || this.host.workbook.tables.length > 0;
    if (hasParts && !isWhole) notEmulated.refuse("Range.insert/delete beside merges or tables");
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, i) => ({
    ...area,
    row: area.row + i,
    rowCount: 1,
  }));
}
