import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Calculator } from "../../formulas/calculator";
import { applyResults } from "../../formulas/calculationResults";
import type { SheetResults } from "../../formulas/univerMessages";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { FormulaDataModel as ArrayFormulas } from "../../formulas/thread/univerTypes";
import type { GridBook } from "./gridBook";
import { gridValue } from "./gridCells";
import type { ModelToGrid } from "./modelToGrid";

/** The grid computes for the whole emulated Excel: its results go to the model. */
export class GridCalculator implements Calculator {
  readonly #book: GridBook;
  readonly #mirror: ModelToGrid;
  readonly #following: { readonly dispose: () => void };

  constructor(book: GridBook, mirror: ModelToGrid, workbook: Workbook) {
    this.#book = book;
    this.#mirror = mirror;
    this.#following = book.grid.api.getFormula().calculationResultApplied(() => {
      readResults(book, workbook);
    });
  }

  readonly recalculate = async ({ workbook }: { readonly workbook: Workbook }): Promise<void> => {
    const applied = this.#book.grid.api.getFormula().onCalculationResultApplied();
    this.#mirror.updateCells();
    await applied;
    readResults(this.#book, workbook);
  };

  readonly close = (): void => {
    this.#following.dispose();
  };
}

function readResults(book: GridBook, workbook: Workbook): void {
  const results = workbook.sheets.map((sheet) => ({
    sheetId: sheet.id,
    cells: readFormulas(book, sheet),
    spills: readSpills(book, sheet),
  }));
  applyResults(workbook, results);
}

function readFormulas(book: GridBook, sheet: Sheet): SheetResults["cells"] {
  const matrix = book.worksheet(sheet)?.getSheet().getCellMatrix();
  return [...sheet.cells.formulas()].map(({ row, column }) => {
    return [row, column, gridValue(matrix?.getValue(row, column))] as const;
  });
}

/** Formulas that fill several cells. */
function readSpills(book: GridBook, sheet: Sheet): SheetResults["spills"] {
  const model = book.grid.injector.get(FormulaDataModel) as unknown as ArrayFormulas;
  const [unit, id] = [book.facade.getId(), book.ids.gridId(sheet)];
  const ranges = Object.values(model.getArrayFormulaRange()[unit]?.[id] ?? {});
  const data = model.getArrayFormulaCellData()[unit]?.[id] ?? {};
  return ranges
    .flatMap((row) => Object.values(row ?? {}))
    .map(({ startRow, startColumn, endRow, endColumn }) => {
      const values = Array.from({ length: endRow - startRow + 1 }, (_row, i) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_column, j) =>
          gridValue(data[startRow + i]?.[startColumn + j]),
        ),
      );
      return { row: startRow, column: startColumn, values };
    });
}
