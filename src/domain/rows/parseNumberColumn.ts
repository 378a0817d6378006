import type { ChampId } from "../columns/champs";
import { CellCode, type SheetColumn } from "../sheet";
import { inSlices, type Steps } from "../steps";
import { codeAt, entryOf, valueAt } from "../suivi/codes";
import type { Reading } from "../values/reading";
import { CellState, type CellIssue, type IssueKind, type NumberColumn } from "./lignes";
import type { NumberReader, ReadCell } from "./numberReaders";

/** Where a parsed column comes from, and where what is odd in it is told. */
export interface ColumnSource {
  readonly cells: SheetColumn;
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly champ: ChampId;
  /** Sheet row of each ligne. */
  readonly rows: Int32Array;
  readonly issues: CellIssue[];
}

/** Cells of a column parsed without a pause. */
export const CELLS = 2_048;

/**
 * Hours, euros, rates, days or yes/no of a column. A text is read once per
 * distinct value; a number goes through the reader's typed path.
 */
export function* parseNumberColumn(
  source: ColumnSource,
  reader: NumberReader,
): Steps<NumberColumn> {
  const { cells, rows, column, champ } = source;
  const states = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const texts = new Map<number, ReadCell>();
  /** Value of each text that deserves no word, once it is met. */
  const plain = new Float64Array(cells.texts.length).fill(Number.NaN);
  yield* inSlices(rows.length, CELLS, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const row = rows[ligne] ?? 0;
      const code = codeAt(cells.codes, row);
      if (code === CellCode.empty) continue;
      const cell = valueAt(cells.numbers, row);
      const known = code >= 0 ? valueAt(plain, code) : reader.plain(code, cell);
      if (Number.isNaN(known)) keep(ligne, code, cell);
      else keepValue(ligne, known);
    }
  });
  return { kind: "number", column, states, values };

  function keepValue(ligne: number, value: number): void {
    states[ligne] = CellState.value;
    values[ligne] = value;
  }

  function keep(ligne: number, code: number, cell: number): void {
    const { reading, issue } =
      code >= 0
        ? entryOf(texts, code, () => reader.text(cells.texts[code] ?? ""))
        : reader.number(code, cell);
    if (reading.state === "value") {
      keepValue(ligne, reading.value);
      if (issue === null && code >= 0) plain[code] = reading.value;
    } else if (reading.state === "unreadable") {
      states[ligne] = CellState.unreadable;
    }
    const kind = issue ?? issueOf(reading);
    if (kind !== null) source.issues.push({ ligne, column, champ, kind });
  }
}

/** What is to be said of a cell that cannot be read. */
export function issueOf(reading: Reading<unknown>): IssueKind | null {
  return reading.state === "unreadable" ? { type: "illisible", reason: reading.reason } : null;
}
