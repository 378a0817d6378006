import { CellCode, cellCode, cellText, type CellPlace, type WorkbookData } from "./sheet";

/** What a cell holds, whatever its format: a date or a duration is Excel's number, an error its index in `ERROR_TEXTS`. */
export type CellContent = string | number | boolean | null | { readonly error: number };

/** A cell as it was read, before deciding to write. */
export interface CellRead {
  readonly place: CellPlace;
  readonly content: CellContent;
  /**
   * The formula that it held, without "="; null: it held none. Absent: not known, and a
   * cell that holds a formula tells nothing, as its result follows other cells.
   */
  readonly formula?: string | null;
}

/** These cells as the workbook was read. */
export function readCells(
  workbook: WorkbookData,
  places: readonly CellPlace[],
): readonly CellRead[] {
  return places.map((place) => ({ place, content: contentAt(workbook, place) }));
}

export function contentAt({ sheets }: WorkbookData, place: CellPlace): CellContent {
  const column = sheets[place.sheet]?.columns[place.column];
  const code = cellCode(column, place.row);
  if (code === CellCode.empty) return null;
  if (code >= 0) return cellText(column, place.row);
  const number = column?.numbers[place.row] ?? 0;
  if (code === CellCode.boolean) return number === 1;
  return code === CellCode.error ? { error: number } : number;
}

/** The formula noted when the workbook was read, without "="; undefined when none was. */
export function formulaAt(
  { sheets }: WorkbookData,
  { sheet, row, column }: CellPlace,
): string | undefined {
  return sheets[sheet]?.formulas.get(`${String(row)}:${String(column)}`);
}
