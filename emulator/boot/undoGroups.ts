import type { UndoLog } from "../model/undoLog";
import type { OfficeGlobals } from "./officeGlobals";

function wantsMerge(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    Reflect.get(options, "mergeUndoGroup") === true
  );
}

/**
 * The shipped npm client ignores mergeUndoGroup and sends no trace of it, unlike Microsoft's current
 * one: the run itself is watched, so that its requests make one undo record (assumed equivalent).
 */
export function watchUndoGroups({ Excel }: OfficeGlobals, undo: UndoLog): void {
  const run: unknown = Reflect.get(Excel, "run");
  if (typeof run !== "function") return;
  Reflect.set(Excel, "run", async (...args: readonly unknown[]): Promise<unknown> => {
    if (wantsMerge(args[0])) undo.beginGroup();
    try {
      return (await Reflect.apply(run, Excel, args)) as unknown;
    } finally {
      undo.endGroup();
    }
  });
}
