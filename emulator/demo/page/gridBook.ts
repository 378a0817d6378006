import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { type IDisposable, type IExecutionOptions, LocaleType } from "@univerjs/core";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { endTypingWithEnter } from "./enterKey";
import { editInFrench } from "./frenchEditor";
import type { Grid } from "./grid";
import { gridSheet } from "./gridSheet";
import { SheetIds } from "./sheetIds";
import { showInFrench } from "./shownText";

const UNIT = "classeur";

export interface GridCommand {
  readonly id: string;
  readonly params: unknown;
  readonly options: IExecutionOptions | undefined;
}

/** One workbook open in the grid. */
export class GridBook {
  readonly ids = new SheetIds();
  readonly grid: Grid;
  readonly facade: ReturnType<Grid["api"]["createWorkbook"]>;
  #isWriting = false;

  constructor(grid: Grid, workbook: Workbook) {
    this.grid = grid;
    for (const sheet of workbook.sheets) this.ids.pair(sheet, sheet.id);
    this.facade = grid.api.createWorkbook({
      id: UNIT,
      name: workbook.name,
      locale: LocaleType.FR_FR,
      defaultStyle: { ff: "Calibri", fs: 11 },
      sheetOrder: workbook.sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(
        workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet, sheet.id)]),
      ),
    });
    this.facade.setNumfmtLocal("fr");
    grid.injector
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, showInFrench);
    editInFrench(grid);
    endTypingWithEnter(grid, UNIT);
  }

  worksheet(sheet: Sheet): ReturnType<GridBook["facade"]["getSheetBySheetId"]> {
    return this.facade.getSheetBySheetId(this.ids.gridId(sheet));
  }

  /** Changes the grid on the model's behalf: nobody undoes it, and it does not come back. */
  write(id: string, sheet: Sheet, params: object = {}): void {
    const target = { unitId: UNIT, subUnitId: this.ids.gridId(sheet) };
    this.silently(() => this.grid.api.syncExecuteCommand(id, { ...target, ...params }));
  }

  silently(action: () => unknown): void {
    this.#isWriting = true;
    try {
      action();
    } finally {
      this.#isWriting = false;
    }
  }

  /** What the user does in the grid, and not what the model or the calculation does. */
  onUserCommand(listener: (command: GridCommand) => void): IDisposable {
    const { api } = this.grid;
    return api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      const isOurs = this.#isWriting || options?.["fromFormula"] === true;
      if (!isOurs) listener({ id, params: params as unknown, options });
    });
  }
}
