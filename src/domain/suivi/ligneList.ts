import { addAt, codeAt, countCodes } from "./codes";
import { inSlices, PAUSE, type Steps } from "../steps";
import type { LigneRef } from "./suivi";

/**
 * Lignes of a workbook, in its order: two integers for each, no object. Each is
 * given as a LigneRef to whoever goes through them.
 */
export class LigneList implements Iterable<LigneRef> {
  /** The table, then the ligne, of each. */
  private readonly pairs: Int32Array;

  constructor(pairs: Int32Array) {
    this.pairs = pairs;
  }

  get length(): number {
    return this.pairs.length / 2;
  }

  *[Symbol.iterator](): Generator<LigneRef> {
    for (let at = 0; at < this.pairs.length; at += 2)
      yield { table: this.pairs[at] ?? -1, ligne: this.pairs[at + 1] ?? -1 };
  }

  tableAt(at: number): number {
    return this.pairs[2 * at] ?? -1;
  }

  ligneAt(at: number): number {
    return this.pairs[2 * at + 1] ?? -1;
  }

  filter(isKept: (ref: LigneRef) => boolean): LigneList {
    return new LigneList(
      Int32Array.from([...this].filter(isKept).flatMap(({ table, ligne }) => [table, ligne])),
    );
  }
}

/** Lignes gone through without a pause. */
const LIGNES = 32_768;

/**
 * The lignes of each subject: those that bear its code, from 0 to `size` - 1.
 * `codes`: by table, the subject of each ligne; null for a table that tells nothing of them.
 */
export function* lignesBySubject(
  codes: readonly (Int32Array | null)[],
  size: number,
): Steps<readonly LigneList[]> {
  const ends = startsOf(codes, size);
  const pairs = new Int32Array(2 * (ends[size] ?? 0));
  for (const [table, subjects] of codes.entries()) {
    if (subjects === null) continue;
    yield PAUSE;
    yield* inSlices(subjects.length, LIGNES, (from, to) => {
      for (let ligne = from; ligne < to; ligne++) {
        const subject = subjects[ligne] ?? -1;
        if (subject === -1) continue;
        const at = ends[subject] ?? 0;
        pairs[2 * at] = table;
        pairs[2 * at + 1] = ligne;
        ends[subject] = at + 1;
      }
    });
  }
  // Each start has moved to its end, which is the start of the next.
  return Array.from({ length: size }, (_, subject) => {
    const start = subject === 0 ? 0 : (ends[subject - 1] ?? 0);
    return new LigneList(pairs.subarray(2 * start, 2 * (ends[subject] ?? 0)));
  });
}

/** How many lignes come before those of each subject, then how many there are. */
function startsOf(codes: readonly (Int32Array | null)[], size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const subjects of codes) {
    const counts = countCodes(subjects ?? new Int32Array(), size);
    for (let subject = 0; subject < size; subject++)
      addAt(starts, subject + 1, codeAt(counts, subject));
  }
  for (let subject = 0; subject < size; subject++) addAt(starts, subject + 1, starts[subject] ?? 0);
  return starts;
}
