import type { LabelColumn } from "./lignes";
import { CellState } from "./lignes";
import type { LabelReader, ReadLabel } from "./labelReaders";
import { CELLS, issueOf, type ColumnSource } from "./parseNumberColumn";
import { CellCode, type SheetColumn } from "../sheet";
import { inSlices, type Steps } from "../steps";
import { codeAt, entryOf, valueAt } from "../suivi/codes";

/** Labels of a column: each distinct text or number is read once, then known by its code. */
export function* parseLabelColumn(source: ColumnSource, reader: LabelReader): Steps<LabelColumn> {
  const { cells, rows, column, champ } = source;
  const { codes: cellCodes } = cells;
  const states = new Uint8Array(rows.length);
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary = labelDictionary();
  const readCell = cellReader(cells, reader);
  /** Code of the label of each text that deserves no word, once it is met. */
  const plain = new Int32Array(cells.texts.length).fill(-1);
  yield* inSlices(rows.length, CELLS, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const row = rows[ligne] ?? 0;
      const code = codeAt(cellCodes, row);
      if (code === CellCode.empty) continue;
      const known = code < 0 ? -1 : codeAt(plain, code);
      if (known === -1) keep(ligne, code, readCell(row));
      else keepLabel(ligne, known);
    }
  });
  const { labels, keys } = dictionary;
  return { kind: "label", column, states, codes, labels, keys };

  function keepLabel(ligne: number, label: number): void {
    states[ligne] = CellState.value;
    codes[ligne] = label;
  }

  function keep(ligne: number, code: number, { reading, issue, key }: ReadLabel): void {
    if (reading.state === "value") {
      const label = dictionary.codeOf(reading.value, key);
      keepLabel(ligne, label);
      if (issue === null && code >= 0) plain[code] = label;
    } else if (reading.state === "unreadable") {
      states[ligne] = CellState.unreadable;
    }
    const kind = issue ?? issueOf(reading);
    if (kind !== null) source.issues.push({ ligne, column, champ, kind });
  }
}

/** Reads the cell of a row; texts and plain numbers once each. */
function cellReader(
  { codes, numbers, texts }: SheetColumn,
  reader: LabelReader,
): (row: number) => ReadLabel {
  const readTexts = new Map<number, ReadLabel>();
  const readNumbers = new Map<number, ReadLabel>();
  return (row) => {
    const [code, value] = [codeAt(codes, row), valueAt(numbers, row)];
    if (code >= 0) return entryOf(readTexts, code, () => reader.text(texts[code] ?? ""));
    const read = () => reader.number(code, value);
    return code === CellCode.number ? entryOf(readNumbers, value, read) : read();
  };
}

/** A value told once for the whole table, seen as a column. */
export function constantLabelColumn(source: ColumnSource, label: string, key: string): LabelColumn {
  return {
    kind: "label",
    column: source.column,
    states: new Uint8Array(source.rows.length).fill(CellState.value),
    codes: new Int32Array(source.rows.length),
    labels: [label],
    keys: [key],
  };
}

function labelDictionary() {
  const byLabel = new Map<string, number>();
  const labels: string[] = [];
  const keys: string[] = [];
  return {
    codeOf(label: string, key: string): number {
      const known = byLabel.get(label);
      if (known !== undefined) return known;
      byLabel.set(label, labels.length);
      keys.push(key);
      return labels.push(label) - 1;
    },
    labels,
    keys,
  };
}
