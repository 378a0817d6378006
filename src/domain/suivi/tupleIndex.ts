/** Codes under this one pack in a small integer, which a Map finds several times faster. */
const SMALL = 2 ** 15;
/** Largest code that a pair can hold: two codes fit in the 53 bits of a number. */
const LARGE = 2 ** 26;

/**
 * Numbers the distinct pairs of codes, from 0. Longer tuples chain:
 * `index.of(index.of(a, b), c)` with one index per step. Codes may be -1.
 */
export class TupleIndex {
  private size = 0;
  private readonly small = new Map<number, number>();
  private readonly large = new Map<number, number>();

  of(first: number, second: number): number {
    const isSmall = first < SMALL - 1 && second < SMALL - 1;
    const ids = isSmall ? this.small : this.large;
    const key = (first + 1) * (isSmall ? SMALL : LARGE) + second + 1;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.size);
    return this.size++;
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
