import type { Output } from "./output";

/** Work shorter than this needs no progress. */
const PATIENCE_MS = 500;
const REDRAW_MS = 100;

/** Draws « Lecture 40 % » on a terminal, only once the work lasts; erased at the end. */
export function progress(output: Output, label: string) {
  const start = Date.now();
  let drawn = 0;
  return {
    report(done: number, total: number): void {
      const now = Date.now();
      if (!output.isInteractive || now - start < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      const share = total === 0 ? 100 : Math.round((100 * done) / total);
      output.err(`\r${label} ${String(share)} %`);
    },
    end(): void {
      if (drawn > 0) output.err("\r\u001b[K");
    },
  };
}
