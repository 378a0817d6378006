import { CellCode } from "../sheet";
import { PAUSE, type Steps } from "../steps";
import type { TableArea } from "./rowFacts";

const { empty } = CellCode;

/** Cells that tell each row from the others. */
export function* countIdentity(
  { start, end, sheet }: TableArea,
  columns: readonly number[],
): Steps<Uint16Array> {
  const counts = new Uint16Array(end - start);
  for (const column of columns) {
    const codes = sheet.columns[column]?.codes ?? new Int32Array(0);
    const last = Math.min(end, codes.length);
    yield PAUSE;
    for (let row = start; row < last; row++) {
      if (codes[row] !== empty) counts[row - start] = (counts[row - start] ?? 0) + 1;
    }
  }
  return counts;
}
