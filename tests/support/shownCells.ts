import type { SheetColumn, SheetData } from "../../src/domain/sheet";
import { CellCode, ERROR_TEXTS, cellAddress, cellCode, cellText } from "../../src/domain/sheet";

/** The cells of a sheet that hold something, row by row: « A1 Alès », « B2 date 45000 », « C2 12.5 ». */
export function shownCells(sheet: SheetData | undefined): readonly string[] {
  const shown: string[] = [];
  for (let row = 0; row < (sheet?.rowCount ?? 0); row++)
    sheet?.columns.forEach((column, index) => {
      const cell = shownCell(column, row);
      if (cell !== "") shown.push(`${cellAddress(row, index)} ${cell}`);
    });
  return shown;
}

export function shownCell(column: SheetColumn | undefined, row: number): string {
  const code = cellCode(column, row);
  return SHOWN.get(code)?.(column?.numbers[row] ?? NaN) ?? cellText(column, row) ?? "";
}

const SHOWN = new Map<number, (number: number) => string>([
  [CellCode.number, String],
  [CellCode.date, (number) => `date ${String(number)}`],
  [CellCode.duration, (number) => `durée ${String(number)}`],
  [CellCode.boolean, (number) => (number === 1 ? "VRAI" : "FAUX")],
  [CellCode.error, (number) => ERROR_TEXTS[number]?.shown ?? "erreur sans nom"],
]);
