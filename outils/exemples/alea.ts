/** Draws for the fictional facts: the same seed always writes the same workbook. */
export interface Alea {
  /** 0 included to 1 excluded. */
  readonly next: () => number;
  /** Whole number, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** mulberry32: 32 bits of state, enough for a workbook. */
export function createAlea(seed: number): Alea {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const drawn = list[int(0, list.length - 1)];
    if (drawn === undefined) throw new Error("nothing to pick from");
    return drawn;
  };
  return { next, int, pick, chance: (probability) => next() < probability };
}
