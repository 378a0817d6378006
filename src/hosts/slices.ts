import { PAUSE, type Progress, type Steps } from "../domain/steps";
import type { Task } from "./workbookHost";

/**
 * Long enough to advance. With the piece that passes it, and the memory that the browser takes back
 * meanwhile, a task stays under the 50 ms from which a key or a click is felt late.
 */
const SLICE_MS = 16;

/** Runs a long domain work in slices: the pane paints and answers between two of them. */
export async function runInSlices<Result>(
  steps: Steps<Result, Progress>,
  { signal, onProgress }: Partial<Task> = {},
): Promise<Result> {
  for (;;) {
    await breathe();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const next = steps.next();
      if (next.done === true) return next.value;
      if (next.value !== PAUSE) onProgress?.(next.value.done, next.value.total);
    } while (performance.now() < end);
  }
}

/** Lets the browser paint and take the events that wait. A message comes at once, where a timer waits 4 ms. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
