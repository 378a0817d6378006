import { align } from "./align";
import type { Empreinte, EmpreinteRow } from "./empreinte";

const LABEL = 4;
/** Rows without a label of their own go where their neighbours leave room. */
const ALIKE = 0.01;

/** Rows written last time → rows to write now: a marché keeps its row, whatever comes before it. */
export function matchRows(before: Empreinte, after: Empreinte): ReadonlyMap<number, number> {
  return new Map(
    align(before.rows.length, after.rows.length, (left, right) =>
      likeness(before.rows[left], after.rows[right]),
    ),
  );
}

function likeness(before: EmpreinteRow | undefined, after: EmpreinteRow | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const column = before.codes.findIndex((code) => code !== "");
  const label = before.codes[column];
  if (label !== undefined && label === after.codes[column]) {
    const same = before.codes.filter((code, at) => code !== "" && code === after.codes[at]);
    return LABEL + same.length;
  }
  return isRewritten(before, after) ? ALIKE : 0;
}

/** A sentence, a title or a total rewritten in place; never one marché for another. */
function isRewritten(before: EmpreinteRow, after: EmpreinteRow): boolean {
  if (before.kind !== after.kind) return false;
  return before.kind !== "l" || (isSentence(before) && isSentence(after));
}

function isSentence({ codes }: EmpreinteRow): boolean {
  return codes.filter((code) => code !== "").length === 1;
}
