import {
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { type Area, intersectAreas, isUnbounded } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { WorkbookChange } from "../../model/workbookChange";
import { fittedRows } from "./fittedRows";
import type { GridBook } from "./gridBook";
import { gridCells } from "./gridCells";
import { gridSize } from "./gridSheet";
import { LayoutToGrid } from "./layoutToGrid";
import { sheetsToGrid } from "./sheetsToGrid";

/** Brings to the grid what the add-in did to the workbook, request by request. */
export class ModelToGrid {
  readonly #book: GridBook;
  readonly #workbook: Workbook;
  readonly #layout = new LayoutToGrid();
  #dirty = new Map<Sheet, Area[]>();
  #wasSelected = false;
  #isPaused = false;

  constructor(book: GridBook, workbook: Workbook) {
    this.#book = book;
    this.#workbook = workbook;
    for (const sheet of workbook.sheets) this.#layout.note(sheet);
    workbook.listen((change) => {
      if (!this.#isPaused) this.#record(change);
    });
  }

  /** What comes from the grid is in it already. */
  ignoring(action: () => void): void {
    this.#isPaused = true;
    try {
      action();
    } finally {
      this.#isPaused = false;
    }
  }

  /** Cells and sheets: what a calculation needs. */
  updateCells(): void {
    const known = new Set(this.#workbook.sheets.filter((sheet) => this.#book.worksheet(sheet)));
    sheetsToGrid(this.#book, this.#workbook);
    for (const sheet of this.#workbook.sheets) {
      if (known.has(sheet)) this.#writeCells(sheet);
      else this.#layout.note(sheet);
    }
    this.#dirty = new Map();
  }

  /** Everything that a person sees. */
  update(): void {
    this.updateCells();
    for (const sheet of this.#workbook.sheets) this.#layout.update(this.#book, sheet);
    if (this.#wasSelected) this.#showSelection();
    this.#wasSelected = false;
  }

  #record(change: WorkbookChange): void {
    if (change.kind === "selection" || change.kind === "activated") this.#wasSelected = true;
    const area = this.#areaOf(change);
    if (!("sheet" in change) || !area) return;
    this.#dirty.set(change.sheet, [...(this.#dirty.get(change.sheet) ?? []), area]);
  }

  /** Moved cells touch everything; a change of whole rows or columns, what the grid shows of them. */
  #areaOf(change: WorkbookChange): Area | undefined {
    const isShift = change.kind === "structure" && change.what === "shifted";
    if (isShift) return this.#shownArea(change.sheet);
    if (change.kind !== "cells" && change.kind !== "formats") return undefined;
    const { area, sheet } = change;
    if (!isUnbounded(area)) return area;
    const shown = this.#shownArea(sheet);
    return shown && intersectAreas(shown, area);
  }

  #shownArea(sheet: Sheet): Area | undefined {
    const worksheet = this.#book.worksheet(sheet);
    if (!worksheet) return undefined;
    const [rowCount, columnCount] = [worksheet.getMaxRows(), worksheet.getMaxColumns()];
    return { row: 0, column: 0, rowCount, columnCount };
  }

  #writeCells(sheet: Sheet): void {
    for (const area of this.#dirty.get(sheet) ?? []) {
      this.#makeRoom(sheet, area);
      const cellValue = gridCells(sheet, area, true);
      this.#book.write(SetRangeValuesMutation.id, sheet, { cellValue });
      const rowData = fittedRows(sheet, area);
      if (Object.keys(rowData).length > 0)
        this.#book.write(SetRowDataMutation.id, sheet, { rowData });
    }
  }

  #makeRoom(sheet: Sheet, area: Area): void {
    const shown = this.#shownArea(sheet);
    const { rowCount, columnCount } = gridSize(area);
    if (!shown) return;
    if (shown.rowCount < rowCount) {
      this.#book.write(SetWorksheetRowCountMutation.id, sheet, { rowCount });
    }
    if (shown.columnCount < columnCount) {
      this.#book.write(SetWorksheetColumnCountMutation.id, sheet, { columnCount });
    }
  }

  #showSelection(): void {
    const { sheet, area } = this.#workbook.selection;
    const shown = this.#shownArea(sheet);
    const visible = shown && intersectAreas(shown, area);
    const worksheet = this.#book.worksheet(sheet);
    if (!worksheet || !visible) return;
    const { row, column, rowCount, columnCount } = visible;
    this.#book.silently(() => {
      worksheet.getRange(row, column, rowCount, columnCount).activate();
      worksheet.scrollToCell(Math.max(0, row - CONTEXT_ROWS), column);
    });
  }
}

/** Rows kept in sight above a selected cell. */
const CONTEXT_ROWS = 5;
