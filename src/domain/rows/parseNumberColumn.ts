import type { ChampId } from "../columns/champs";
import { CellCode, type SheetColumn } from "../sheet";
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

/**
 * Hours, euros, rates, days or yes/no of a column. A text is read once per
 * distinct value; a number goes through the reader's typed path.
 */
export function parseNumberColumn(source: ColumnSource, reader: NumberReader): NumberColumn {
  const { cells, rows, column } = source;
  const states = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const texts = new Map<number, ReadCell>();
  for (let ligne = 0; ligne < rows.length; ligne++) {
    const row = rows[ligne] ?? 0;
    const code = cells.codes[row] ?? CellCode.empty;
    if (code === CellCode.empty) continue;
    const read = code >= 0 ? readText(code) : reader.number(code, cells.numbers[row] ?? Number.NaN);
    keep(ligne, read);
  }
  return { kind: "number", column, states, values };

  function readText(code: number): ReadCell {
    let read = texts.get(code);
    if (read === undefined) {
      read = reader.text(cells.texts[code] ?? "");
      texts.set(code, read);
    }
    return read;
  }

  function keep(ligne: number, { reading, issue }: ReadCell): void {
    if (reading.state === "value") {
      states[ligne] = CellState.value;
      values[ligne] = reading.value;
    } else if (reading.state === "unreadable") {
      states[ligne] = CellState.unreadable;
    }
    const kind = issue ?? issueOf(reading);
    if (kind !== null) source.issues.push({ ligne, column, champ: source.champ, kind });
  }
}

function issueOf(reading: Reading<number>): IssueKind | null {
  return reading.state === "unreadable" ? { type: "illisible", reason: reading.reason } : null;
}
