import { useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { AnalysisStore } from "./analysisStore";
import type { AnalysisState } from "./analysisState";

/** The work on the workbook and its state; reads it once when the pane opens. */
export function useAnalysis(host: WorkbookHost): readonly [AnalysisState, AnalysisStore] {
  const [store] = useState(() => new AnalysisStore(host));
  const current = useSyncExternalStore(store.subscribe, store.getState);
  const drawn = useDeferredValue(current);
  useEffect(() => store.look(), [store]);
  // The results of a check are drawn piece by piece; a progress, a refusal, a gesture show at once.
  const isChecked = current.name === "analysed" && drawn.name === "reading";
  return [isChecked ? drawn : current, store];
}
