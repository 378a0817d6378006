import type { Placement } from "./placement";
import type { RowsChange } from "./sheetUpdate";

/** A row of the sheet once updated: where it stands now, and which row to write it is. */
export interface PlannedRow {
  /** Null: a row to insert. */
  readonly now: number | null;
  /** Null: a row of the person, or one that stays for what the person left there. */
  readonly next: number | null;
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  readonly changes: readonly RowsChange[];
  /** Row now → row once updated. */
  readonly finalOfNow: ReadonlyMap<number, number>;
  /** Row to write → row once updated. */
  readonly finalOfNext: ReadonlyMap<number, number>;
}

export interface RowsToPlan {
  readonly placement: Placement;
  /** Rows written last time → rows to write. */
  readonly matched: ReadonlyMap<number, number>;
  readonly nextCount: number;
  /** Whether a row that nothing replaces stays all the same. */
  readonly isKept: (row: number) => boolean;
}

export function planRows({ placement, matched, nextCount, isKept }: RowsToPlan): RowPlan {
  const rows: PlannedRow[] = [];
  let next = 0;
  const insertUntil = (end: number) => {
    for (; next < end; next++) rows.push({ now: null, next });
  };
  for (let now = 0; now < placement.rowCount; now++) {
    const written = placement.rowWritten.get(now);
    const target = written === undefined ? undefined : matched.get(written);
    if (target !== undefined) {
      insertUntil(target);
      rows.push({ now, next: target });
      next = target + 1;
    } else if (written === undefined || isKept(now)) rows.push({ now, next: null });
  }
  insertUntil(nextCount);
  return {
    rows,
    changes: changesOf(rows, placement.rowCount),
    finalOfNow: finalOf(rows, "now"),
    finalOfNext: finalOf(rows, "next"),
  };
}

function finalOf(rows: readonly PlannedRow[], side: "now" | "next"): ReadonlyMap<number, number> {
  const entries = rows.flatMap((row, index) => {
    const place = row[side];
    return place === null ? [] : [[place, index] as const];
  });
  return new Map(entries);
}

/** From the last row to the first: each leaves the places of those above as they are. */
function changesOf(rows: readonly PlannedRow[], rowCount: number): readonly RowsChange[] {
  const changes: RowsChange[] = [];
  let expected = 0;
  let inserted = 0;
  const upTo = (row: number) => {
    if (inserted > 0) changes.push({ kind: "insert", row: expected, count: inserted });
    if (row > expected) changes.push({ kind: "delete", row: expected, count: row - expected });
    inserted = 0;
    expected = row + 1;
  };
  for (const { now } of rows) {
    if (now === null) inserted++;
    else upTo(now);
  }
  upTo(rowCount);
  return changes.toReversed();
}
