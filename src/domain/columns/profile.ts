import { CellCode, cellCode, type SheetColumn } from "../sheet";
import { inSlices, type Steps } from "../steps";
import type { ChampId } from "./champs";
import { kindsOfValue, type Kind } from "./cellKinds";
import { readCellText } from "./textReader";

/** A column's content, from a sample that is the same at each reading. */
export interface ColumnProfile {
  /** Sampled cells that hold something. */
  readonly filled: number;
  /** Distinct values among them. */
  readonly distinct: number;
  /** Number of sampled cells by kind. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** Number of sampled texts that belong to the list of a champ. */
  readonly lists: Readonly<Partial<Record<ChampId, number>>>;
  /** Mean length of the sampled texts. */
  readonly length: number;
  /** Sampled numbers in increasing order, written as numbers or as text. */
  readonly numbers: Float64Array;
  /** Sampled dates (serials) in increasing order. */
  readonly dates: Float64Array;
}

/** Share of the sampled cells that belong to the list of a champ. */
export function shareOfList({ lists, filled }: ColumnProfile, champ: ChampId): number {
  return filled === 0 ? 0 : (lists[champ] ?? 0) / filled;
}

export function shareOf({ counts, filled }: ColumnProfile, kind: Kind): number {
  return filled === 0 ? 0 : (counts[kind] ?? 0) / filled;
}

/** Share of numbers in increasing order that are between two bounds, both included. */
export function shareBetween(values: Float64Array, min: number, max: number): number {
  if (values.length === 0) return 0;
  const before = countWhile(values, (value) => value < min);
  const upTo = countWhile(values, (value) => value <= max);
  return Math.max(0, upTo - before) / values.length;
}

/** Number of first values that hold, where all those that do come first. */
function countWhile(values: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? Number.NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function median(values: Float64Array): number {
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Letters in the mean text of a column of remarks. */
const SENTENCE = 22;

export function isSentences({ length }: ColumnProfile): boolean {
  return length > SENTENCE;
}

const SAMPLE = 500;
/** Texts read without a pause. */
const TEXTS = 10;

/** Reads some 500 cells spread over `rows`; each distinct text is looked at once. */
export function* profileColumn(
  column: SheetColumn | undefined,
  rows: RowSpan,
  mostTexts = MOST_TEXTS,
): Steps<ColumnProfile> {
  const tally = new Tally();
  if (column === undefined) return tally.profile(0);
  const step = Math.max(1, Math.floor((rows.end - rows.start) / SAMPLE));
  const times = new Times(column.texts.length);
  for (let row = rows.start; row < rows.end; row += step) {
    const code = cellCode(column, row);
    if (code >= 0) times.add(code);
    else tally.addValue(code, column.numbers[row] ?? Number.NaN);
  }
  const texts = times.entries();
  const looked = spread(texts, mostTexts);
  yield* inSlices(looked.length, TEXTS, (from, to) => {
    for (const [code, count] of looked.slice(from, to))
      tally.addText(column.texts[code] ?? "", count);
  });
  return tally.profile(texts.length);
}

/** How many times each text comes, in the order they first come. */
class Times {
  private readonly counts: Uint16Array;
  private readonly codes: number[] = [];

  constructor(texts: number) {
    this.counts = new Uint16Array(texts);
  }

  add(code: number): void {
    const before = this.counts[code] ?? 0;
    if (before === 0) this.codes.push(code);
    this.counts[code] = before + 1;
  }

  entries(): readonly (readonly [code: number, times: number])[] {
    return this.codes.map((code) => [code, this.counts[code] ?? 0]);
  }
}

/** Distinct texts looked at: more would tell no more, and each costs some twenty readings. */
const MOST_TEXTS = 60;
/** Past so many columns, which no follow-up has, they share the texts of these: the time is bounded. */
const MOST_COLUMNS = 1000;

/** Distinct texts to look at in each column of a table. */
export function textsByColumn(columns: number): number {
  return Math.ceil((MOST_TEXTS * MOST_COLUMNS) / Math.max(columns, MOST_COLUMNS));
}

/** Texts spread over all of them, each standing for those that are skipped. */
function spread(
  all: ReturnType<Times["entries"]>,
  most: number,
): readonly (readonly [number, number])[] {
  if (all.length <= most) return all;
  const step = all.length / most;
  const kept = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const sum = (those: readonly (readonly [number, number])[]) =>
    those.reduce((total, [, times]) => total + times, 0);
  const weight = sum(all) / sum(kept);
  return kept.map(([code, times]) => [code, times * weight] as const);
}

export interface RowSpan {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

class Tally {
  private readonly counts: Partial<Record<Kind, number>> = {};
  private readonly lists: Partial<Record<ChampId, number>> = {};
  private length = 0;
  private texts = 0;
  private readonly numbers: number[] = [];
  private readonly dates: number[] = [];
  private readonly values = new Set<number>();
  private filled = 0;

  addValue(code: number, value: number): void {
    if (code === CellCode.error || code === CellCode.empty) return;
    this.filled++;
    this.values.add(value);
    if (code === CellCode.date) this.dates.push(value);
    else if (code === CellCode.number) this.numbers.push(value);
    for (const kind of kindsOfValue(code, value)) this.count(kind, 1);
  }

  addText(text: string, times: number): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    this.filled += times;
    const { kinds, champs } = readCellText(trimmed);
    for (const kind of kinds.kinds) this.count(kind, times);
    this.texts += times;
    this.length += trimmed.length * times;
    for (const champ of champs) this.lists[champ] = (this.lists[champ] ?? 0) + times;
    for (let i = 0; i < times; i++) {
      if (kinds.number !== null) this.numbers.push(kinds.number);
      if (kinds.date !== null) this.dates.push(kinds.date);
    }
  }

  profile(distinctTexts: number): ColumnProfile {
    const { counts, lists, filled } = this;
    return {
      filled,
      distinct: distinctTexts + this.values.size,
      counts,
      lists,
      length: this.texts === 0 ? 0 : this.length / this.texts,
      numbers: new Float64Array(this.numbers).sort(),
      dates: new Float64Array(this.dates).sort(),
    };
  }

  private count(kind: Kind, times: number): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + times;
  }
}
