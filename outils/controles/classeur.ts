import {
  CellCode,
  ERROR_TEXTS,
  type SheetColumn,
  type SheetData,
  type WorkbookData,
} from "../../src/domain/sheet";
import { jourFromYmd } from "../../src/domain/values/date";

/** A day, an Excel duration, an error: what a cell holds beside texts and numbers. */
export type Cellule =
  | string
  | number
  | null
  | { readonly jour: number }
  | { readonly duree: number }
  | { readonly erreur: "#N/A" | "#NAME?" };

/** Titles, then rows; by tab. */
export type Onglets = Record<string, Cellule[][]>;

export function jour(annee: number, mois: number, date: number): { readonly jour: number } {
  return { jour: jourFromYmd(annee, mois, date) ?? Number.NaN };
}

/** Merges, hidden rows, formulas: by tab. */
export type Decor = Readonly<Record<string, Partial<SheetData>>>;

export function classeurOf(onglets: Onglets, decor: Decor = {}): WorkbookData {
  const sheets = Object.entries(onglets).map(([name, rows]) => ({
    ...sheetOf(name, rows),
    ...decor[name],
  }));
  return { name: "bench.xlsx", date1904: false, names: new Map(), sheets };
}

function sheetOf(name: string, rows: readonly Cellule[][]): SheetData {
  const width = rows[0]?.length ?? 0;
  return {
    name,
    visibility: "visible",
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => columnOf(rows, column)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Map(),
    generated: null,
  };
}

function columnOf(rows: readonly Cellule[][], column: number): SheetColumn {
  const codes = new Int32Array(rows.length).fill(CellCode.empty);
  const numbers = new Float64Array(rows.length);
  const texts = new Map<string, number>();
  for (const [row, cells] of rows.entries()) {
    const cell = cells[column] ?? null;
    if (typeof cell === "string") {
      codes[row] = texts.get(cell) ?? texts.size;
      texts.set(cell, codes[row] ?? 0);
    } else if (cell !== null) {
      const [code, value] = numberOf(cell);
      codes[row] = code;
      numbers[row] = value;
    }
  }
  return { codes, numbers, texts: [...texts.keys()] };
}

function numberOf(cell: Exclude<Cellule, string | null>): readonly [code: number, value: number] {
  if (typeof cell === "number") return [CellCode.number, cell];
  if ("jour" in cell) return [CellCode.date, cell.jour];
  if ("duree" in cell) return [CellCode.duration, cell.duree];
  return [CellCode.error, ERROR_TEXTS.findIndex(({ file }) => file === cell.erreur)];
}
