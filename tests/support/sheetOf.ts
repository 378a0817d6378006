import {
  CellCode,
  ERROR_TEXTS,
  type CellRange,
  type SheetColumn,
  type SheetData,
  type WorkbookData,
} from "../../src/domain/sheet";

/**
 * A sheet written as a text table, as a reader of the test would see it in Excel.
 *
 *   sheetOf(`
 *     MOA           | Marché | Heures
 *     Ville d'Alès  | '007   | 12,5
 *                   |        | 35
 *   `)
 *
 * One line per row (an empty line is an empty row), cells separated by "|" and trimmed:
 *   12,5  1 234,5  -3     number            5 %  37,5 %         number 0,05  0,375
 *   03/02/2026            date              [h]35:30            duration of 35 h 30
 *   VRAI  FAUX            boolean           #N/A  #DIV/0!       Excel error
 *   '007                  text, as typed    anything else       text
 *   ⏎ in a text is a line feed, ␣ a space that trimming must keep, ⍽ a no-break space.
 */
export function sheetOf(table: string, options: SheetOptions = {}): SheetData {
  const rows = lines(table).map((line) => line.split("|").map((cell) => parse(cell.trim())));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const rowCount = rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  const at = (row: number, column: number) => rows[row]?.[column] ?? null;
  return {
    name: options.name ?? "Feuil1",
    visibility: options.visibility ?? "visible",
    rowCount,
    columns: Array.from({ length: width }, (_, c) => columnOf(rowCount, (row) => at(row, c))),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    formulas: new Map(
      Object.entries(options.formulas ?? {}).map(([address, formula]) => {
        const { top, left } = rangeOf(address);
        return [`${String(top)}:${String(left)}`, formula];
      }),
    ),
    generated: options.generated ?? null,
  };
}

export interface SheetOptions {
  readonly name?: string;
  readonly visibility?: SheetData["visibility"];
  /** Excel addresses: "B1:D1". */
  readonly merges?: readonly string[];
  /** Formulas noted by the host, by address and without "=": { E12: "SUM(E2:E11)" }. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly generated?: string;
}

/** A workbook, tab by tab: a text table, or a sheet made with sheetOf (it takes the tab's name). */
export function workbookOf(
  tabs: Readonly<Record<string, string | SheetData>>,
  options: Partial<Omit<WorkbookData, "sheets">> = {},
): WorkbookData {
  const sheets = Object.entries(tabs).map(([name, tab]) =>
    typeof tab === "string" ? sheetOf(tab, { name }) : { ...tab, name },
  );
  return { name: "suivi.xlsx", date1904: false, names: new Map(), ...options, sheets };
}

/** Excel's serial of a French date: jour("03/02/2026"). */
export function jour(date: string): number {
  const [day = 1, month = 1, year = 1900] = date.split("/").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** null: an empty cell. */
type Cell = string | null | { readonly code: number; readonly number: number };

function lines(table: string): string[] {
  const all = table.split("\n");
  if (all[0]?.trim() === "") all.shift();
  if (all.at(-1)?.trim() === "") all.pop();
  return all;
}

const NUMBER = /^-?\d+(?: \d{3})*(?:,\d+)?(?: ?%)?$/;
const DATE = /^\d{2}\/\d{2}\/\d{4}$/;
const DURATION = /^\[h\](\d+):(\d{2})$/;

function parse(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith("'")) return typed(text.slice(1));
  if (NUMBER.test(text)) return { code: CellCode.number, number: parseNumber(text) };
  if (DATE.test(text)) return { code: CellCode.date, number: jour(text) };
  if (text === "VRAI" || text === "FAUX") {
    return { code: CellCode.boolean, number: text === "VRAI" ? 1 : 0 };
  }
  return parseRare(text);
}

function parseRare(text: string): Cell {
  const duration = DURATION.exec(text);
  if (duration !== null) {
    const hours = Number(duration[1]) + Number(duration[2]) / 60;
    return { code: CellCode.duration, number: hours / 24 };
  }
  const error = ERROR_TEXTS.findIndex(({ file }) => file === text);
  return error >= 0 ? { code: CellCode.error, number: error } : typed(text);
}

function typed(text: string): string {
  return text.replaceAll("⏎", "\n").replaceAll("␣", " ").replaceAll("⍽", "\u00a0");
}

function parseNumber(text: string): number {
  const value = Number(text.replaceAll(/[ %]/g, "").replace(",", "."));
  return text.endsWith("%") ? value / 100 : value;
}

function columnOf(rowCount: number, at: (row: number) => Cell): SheetColumn {
  const codes = new Int32Array(rowCount).fill(CellCode.empty);
  const numbers = new Float64Array(rowCount);
  const texts: string[] = [];
  let hasNumber = false;
  for (let row = 0; row < rowCount; row++) {
    const cell = at(row);
    if (typeof cell === "string") {
      if (!texts.includes(cell)) texts.push(cell);
      codes[row] = texts.indexOf(cell);
    } else if (cell !== null) {
      codes[row] = cell.code;
      numbers[row] = cell.number;
      hasNumber = true;
    }
  }
  return { codes, numbers: hasNumber ? numbers : new Float64Array(0), texts };
}

/** "B1:D1", or "B1" for one cell. */
function rangeOf(address: string): CellRange {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [placeOf(first), placeOf(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d+/, "");
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
}
