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
  if (!isObject(before) || !isObject(now)) return false;
  if (Object.getPrototypeOf(before) !== Object.getPrototypeOf(now)) return false;
  return isSameList(partsOf(before), partsOf(now));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Of a list its items; of a Map, or an object, each part with its name. */
function partsOf(value: object): ArrayLike<unknown> {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (isTyped(value)) return value;
  if (value instanceof Map || value instanceof Set) return Array.from<unknown>(value);
  return Object.entries(value);
}

function isTyped(value: object): value is Int32Array | Float64Array | Uint8Array {
  return [Int32Array, Float64Array, Uint8Array].some((type) => value instanceof type);
}

function isSameList(before: ArrayLike<unknown>, now: ArrayLike<unknown>): boolean {
  if (before.length !== now.length) return false;
  for (let index = 0; index < now.length; index++) {
    const [a, b] = [before[index], now[index]];
    if (!Object.is(a, b) && !isSame(a, b)) return false;
  }
  return true;
}
