import { useState } from "react";
import { overviewIn, restOf } from "../analysisState";
import { ColumnsScreen } from "../colonnes/ColumnsScreen";
import { ProgressScreen } from "../parts/ProgressScreen";
import { useIsLong } from "../parts/useIsLong";
import type { PaneContext } from "../TabPanel";
import { NothingToCheckScreen } from "./NothingToCheckScreen";
import { ReadyScreen } from "./ReadyScreen";
import { ResultsScreen } from "./ResultsScreen";

/** Vérifier: ready, under way, results, and the columns behind them. */
export function VerifierTab(context: PaneContext) {
  const { state, store, news, onTab } = context;
  const [isColumns, setIsColumns] = useState(false);
  const isReading = state.name === "reading";
  const isLong = useIsLong(isReading);
  const overview = overviewIn(state);
  const rest = restOf(state);

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
  const openColumns = () => {
    setIsColumns(true);
  };
  if (rest.name === "idle") {
    return (
      <ReadyScreen
        overview={rest.overview}
        host={news.state}
        isBusy={isReading}
        isStopped={rest.isStopped}
        onVerify={() => void store.verify()}
        onColumns={openColumns}
      />
    );
  }
  const { verification } = rest;
  if (verification.analysis.suivi.tables.length === 0) {
    return <NothingToCheckScreen verification={verification} store={store} />;
  }
  return (
    <ResultsScreen
      key={verification.readAt.getTime()}
      verification={verification}
      news={news}
      store={store}
      isBusy={isReading}
      onColumns={openColumns}
      onBilans={() => {
        onTab("bilans");
      }}
    />
  );
}
