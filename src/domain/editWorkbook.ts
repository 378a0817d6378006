import type { CellEdit } from "./cellEdit";
import { groupBy } from "./groupBy";
import { CellCode, type SheetColumn, type SheetData, type WorkbookData } from "./sheet";

/** The workbook as it is once these cells are written: what is not touched is shared with the one before. */
export function editWorkbook(workbook: WorkbookData, edits: readonly CellEdit[]): WorkbookData {
  const bySheet = groupBy(edits, ({ place }) => place.sheet);
  const sheets = workbook.sheets.map((sheet, index) => {
    const own = bySheet.get(index);
    return own === undefined ? sheet : editSheet(sheet, own);
  });
  return { ...workbook, sheets };
}

function editSheet(sheet: SheetData, edits: readonly CellEdit[]): SheetData {
  const byColumn = groupBy(edits, ({ place }) => place.column);
  const width = Math.max(sheet.columns.length, ...[...byColumn.keys()].map((column) => column + 1));
  const columns = Array.from({ length: width }, (_, index) => {
    const column = sheet.columns[index] ?? EMPTY_COLUMN;
    return editColumn(column, byColumn.get(index) ?? []);
  });
  const used = columns.slice(0, columns.findLastIndex(({ codes }) => codes.length > 0) + 1);
  const rowCount = used.reduce((rows, { codes }) => Math.max(rows, codes.length), 0);
  return { ...sheet, columns: used, rowCount, formulas: editFormulas(sheet.formulas, edits) };
}

const EMPTY_COLUMN: SheetColumn = {
  codes: new Int32Array(0),
  numbers: new Float64Array(0),
  texts: [],
};

/** Same codes, same texts in order of appearance, same length as if the host had read the column again. */
function editColumn(column: SheetColumn, edits: readonly CellEdit[]): SheetColumn {
  if (edits.length === 0) return column;
  const length = Math.max(column.codes.length, ...edits.map(({ place }) => place.row + 1));
  const codes = new Int32Array(length).fill(CellCode.empty);
  codes.set(column.codes);
  const numbers = new Float64Array(length);
  numbers.set(column.numbers.subarray(0, length));
  const texts = new Map(column.texts.map((text, code) => [text, code]));
  for (const edit of edits) {
    codes[edit.place.row] = codeOf(edit, codes[edit.place.row] ?? CellCode.empty, texts);
    numbers[edit.place.row] = numberOf(edit.value);
  }
  return tidied(codes, numbers, [...texts.keys()]);
}

function codeOf({ value, format }: CellEdit, before: number, texts: Map<string, number>): number {
  if (value === null || value === "") return CellCode.empty;
  if (typeof value === "boolean") return CellCode.boolean;
  if (typeof value === "number") return codeOfNumber(format, before);
  const known = texts.get(value);
  if (known !== undefined) return known;
  texts.set(value, texts.size);
  return texts.size - 1;
}

/** Without a wish, the format of the cell stays: a date cell shows a number as a date. */
function codeOfNumber(format: CellEdit["format"], before: number): number {
  if (format === "date") return CellCode.date;
  const isDated = before === CellCode.date || before === CellCode.duration;
  return format === undefined && isDated ? before : CellCode.number;
}

function numberOf(value: CellEdit["value"]): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : 0;
}

/** Texts that no cell holds any more are let go, and rows after the last value. */
function tidied(codes: Int32Array, numbers: Float64Array, texts: readonly string[]): SheetColumn {
  const used = codes.findLastIndex((code) => code !== CellCode.empty) + 1;
  const own = new Map<number, number>();
  for (let row = 0; row < used; row++) {
    const code = codes[row] ?? CellCode.empty;
    if (code < 0) continue;
    const renamed = own.get(code) ?? own.size;
    own.set(code, renamed);
    codes[row] = renamed;
  }
  const hasNumber = codes.subarray(0, used).some((code) => code < CellCode.empty);
  return {
    codes: codes.slice(0, used),
    numbers: hasNumber ? numbers.slice(0, used) : new Float64Array(0),
    texts: [...own.keys()].map((code) => texts[code] ?? ""),
  };
}

function editFormulas(
  formulas: ReadonlyMap<string, string>,
  edits: readonly CellEdit[],
): ReadonlyMap<string, string> {
  const edited = new Map(formulas);
  for (const { place, formula } of edits) {
    const key = `${String(place.row)}:${String(place.column)}`;
    if (formula === undefined) edited.delete(key);
    else edited.set(key, formula);
  }
  return edited;
}
