import { eachInTurn, inSlices, PAUSE, type Steps } from "../steps";
import { entryOf } from "../suivi/codes";

/** One key of every row of a table: a code, or a number. */
export type RowKeys = Int32Array | Float64Array;

/** A table whose rows are compared by their keys: as many in every table, of the same meaning. */
export interface ComparedTable {
  readonly count: number;
  readonly keys: readonly RowKeys[];
  /** 0 for the rows that are not compared; all are when it is not told. */
  readonly concerned?: Int32Array;
}

/** A row of one of the tables: the rank of the table, then the ligne. */
export interface ComparedRow {
  readonly at: number;
  readonly ligne: number;
}

/** Rows that hold the same keys, in their order. */
export type EqualRows = readonly [first: ComparedRow, ...others: ComparedRow[]];

/** Rows compared without a pause. */
const ROWS = 8_192;

/**
 * The rows that hold the same keys as others, in the order of the first ones. A row is
 * found by its hash, then compared key by key: linear in the number of rows, and two
 * integers by row are all that it takes.
 */
export function* equalRows(tables: readonly ComparedTable[]): Steps<readonly EqualRows[]> {
  const hashes = yield* eachInTurn(tables, hashesOf);
  const total = hashes.reduce((sum, { length }) => sum + length, 0);
  const known = new KnownRows(tables, hashes, total);
  const groups = new Map<number, [ComparedRow, ...ComparedRow[]]>();
  for (const [at, { count, concerned }] of tables.entries()) {
    yield* inSlices(count, ROWS, (from, to) => {
      for (let ligne = from; ligne < to; ligne++) {
        if (concerned?.[ligne] === 0) continue;
        const rank = known.rankOfFirst(at, ligne);
        if (rank === -1) continue;
        entryOf(groups, rank, () => [known.row(rank)]).push({ at, ligne });
      }
    });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Integers of a slot: 1 + the rank of a row, 0 where it is free, as half of them are; then its hash. */
const SLOT = 2;

/** Distinct rows so far, ranked in their order, and where each is found again from its hash. */
class KnownRows {
  private readonly tables: readonly ComparedTable[];
  private readonly hashes: readonly Int32Array[];
  private readonly tableOf: Int32Array;
  private readonly ligneOf: Int32Array;
  private size = 0;
  /** Rank and hash are side by side: a row is most often told from another by one access to memory. */
  private readonly slots: Int32Array;

  constructor(tables: readonly ComparedTable[], hashes: readonly Int32Array[], most: number) {
    this.tables = tables;
    this.hashes = hashes;
    this.tableOf = new Int32Array(most);
    this.ligneOf = new Int32Array(most);
    this.slots = new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  row(rank: number): ComparedRow {
    return { at: this.tableOf[rank] ?? -1, ligne: this.ligneOf[rank] ?? -1 };
  }

  /** The rank of the first row equal to this one; -1 when this one is the first. */
  rankOfFirst(at: number, ligne: number): number {
    const { slots } = this;
    const hash = this.hashes[at]?.[ligne] ?? 0;
    const last = slots.length / SLOT - 1;
    let slot = hash & last;
    while (slots[slot * SLOT] !== 0) {
      const rank = (slots[slot * SLOT] ?? 0) - 1;
      if (slots[slot * SLOT + 1] === hash && this.isEqual(rank, at, ligne)) return rank;
      slot = (slot + 1) & last;
    }
    this.tableOf[this.size] = at;
    this.ligneOf[this.size] = ligne;
    slots[slot * SLOT] = ++this.size;
    slots[slot * SLOT + 1] = hash;
    return -1;
  }

  private isEqual(rank: number, at: number, ligne: number): boolean {
    const other = this.row(rank);
    const others = this.tables[other.at]?.keys;
    const keys = this.tables[at]?.keys ?? [];
    return keys.every((column, key) => isSame(column[ligne], others?.[key]?.[other.ligne]));
  }
}

/** As `===`, but that an unknown number is itself. */
function isSame(a = Number.NaN, b = Number.NaN): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

function* hashesOf({ count, keys }: ComparedTable): Steps<Int32Array> {
  const hashes = new Int32Array(count);
  for (const column of keys) {
    yield PAUSE;
    if (column instanceof Int32Array) mixCodes(hashes, column);
    else mixNumbers(hashes, column);
  }
  return hashes;
}

function mixCodes(hashes: Int32Array, codes: Int32Array): void {
  for (let row = 0; row < hashes.length; row++) hashes[row] = mixed(hashes[row], codes[row]);
}

function mixNumbers(hashes: Int32Array, numbers: Float64Array): void {
  const number = new Float64Array(1);
  const halves = new Int32Array(number.buffer);
  for (let row = 0; row < hashes.length; row++) {
    const key = numbers[row] ?? Number.NaN;
    // One hash for both zeros, and for every way to write that a number is unknown.
    number[0] = Number.isNaN(key) ? 0 : key + 0;
    hashes[row] = mixed(mixed(hashes[row], halves[0]), halves[1]);
  }
}

/** 2^32 divided by the golden ratio, made odd: it spreads every bit that it multiplies. */
const SPREAD = 0x9e3779b1;
const HALF_OF_BITS = 15;

function mixed(hash = 0, value = 0): number {
  const product = Math.imul(hash ^ value, SPREAD);
  return product ^ (product >>> HALF_OF_BITS);
}
