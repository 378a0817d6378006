import { connectWindow } from "../../boot/browserEntry";
import type { FunctionCall } from "../../formulas/univerMessages";
import type { FunctionOutcome } from "../../host/customFunctions";
import { User } from "../../boot/user";
import { ExcelHost } from "../../host/excelHost";
import { formatAddress, formatArea } from "../../model/address";
import type { CellValue } from "../../model/cellValue";
import type { Workbook } from "../../model/workbook";
import { saveXlsx } from "../../xlsx/saveXlsx";
import type { FunctionsJson } from "./functionsJson";
import { newGrid } from "./grid";
import { GridBook } from "./gridBook";
import { GridCalculator } from "./gridCalculator";
import { GridToModel } from "./gridToModel";
import { ModelToGrid } from "./modelToGrid";

/** One workbook open in the emulated Excel: the grid, and the pane once it is loaded. */
export class Session {
  /** What a test makes happen: refusals, protections, hands other than the add-in's. */
  readonly user: User;
  readonly #host: ExcelHost;
  readonly #book: GridBook;

  constructor(container: string, workbook: Workbook, functions: FunctionsJson) {
    const grid = newGrid(container, functions.functions, (request) => this.#call(request));
    this.#book = new GridBook(grid, workbook);
    const mirror = new ModelToGrid(this.#book, workbook);
    this.#host = new ExcelHost({
      workbook,
      functions,
      calculator: new GridCalculator(this.#book, mirror, workbook),
      afterRequest: () => {
        this.#show(mirror);
      },
    });
    new GridToModel(this.#book, this.#host, mirror).follow();
    this.user = new User(this.#host);
  }

  get host(): ExcelHost {
    return this.#host;
  }

  /** To be called by the pane's page before its Office.js. */
  installPane(window: Window): void {
    connectWindow(window, this.#host);
  }

  /** The grid as the person's system is: light or dark. */
  setDark(isDark: boolean): void {
    this.#book.grid.api.toggleDarkMode(isDark);
  }

  save(): Promise<Uint8Array> {
    return saveXlsx(this.#host.workbook);
  }

  /** Members of Office.js that the add-in asked for and that the emulator does not have. */
  get notEmulated(): readonly string[] {
    return this.#host.notEmulated.names;
  }

  /** What failed in the emulator itself. */
  get faults(): readonly unknown[] {
    return this.#host.faults;
  }

  /** The cell that is selected, and what the emulated Excel holds in it. */
  get selected(): { readonly sheet: string; readonly address: string; readonly value: CellValue } {
    const { sheet, area } = this.#host.workbook.selection;
    const value = sheet.cells.value(area.row, area.column);
    return { sheet: sheet.name, address: formatArea(area), value };
  }

  get sheetNames(): readonly string[] {
    return this.#host.workbook.sheets.map(({ name }) => name);
  }

  close(): void {
    this.#host.close();
    this.#book.grid.univer.dispose();
  }

  /** The add-in is not to suffer from a grid that fails. */
  #show(mirror: ModelToGrid): void {
    try {
      mirror.update();
    } catch (error) {
      console.error(error);
      this.#host.faults.push(error);
    }
  }

  /** A formula of the grid calls a function of the add-in. */
  #call({ name, args, sheetId, row, column }: FunctionCall): Promise<FunctionOutcome> {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const sheetName = this.#book.ids.sheet(sheetId)?.name ?? "";
    return this.#host.functions.callByName(name, args, formatAddress(sheetName, cell));
  }
}
