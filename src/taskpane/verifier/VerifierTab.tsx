import { useState } from "react";
import { overviewIn, restOf } from "../analysisState";
import { ColumnsScreen } from "../colonnes/ColumnsScreen";
import { ProgressScreen } from "../parts/ProgressScreen";
import { useIsLong } from "../parts/useIsLong";
import type { PaneContext } from "../TabPanel";
import { NothingToCheckScreen } from "./NothingToCheckScreen";
import { ReadyScreen } from "./ReadyScreen";
import { ResultsScreen } from "./ResultsScreen";

/** Vérifier: the columns when asked for, else the check itself. */
export function VerifierTab(context: PaneContext) {
  const { state, store } = context;
  const [isColumns, setIsColumns] = useState(false);
  const isReading = state.name === "reading";
  const isLong = useIsLong(isReading);
  const overview = overviewIn(state);
  if (isReading && isLong) {
    return <ProgressScreen progress={state.progress} onCancel={store.cancel} />;
  }
  if (isColumns && overview !== null) {
    return (
      <ColumnsScreen
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
      onColumns={() => {
        setIsColumns(true);
      }}
    />
  );
}

/** Ready, or what the check found. */
function CheckScreen(context: PaneContext & { readonly onColumns: () => void }) {
  const { state, store, news, onTab, onColumns } = context;
  const isBusy = state.name === "reading";
  const rest = restOf(state);
  if (rest.name === "idle") {
    return (
      <ReadyScreen
        overview={rest.overview}
        host={news.state}
        isBusy={isBusy}
        isStopped={rest.isStopped}
        onVerify={() => void store.verify()}
        onColumns={onColumns}
      />
    );
  }
  const { verification } = rest;
  if (verification.analysis.suivi.tables.length === 0) {
    return <NothingToCheckScreen verification={verification} store={store} />;
  }
  return (
    <ResultsScreen
      verification={verification}
      news={news}
      store={store}
      isBusy={isBusy}
      onColumns={onColumns}
      onBilans={() => {
        onTab("bilans");
      }}
    />
  );
}
