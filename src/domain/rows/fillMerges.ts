import type { ChampId } from "../columns/champs";
import { CHAMPS } from "../columns/champs";
import type { OtherRow } from "../columns/recognition";
import { CellCode, type CellRange, type SheetColumn, type SheetData } from "../sheet";

/** Rows one under the other, both included. */
type RowSpan = Pick<CellRange, "top" | "bottom">;

/**
 * A merged cell shows its value on several rows but holds it on the first one.
 * Labels, days and rates hold for each of these rows; hours and euros are a
 * single figure and stay on the first. So do the rows of several measures
 * (« Prévu », « Réalisé »), where the first often tells for the others: `spans`.
 */
export function fillMerges(
  sheet: SheetData,
  column: number,
  { champ, spans }: { readonly champ: ChampId; readonly spans: readonly RowSpan[] },
): SheetColumn {
  const cells = sheet.columns[column] ?? {
    codes: new Int32Array(0),
    numbers: new Float64Array(0),
    texts: [],
  };
  if (isAdditive(champ)) return cells;
  const own = sheet.merges.filter(
    (merge) => merge.left <= column && column <= merge.right && merge.bottom > merge.top,
  );
  const merges: RowSpan[] = [...own, ...spans.map((span) => fromLastTold(span, cells))];
  if (merges.length === 0) return cells;
  const bottom = Math.min(sheet.rowCount - 1, Math.max(...merges.map((merge) => merge.bottom)));
  const codes = grown(cells.codes, bottom + 1);
  const numbers =
    cells.numbers.length === 0 ? cells.numbers : grownNumbers(cells.numbers, bottom + 1);
  for (const merge of merges) fill(merge, bottom, codes, numbers);
  return { codes, numbers, texts: cells.texts };
}

/** « Écart » of the marché before, « Prévu » of this one: the nearest that tells something. */
function fromLastTold({ top, bottom }: RowSpan, { codes }: SheetColumn): RowSpan {
  let told = bottom - 1;
  while (told > top && (codes[told] ?? CellCode.empty) === CellCode.empty) told--;
  return { top: told, bottom };
}

/** Rows of other measures, each run with the data row beneath. */
export function measureSpans(otherRows: readonly OtherRow[]): readonly RowSpan[] {
  const measures = otherRows.filter(({ kind }) => kind === "mesure").map(({ row }) => row);
  const spans: { top: number; bottom: number }[] = [];
  for (const row of measures) {
    const last = spans.at(-1);
    if (last?.bottom === row) last.bottom++;
    else spans.push({ top: row, bottom: row + 1 });
  }
  return spans;
}

function isAdditive(champ: ChampId): boolean {
  const type = CHAMPS[champ].type;
  return type === "heures" || type === "euros" || type === "nombre";
}

function fill(merge: RowSpan, bottom: number, codes: Int32Array, numbers: Float64Array): void {
  const code = codes[merge.top] ?? CellCode.empty;
  if (code === CellCode.empty) return;
  for (let row = merge.top + 1; row <= Math.min(merge.bottom, bottom); row++) {
    if (codes[row] !== CellCode.empty) continue;
    codes[row] = code;
    if (code < 0) numbers[row] = numbers[merge.top] ?? Number.NaN;
  }
}

function grown(codes: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(Math.max(length, codes.length)).fill(CellCode.empty);
  copy.set(codes);
  return copy;
}

function grownNumbers(numbers: Float64Array, length: number): Float64Array {
  const copy = new Float64Array(Math.max(length, numbers.length));
  copy.set(numbers);
  return copy;
}
