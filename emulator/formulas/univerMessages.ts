import type { CellValue } from "../model/cellValue";
import type { FunctionOutcome } from "../host/customFunctions";
import type { ArgumentMatrix } from "../host/functionArguments";

/** Row, column, and what is in the cell; an empty text empties it. */
export type CellInput = readonly [number, number, { formula: string } | { value: CellValue }];

interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellInput[];
}

export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly functions: readonly string[];
}

export interface SheetEdits {
  readonly sheetId: string;
  readonly cells: readonly CellInput[];
}

/** What a calculation found for one sheet. */
export interface SheetResults {
  readonly sheetId: string;
  readonly cells: readonly (readonly [number, number, CellValue])[];
  readonly spills: readonly {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly CellValue[])[];
  }[];
}

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly ArgumentMatrix[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type ToWorker =
  | { readonly kind: "open"; readonly book: number; readonly snapshot: BookSnapshot }
  | { readonly kind: "edit"; readonly book: number; readonly edits: readonly SheetEdits[] }
  | { readonly kind: "outcome"; readonly call: number; readonly outcome: FunctionOutcome }
  | { readonly kind: "close"; readonly book: number };

export type FromWorker =
  | { readonly kind: "results"; readonly book: number; readonly results: readonly SheetResults[] }
  | { readonly kind: "failed"; readonly book: number; readonly message: string }
  | {
      readonly kind: "call";
      readonly book: number;
      readonly call: number;
      readonly request: FunctionCall;
    };
