import { useEffect, useState, useSyncExternalStore } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { AnalysisStore } from "./analysisStore";
import type { AnalysisState } from "./analysisState";

/** The work on the workbook and its state; reads it once when the pane opens. */
export function useAnalysis(host: WorkbookHost): readonly [AnalysisState, AnalysisStore] {
  const [store] = useState(() => new AnalysisStore(host));
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => store.look(), [store]);
  return [state, store];
}
