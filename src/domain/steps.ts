/** How far a long work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A long work may pause here, and has nothing new to tell. */
export const PAUSE = null;

/** A long work cut in pieces: whoever runs it may pause or stop between two of them. `Told`: what it tells meanwhile. */
export type Steps<Result, Told = never> = Generator<Told | typeof PAUSE, Result, void>;

/** The result of a work that nobody needs to pause. */
export function runToEnd<Result>(steps: Steps<Result, Progress>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Goes through `count` things, `size` at a time at most: `work` goes from one of them to another, not included. */
export function* inSlices(
  count: number,
  size: number,
  work: (from: number, to: number) => void,
): Steps<void> {
  for (let from = 0; from < count; from += size) {
    if (from > 0) yield PAUSE;
    work(from, Math.min(count, from + size));
  }
}

/** What is made of each item, with a pause before each. */
export function* mapInTurn<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    yield PAUSE;
    results.push(make(item));
  }
  return results;
}

/** The same, where what is made of an item may pause too. */
export function* eachInTurn<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    yield PAUSE;
    results.push(yield* make(item));
  }
  return results;
}
