/** Largest code that a pair can hold: two codes fit in the 53 bits of a number. */
const RADIX = 2 ** 26;

/**
 * Numbers the distinct pairs of codes, from 0. Longer tuples chain:
 * `index.of(index.of(a, b), c)` with one index per step. Codes may be -1.
 */
export class TupleIndex {
  private readonly ids = new Map<number, number>();

  of(first: number, second: number): number {
    const key = (first + 1) * RADIX + second + 1;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    return id;
  }
}

/** Numbers the distinct texts, from 0. */
export class TextIndex {
  private readonly ids = new Map<string, number>();

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
