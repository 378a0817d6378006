import { useState } from "react";
import { overviewIn, restOf } from "../analysisState";
import { Coming } from "../parts/Coming";
import { ProgressScreen } from "../parts/ProgressScreen";
import { useIsLong } from "../parts/useIsLong";
import type { PaneContext } from "../TabPanel";
import { NothingToCheckScreen } from "./NothingToCheckScreen";
import { ReadyScreen } from "./ReadyScreen";
import { EVERYTHING, type ResultsView } from "./resultsView";

/** Vérifier: the columns when asked for, else the check itself. */
export function VerifierTab(context: PaneContext) {
  const { state, store, rubriques } = context;
  const [isColumns, setIsColumns] = useState(false);
  // Kept here: a check again hides the list, and must give it back as it was.
  const [view, setView] = useState<ResultsView>(EVERYTHING);
  const isReading = state.name === "reading";
  const isLong = useIsLong(isReading);
  const overview = overviewIn(state);
  if (isReading && isLong) {
    return <ProgressScreen progress={state.progress} onCancel={store.cancel} />;
  }
  if (isColumns && overview !== null) {
    if (rubriques === null) return <Coming />;
    return (
      <rubriques.ColumnsScreen
        overview={overview}
        store={store}
        onBack={() => {
          setIsColumns(false);
        }}
      />
    );
  }
  return (
    <CheckScreen
      {...context}
      view={view}
      onView={setView}
      onColumns={() => {
        setIsColumns(true);
      }}
    />
  );
}

interface CheckScreenProps extends PaneContext {
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  readonly onColumns: () => void;
}

/** Ready, or what the check found. */
function CheckScreen(context: CheckScreenProps) {
  const { state, store, news, rubriques, view, onView, onTab, onColumns } = context;
  const isBusy = state.name === "reading";
  const rest = restOf(state);
  if (rest.name === "idle") {
    return (
      <ReadyScreen
        overview={rest.overview}
        host={news.state}
        isBusy={isBusy}
        isStopped={rest.isStopped}
        store={store}
        onColumns={onColumns}
      />
    );
  }
  const { verification } = rest;
  if (verification.analysis.suivi.tables.length === 0) {
    return <NothingToCheckScreen verification={verification} store={store} />;
  }
  if (rubriques === null) return <Coming />;
  return (
    <rubriques.ResultsScreen
      verification={verification}
      news={news}
      store={store}
      view={view}
      onView={onView}
      isBusy={isBusy}
      onGuideSeen={guideOf(context)}
      onColumns={onColumns}
      onBilans={() => {
        onTab("bilans");
      }}
    />
  );
}

/** Once seen, the guide is not shown again; null when it is not to be. */
function guideOf({ preferences, onPreferences }: PaneContext): (() => void) | null {
  if (!preferences.isGuideDue) return null;
  return () => {
    onPreferences({ isGuideDue: false });
  };
}
