import { useEffect } from "react";
import { verificationIn, type AnalysisState } from "./analysisState";
import type { AnalysisStore } from "./analysisStore";
import type { SheetChange } from "./useHostState";
import { changeSince } from "./verifier/changeSince";

/** A person types several cells in a row: one check for all of them. */
const QUIET_MS = 900;

/** Checks again, without a word on screen, once the cells of a checked workbook stopped changing. */
export function useLiveCheck(
  state: AnalysisState,
  store: AnalysisStore,
  changes: readonly SheetChange[],
): void {
  const verification = verificationIn(state);
  const change = verification === null ? null : changeSince(verification, changes);
  useEffect(() => {
    if (change === null) return undefined;
    const timer = setTimeout(() => void store.recheck(change.isRemote), QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [change, store, state.name]);
}
