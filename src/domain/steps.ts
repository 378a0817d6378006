/** How far a long work is. */
interface Step {
  readonly done: number;
  readonly total: number;
}

/** A long work cut in pieces: whoever runs it may pause or stop between two of them. */
export type Steps<Result> = Generator<Step, Result, void>;

/** The result of a work that nobody needs to pause. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
