/**
 * What was there before, wherever it says the same as what is there now: equal parts
 * are then one object, and are known to be equal without looking at them again.
 */
export function keepSame<Value>(before: unknown, now: Value): Value {
  return isSame(before, now) ? before : now;
}

/** Each item by itself. */
export function keepSameItems<Item>(
  before: readonly unknown[],
  now: readonly Item[],
): readonly Item[] {
  const items = now.map((item, index) => keepSame(before[index], item));
  return keepSame(before, items);
}

function isSame<Value>(before: unknown, now: Value): before is Value {
  if (Object.is(before, now)) return true;
  if (typeof before !== "object" || typeof now !== "object" || !before || !now) return false;
  if (Object.getPrototypeOf(before) !== Object.getPrototypeOf(now)) return false;
  if (ArrayBuffer.isView(now)) return isSameList(toList(before), toList(now));
  if (Array.isArray(before) && Array.isArray(now)) return isSameList(before, now);
  if (before instanceof Map && now instanceof Map) return isSameList([...before], [...now]);
  if (before instanceof Set && now instanceof Set) return isSameList([...before], [...now]);
  return isSameList(Object.entries(before), Object.entries(now));
}

function toList(view: object): ArrayLike<unknown> {
  return "length" in view ? (view as unknown as ArrayLike<unknown>) : [];
}

function isSameList(before: ArrayLike<unknown>, now: ArrayLike<unknown>): boolean {
  if (before.length !== now.length) return false;
  for (let index = 0; index < now.length; index++) {
    const [a, b] = [before[index], now[index]];
    if (!Object.is(a, b) && !isSame(a, b)) return false;
  }
  return true;
}
