/** The code of a ligne; -1, « unknown », where there is none. */
export function codeAt(codes: Int32Array | undefined, ligne: number): number {
  return codes?.[ligne] ?? -1;
}

/** How many lignes have each code, from 0 to `size` - 1. */
export function countCodes(codes: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let ligne = 0; ligne < codes.length; ligne++) {
    const code = codeAt(codes, ligne);
    if (code >= 0) addAt(counts, code, 1);
  }
  return counts;
}

/** Adds to one of the sums of a table of them. */
export function addAt(sums: Int32Array | Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

/** The number of a ligne; NaN where there is none. */
export function valueAt(values: Float64Array | undefined, ligne: number): number {
  return values?.[ligne] ?? Number.NaN;
}

/** The value kept under a key, made at first. */
export function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The set kept under a key, created empty at first. */
export function setOf<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  let set = sets.get(key);
  if (set === undefined) {
    set = new Set();
    sets.set(key, set);
  }
  return set;
}

/** Counts of spellings kept under a key, created empty at first. */
export function countOne<Key>(counts: Map<Key, number>, key: Key, step = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + step);
}
