import { startTransition, useEffect, useState } from "react";
import type { WorkbookHost } from "../hosts/workbookHost";
import { AnalysisStore } from "./analysisStore";
import type { AnalysisState } from "./analysisState";

/** The work on the workbook and its state; reads it once when the pane opens. */
export function useAnalysis(host: WorkbookHost): readonly [AnalysisState, AnalysisStore] {
  const [store] = useState(() => new AnalysisStore(host));
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    let shown = store.getState().name;
    const unsubscribe = store.subscribe(() => {
      const now = store.getState();
      // Another screen is drawn piece by piece; a progress is told at once.
      if (now.name === shown) setState(now);
      else {
        startTransition(() => {
          setState(now);
        });
      }
      shown = now.name;
    });
    const stop = store.look();
    return () => {
      stop();
      unsubscribe();
    };
  }, [store]);
  return [state, store];
}
