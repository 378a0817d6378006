import type { RowsChange } from "../miseAJour/sheetUpdate";
import type { LigneControle } from "./lignesControle";
import type { ControleLu, LigneLue } from "./readControle";

/** A row of the table once updated. */
export interface LignePlanifiee {
  /** Its place in the sheet once rows have come and gone. */
  readonly row: number;
  /** The row that it was; null for one that comes. */
  readonly avant: LigneLue | null;
  /** What it tells now; null once the anomaly is gone: the row stays for what the person left on it. */
  readonly ligne: LigneControle | null;
}

export interface PlanControle {
  readonly changes: readonly RowsChange[];
  readonly lignes: readonly LignePlanifiee[];
}

/** What becomes of each row that there is, and what comes after it. */
interface Gestes {
  readonly after: ReadonlyMap<number, readonly LigneControle[]>;
  /** Null: the anomaly is gone, the row stays for what the person left on it. */
  readonly kept: ReadonlyMap<LigneLue, LigneControle | null>;
  readonly gone: ReadonlySet<LigneLue>;
}

/**
 * Every row that tells an anomaly stays where the person has put it; one whose anomaly
 * is gone leaves, unless something of the person is on it; a new one comes after the
 * one that it follows in the order of the check. Linear in the number of rows.
 */
export function planControle(lu: ControleLu, lignes: readonly LigneControle[]): PlanControle {
  const { after, kept, gone } = gestesOf(lu, lignes);
  const changes: RowsChange[] = [];
  const planned: LignePlanifiee[] = [];
  let shift = 0;
  const insertAfter = (row: number) => {
    const added = after.get(row) ?? [];
    for (const [index, ligne] of added.entries()) {
      planned.push({ row: row + 1 + shift + index, avant: null, ligne });
    }
    if (added.length > 0) changes.push({ kind: "insert", row: row + 1, count: added.length });
    shift += added.length;
  };
  insertAfter(lu.titres);
  for (const avant of lu.lignes) {
    const ligne = kept.get(avant);
    if (ligne !== undefined) planned.push({ row: avant.row + shift, avant, ligne });
    if (gone.has(avant)) {
      addDeleted(changes, avant.row);
      shift--;
    }
    insertAfter(avant.row);
  }
  // The last one first: each leaves the places of those above as they are.
  return { changes: changes.toReversed(), lignes: planned };
}

/** A copy that the person made of a row is left alone when something of theirs is on it. */
function gestesOf(lu: ControleLu, lignes: readonly LigneControle[]): Gestes {
  const byCle = new Map<string, LigneLue>();
  for (const lue of lu.lignes) if (!byCle.has(lue.cle)) byCle.set(lue.cle, lue);
  const kept = new Map<LigneLue, LigneControle | null>();
  const after = new Map<number, LigneControle[]>();
  let previous = lu.titres;
  for (const ligne of lignes) {
    const lue = byCle.get(ligne.cle);
    if (lue === undefined) addTo(after, previous, ligne);
    else {
      kept.set(lue, ligne);
      previous = lue.row;
    }
  }
  for (const lue of byCle.values()) {
    if (!kept.has(lue) && lue.estAnnotee) kept.set(lue, null);
  }
  const gone = lu.lignes.filter((lue) => !kept.has(lue) && !lue.estAnnotee);
  return { after, kept, gone: new Set(gone) };
}

function addTo(after: Map<number, LigneControle[]>, row: number, ligne: LigneControle): void {
  const there = after.get(row);
  if (there === undefined) after.set(row, [ligne]);
  else there.push(ligne);
}

/** Rows one under the other go together. */
function addDeleted(changes: RowsChange[], row: number): void {
  const last = changes.at(-1);
  if (last?.kind === "delete" && last.row + last.count === row) {
    changes[changes.length - 1] = { ...last, count: last.count + 1 };
  } else changes.push({ kind: "delete", row, count: 1 });
}
