import type { Nature, Periode } from "../clause";
import type { ChampId } from "../columns/champs";
import type { TableRecognition } from "../columns/recognition";
import type { Doubt, UnreadableReason } from "../values/reading";

/** State of one parsed cell. */
export const CellState = { empty: 0, value: 1, unreadable: 2 } as const;

/** A cell that deserves a word: why it could not be read, or what to look at. */
export interface CellIssue {
  /** Index of the ligne in its table. */
  readonly ligne: number;
  readonly column: number;
  readonly champ: ChampId;
  readonly kind: IssueKind;
}

export type IssueKind =
  | { readonly type: "illisible"; readonly reason: UnreadableReason }
  /** Read, but written as text: a number or a date that Excel does not add or sort. */
  | { readonly type: "nombreTexte"; readonly value: number }
  | { readonly type: "dateTexte"; readonly jour: number; readonly doubt: Doubt | null }
  /** An Excel duration where hours are expected: `jours` as stored, to be multiplied by 24. */
  | { readonly type: "duree"; readonly jours: number }
  | { readonly type: "ouiNon"; readonly lu: boolean }
  | { readonly type: "espaces" }
  /** A number that had to stay text: leading zeros lost, 1,23E+05. */
  | { readonly type: "identifiantNombre" }
  | { readonly type: "horsListe" };

/** Hours, euros, rates, days, yes/no (0 or 1): one number per ligne. */
export interface NumberColumn {
  readonly kind: "number";
  readonly column: number;
  readonly states: Uint8Array;
  /** NaN where the state is not `value`. */
  readonly values: Float64Array;
}

/** Labels and codes of the trade: one index of `labels` per ligne, -1 when empty or unreadable. */
export interface LabelColumn {
  readonly kind: "label";
  readonly column: number;
  readonly states: Uint8Array;
  readonly codes: Int32Array;
  /** Distinct values, tidied; for a champ with a closed list, the codes of the list. */
  readonly labels: readonly string[];
  /** Comparable form of each label: equal keys are one entity. */
  readonly keys: readonly string[];
}

export type ParsedColumn = NumberColumn | LabelColumn;

export interface MonthColumn {
  readonly periode: Periode;
  readonly hours: NumberColumn;
}

/** The data rows of one table, parsed by column. Index = ligne, 0 to count - 1. */
export interface Lignes {
  readonly table: TableRecognition;
  readonly natures: readonly Nature[];
  readonly count: number;
  /** Sheet row of each ligne. */
  readonly rows: Int32Array;
  readonly champs: ReadonlyMap<ChampId, ParsedColumn>;
  readonly months: readonly MonthColumn[];
  /** Columns that count contracts by type, with the code of the type. */
  readonly contratsParType: readonly {
    readonly typeContrat: string;
    readonly count: NumberColumn;
  }[];
  readonly issues: readonly CellIssue[];
}
