import type { CellGrid, CellPlace } from "./cellGrid";
import type { CellValue } from "./cellValue";
import { readTypedValue } from "./typedValue";

/** Writes a cell as `Range.values` and `Range.formulas` do: texts are read, formulas kept. */
export function writeTyped(cells: CellGrid, { row, column }: CellPlace, input: CellValue): void {
  const numberFormat = cells.numberFormat(row, column);
  const typed = readTypedValue(input, numberFormat);
  if (typed.kind === "formula") {
    cells.setFormula(row, column, typed.formula);
    return;
  }
  cells.clearContent(row, column);
  cells.setValue(row, column, typed.value);
  if (typed.format !== undefined && numberFormat === "General") {
    cells.setNumberFormat({ row, column, rowCount: 1, columnCount: 1 }, typed.format);
  }
}
