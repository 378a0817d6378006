import type { CellPlace } from "./sheet";

/**
 * What a corrected cell must show. A host changes the number format only when the
 * present one would not: a date in a cell « Standard », hours in a cell [h]:mm.
 */
export type ShownAs = "nombre" | "date" | "pourcent";

/** A cell to change: a correction as data. A text is written as text, whatever it starts with. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly value: string | number | boolean | null;
  readonly format?: ShownAs;
  /** In English, without "=": written in place of the value, which is its result. */
  readonly formula?: string;
}
