import { useEffect } from "react";
import { verificationIn, type AnalysisState } from "./analysisState";
import type { AnalysisStore } from "./analysisStore";
import type { HostNews } from "./useHostState";
import { changeSince } from "./verifier/changeSince";

/** A person types several cells in a row: one check for all of them. */
const QUIET_MS = 900;

/** Checks again, without a word on screen, once the cells of a checked workbook stopped changing, or a new sheet is looked at. */
export function useLiveCheck(
  state: AnalysisState,
  store: AnalysisStore,
  { changes, selection }: Pick<HostNews, "changes" | "selection">,
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

  // A sheet added since, one of Clausier's for instance: what its cells tell can be asked then.
  const known = verification?.analysis.suivi.workbook.sheets.length ?? Infinity;
  const isUnknown = selection !== null && selection.sheet >= known;
  useEffect(() => {
    if (isUnknown) void store.recheck(false);
  }, [isUnknown, store]);
}
