import type { WorkbookHost } from "../hosts/workbookHost";
import { IDLE, restOf } from "./analysisState";
import type { PaneWork } from "./paneWork";

/** A suivi to try Clausier with, added to the workbook and taken away. */
export interface ExempleActions {
  /** Adds its sheets, then checks them. */
  readonly add: () => Promise<void>;
  /** Takes them away, which Excel cannot undo; false when it was refused. */
  readonly remove: () => Promise<boolean>;
}

/** Of no use before someone asks for it: it comes on its own. */
const loadExemple = () => import(/* webpackChunkName: "exemple" */ "./exemple");

/** Null where the host takes no sheet away: the page without Excel opens the example as a workbook of its own. */
export function exempleActions(
  host: WorkbookHost,
  work: PaneWork,
  { verify, look }: { readonly verify: () => Promise<boolean>; readonly look: () => unknown },
): ExempleActions | null {
  if (host.removeExemple === undefined) return null;
  return {
    add: async () => {
      const isAdded = await work.run("reading", async (signal) => {
        const { addExemple } = await loadExemple();
        await addExemple(host, signal);
        return restOf(work.getState());
      });
      if (isAdded) await verify();
    },
    remove: async () => {
      const isDone = await work.attempt(async () => {
        await host.removeExemple?.();
        return true;
      });
      if (isDone !== true) return false;
      work.set(IDLE);
      look();
      return true;
    },
  };
}
