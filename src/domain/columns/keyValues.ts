import { CellCode, type SheetColumn, type WorkbookData } from "../sheet";
import { comparable } from "../values/text";
import type { TableRecognition } from "./recognition";

const SHARED = 0.8;
const FEWEST = 2;
/** Values looked at in a column. */
const SAMPLE = 1000;

/** What the rows of a column tell, in comparable words. */
export function valuesOf(
  { sheet, dataRows }: TableRecognition,
  column: number,
  workbook: WorkbookData,
): ReadonlySet<string> {
  const cells = workbook.sheets[sheet]?.columns[column];
  const values = new Set<string>();
  if (cells === undefined) return values;
  for (const row of dataRows.subarray(0, SAMPLE)) {
    const value = valueAt(cells, row);
    if (value !== "") values.add(value);
  }
  return values;
}

function valueAt({ codes, texts, numbers }: SheetColumn, row: number): string {
  const code = codes[row] ?? CellCode.empty;
  if (code >= 0) return comparable(texts[code] ?? "");
  return code === CellCode.number ? String(numbers[row]) : "";
}

/** Nearly all the values are among the others. */
export function isShared(values: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const common = [...values].filter((value) => others.has(value)).length;
  return common >= FEWEST && common >= values.size * SHARED;
}
