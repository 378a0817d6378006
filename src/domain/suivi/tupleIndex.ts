const NONE = -1;
const FIRST_SLOTS = 16;

/**
 * Numbers the distinct pairs of codes, from 0. Longer tuples chain:
 * `index.of(index.of(a, b), c)` with one index per step. Codes may be negative, or any number but
 * NaN. Typed arrays, open addressing: several times faster than a Map, and nothing to collect.
 */
export class TupleIndex {
  size = 0;
  /** By slot: the number of the pair that stands there. Half of them at least are free. */
  private slots = new Int32Array(FIRST_SLOTS).fill(NONE);
  private firsts = new Float64Array(FIRST_SLOTS / 2);
  private seconds = new Float64Array(FIRST_SLOTS / 2);

  of(first: number, second: number): number {
    if (this.size === this.firsts.length) this.grow();
    const slot = this.slotOf(first, second);
    const known = this.slots[slot] ?? NONE;
    if (known !== NONE) return known;
    this.slots[slot] = this.size;
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    return this.size++;
  }

  has(first: number, second: number): boolean {
    return this.slots[this.slotOf(first, second)] !== NONE;
  }

  /** Where the pair stands, or would. */
  private slotOf(first: number, second: number): number {
    const { slots, firsts, seconds } = this;
    const last = slots.length - 1;
    let slot = hash(first, second) & last;
    for (;;) {
      const pair = slots[slot] ?? NONE;
      if (pair === NONE || (firsts[pair] === first && seconds[pair] === second)) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    const { firsts, seconds } = this;
    this.slots = new Int32Array(this.slots.length * 2).fill(NONE);
    this.firsts = new Float64Array(firsts.length * 2);
    this.seconds = new Float64Array(seconds.length * 2);
    this.firsts.set(firsts);
    this.seconds.set(seconds);
    for (let pair = 0; pair < this.size; pair++)
      this.slots[this.slotOf(firsts[pair] ?? NONE, seconds[pair] ?? NONE)] = pair;
  }
}

/** Near codes fall far apart (Knuth's multiplier, then MurmurHash3's end). */
function hash(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A set of pairs of codes. */
export class PairSet {
  private readonly pairs = new TupleIndex();

  add(first: number, second: number): void {
    this.pairs.of(first, second);
  }

  has(first: number, second: number): boolean {
    return this.pairs.has(first, second);
  }
}

/** Numbers the distinct texts, from 0. */
export class TextIndex {
  private readonly ids = new Map<string, number>();

  get size(): number {
    return this.ids.size;
  }

  of(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    return id;
  }

  find(text: string): number | null {
    return this.ids.get(text) ?? null;
  }
}
