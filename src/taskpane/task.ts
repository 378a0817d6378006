import { PAUSE, type Steps } from "../domain/steps";
import type { Task } from "../hosts/workbookHost";

/** Long enough to advance, short enough that a key or a click is never felt late. */
const SLICE_MS = 40;

/** Runs a long domain work in slices: the pane paints and answers between two of them. */
export async function runInSlices<Result>(steps: Steps<Result>, task: Task): Promise<Result> {
  for (;;) {
    await breathe();
    task.signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const next = steps.next();
      if (next.done === true) return next.value;
      if (next.value !== PAUSE) task.onProgress(next.value.done, next.value.total);
    } while (performance.now() < end);
  }
}

/** Lets the browser paint and take the events that wait. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
