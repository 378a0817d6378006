import type { CellRange } from "../../../../domain/sheet";
import { classeurTronque } from "../../xlsxErrors";
import type { ReadBudget } from "../readBudget";
import type { ScannedTag } from "../xml/scannedTag";
import { MAX_COLUMNS, parseRange } from "../../../sheets/cellReference";

/** What surrounds the cells of a sheet: merges, hidden rows and columns. */
export class SheetLayout {
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly budget: ReadBudget;
  /** 1-based, last hidden column so far: what overlaps costs nothing twice. */
  private lastColumn = 0;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  addMerge(tag: ScannedTag): void {
    const range = parseRange(tag.attribute("ref") ?? "");
    if (range === null) throw classeurTronque();
    this.budget.spend("merges", 1);
    this.merges.push(range);
  }

  hideRow(row: number): void {
    this.budget.spend("hiddenRows", 1);
    this.hiddenRows.add(row);
  }

  /** <col min="3" max="5" hidden="1">: 1-based, in ascending order. */
  addColumns(tag: ScannedTag): void {
    const first = Math.max(tag.integer("min"), this.lastColumn + 1);
    const last = Math.min(tag.integer("max"), MAX_COLUMNS);
    if (!tag.isOn("hidden")) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
    this.lastColumn = Math.max(this.lastColumn, last);
  }
}
