import { TextDecoder, TextEncoder } from "node:util";
import { Workbook } from "../../emulator/model/workbook";
import type { Sheet } from "../../emulator/model/sheet";
import {
  CellCode,
  type SheetColumn,
  type SheetData,
  type WorkbookData,
} from "../../src/domain/sheet";

// jsdom has none, and the emulator counts the bytes of requests.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** An emulated workbook with the cells of another: to be changed by who tests. */
export function emulatedSuivi({ name, sheets }: WorkbookData): Workbook {
  const [first, ...others] = sheets;
  const workbook = new Workbook(first?.name ?? "Feuil1");
  workbook.name = name;
  for (const other of others) workbook.addSheet(other.name);
  for (const [index, sheet] of workbook.sheets.entries()) fill(sheet, sheets[index]);
  return workbook;
}

function fill(sheet: Sheet, source: SheetData | undefined): void {
  for (const [index, column] of source?.columns.entries() ?? []) fillColumn(sheet, index, column);
}

function fillColumn({ cells }: Sheet, column: number, source: SheetColumn): void {
  const { codes, numbers, texts } = source;
  for (const [row, code] of codes.entries()) {
    if (code === CellCode.empty) continue;
    cells.setValue(row, column, texts[code] ?? numbers[row] ?? "");
    const area = { row, column, rowCount: 1, columnCount: 1 };
    if (code === CellCode.date) cells.setNumberFormat(area, "dd/mm/yyyy");
  }
}
