import type { IssueKind, LabelColumn } from "./lignes";
import { CellState } from "./lignes";
import type { LabelReader, ReadLabel } from "./labelReaders";
import type { ColumnSource } from "./parseNumberColumn";
import { CellCode } from "../sheet";

/** Labels of a column: each distinct text or number is read once, then known by its code. */
export function parseLabelColumn(source: ColumnSource, reader: LabelReader): LabelColumn {
  const { cells, rows, column } = source;
  const states = new Uint8Array(rows.length);
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary = labelDictionary();
  const texts = new Map<number, ReadLabel>();
  for (let ligne = 0; ligne < rows.length; ligne++) {
    const row = rows[ligne] ?? 0;
    const code = cells.codes[row] ?? CellCode.empty;
    if (code === CellCode.empty) continue;
    keep(ligne, code >= 0 ? readText(code) : reader.number(code, cells.numbers[row] ?? Number.NaN));
  }
  return { kind: "label", column, states, codes, ...dictionary.content() };

  function readText(code: number): ReadLabel {
    let label = texts.get(code);
    if (label === undefined) {
      label = reader.text(cells.texts[code] ?? "");
      texts.set(code, label);
    }
    return label;
  }

  function keep(ligne: number, { reading, issue, key }: ReadLabel): void {
    if (reading.state === "value") {
      states[ligne] = CellState.value;
      codes[ligne] = dictionary.codeOf(reading.value, key);
    } else if (reading.state === "unreadable") {
      states[ligne] = CellState.unreadable;
    }
    const kind: IssueKind | null =
      issue ??
      (reading.state === "unreadable" ? { type: "illisible", reason: reading.reason } : null);
    if (kind !== null) source.issues.push({ ligne, column, champ: source.champ, kind });
  }
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
    content: () => ({ labels, keys }),
  };
}
