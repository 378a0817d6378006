import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/preset-sheets-core";
import type { ExcelHost } from "../../host/excelHost";
import { type Area, boundingArea, cellsOf } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { cellFromGrid } from "./cellFromGrid";
import type { GridBook, GridCommand } from "./gridBook";
import { toArea } from "./gridRange";
import type { ModelToGrid } from "./modelToGrid";
import { sheetsFromGrid } from "./sheetsFromGrid";

interface SheetParams {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: SelectionMoveType;
}

const SHEETS =
  /^sheet\.mutation\.(?:insert-sheet|remove-sheet|set-worksheet-(?:name|order|hidden))$/;
const MOVED_CELLS =
  /^sheet\.mutation\.(?:insert-(?:row|col)|remove-(?:rows|col)|move-(?:range|rows|columns)|reorder-range)$/;

/** The rectangle of the cells that a change names. */
function areaOf(cells: Readonly<Record<number, object>>): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns)) {
      const cell = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      area = area ? boundingArea(area, cell) : cell;
    }
  }
  return area;
}

/** Not while the pointer still draws the selection. */
function isDone({ type }: SheetParams): boolean {
  return type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING;
}

/** What the user does in the grid happens in the emulated Excel, with the events that say so. */
export class GridToModel {
  readonly #book: GridBook;
  readonly #host: ExcelHost;
  readonly #mirror: ModelToGrid;

  constructor(book: GridBook, host: ExcelHost, mirror: ModelToGrid) {
    this.#book = book;
    this.#host = host;
    this.#mirror = mirror;
  }

  follow(): void {
    this.#book.onUserCommand((command) => {
      this.#receive(command);
    });
    this.#followActiveSheet();
    this.#followTyping();
  }

  #receive({ id, params }: GridCommand): void {
    const given = (params ?? {}) as SheetParams;
    if (SHEETS.test(id))
      this.#asUser(() => {
        sheetsFromGrid(this.#book, this.#host.workbook);
      });
    const sheet = this.#book.ids.sheet(given.subUnitId ?? "");
    if (!sheet) return;
    if (id === SetSelectionsOperation.id) this.#readSelection(sheet, given);
    else this.#readCells(sheet, this.#changedArea(id, sheet, given));
  }

  #changedArea(id: string, sheet: Sheet, { cellValue }: SheetParams): Area | undefined {
    if (id === SetRangeValuesMutation.id && cellValue) return areaOf(cellValue);
    return MOVED_CELLS.test(id) ? this.#wholeArea(sheet) : undefined;
  }

  #readCells(sheet: Sheet, area: Area | undefined): void {
    const worksheet = this.#book.worksheet(sheet);
    if (!area || !worksheet) return;
    const matrix = worksheet.getSheet().getCellMatrix();
    const styles = this.#book.facade.getWorkbook().getStyles();
    this.#asUser(() => {
      for (const place of cellsOf(area)) {
        const data = matrix.getValue(place.row, place.column);
        cellFromGrid(sheet, place, { data, style: styles.getStyleByCell(data) });
      }
      this.#host.workbook.notify({ kind: "cells", sheet, area });
    });
  }

  #wholeArea(sheet: Sheet): Area | undefined {
    const worksheet = this.#book.worksheet(sheet);
    const shown = worksheet && {
      row: 0,
      column: 0,
      rowCount: worksheet.getLastRow() + 1,
      columnCount: worksheet.getLastColumn() + 1,
    };
    const used = sheet.cells.usedArea(false);
    return shown && used ? boundingArea(shown, used) : (shown ?? used);
  }

  /** Each selection is an operation of the grid; its own event misses the first ones of a sheet. */
  #readSelection(sheet: Sheet, params: SheetParams): void {
    const worksheet = this.#book.worksheet(sheet);
    const range = params.selections?.at(-1)?.range;
    if (!worksheet || !range || !isDone(params)) return;
    this.#select(sheet, toArea(range, worksheet.getMaxRows(), worksheet.getMaxColumns()));
  }

  #followActiveSheet(): void {
    const { api } = this.#book.grid;
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.#book.ids.sheet(activeSheet.getSheetId());
      if (sheet)
        this.#asUser(() => {
          this.#host.workbook.activate(sheet);
        });
    });
  }

  #select(sheet: Sheet, area: Area): void {
    const { selection } = this.#host.workbook;
    const isSame =
      selection.sheet === sheet && JSON.stringify(selection.area) === JSON.stringify(area);
    if (!isSame)
      this.#asUser(() => {
        this.#host.workbook.select(sheet, area);
      });
  }

  /** While a cell is typed in, Excel refuses what the add-in asks. */
  #followTyping(): void {
    const { api } = this.#book.grid;
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.#host.cellEdit.begin();
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.#host.cellEdit.end();
    });
  }

  #asUser(gesture: () => void): void {
    this.#host.author = "user";
    try {
      this.#mirror.ignoring(gesture);
    } finally {
      this.#host.author = "addin";
    }
  }
}
