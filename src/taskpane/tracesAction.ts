import type { WorkbookHost } from "../hosts/workbookHost";
import type { PaneWork } from "./paneWork";

/** Takes away what is kept out of sight; null where the host keeps nothing so. */
export function tracesAction(
  host: WorkbookHost,
  work: PaneWork,
  look: () => unknown,
): (() => Promise<boolean>) | null {
  if (host.removeTraces === undefined) return null;
  return async () => {
    const isDone = await work.attempt(async () => {
      await host.removeTraces?.();
      return true;
    });
    if (isDone === true) look();
    return isDone === true;
  };
}
