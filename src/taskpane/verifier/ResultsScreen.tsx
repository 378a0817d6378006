import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { AnalysisStore } from "../analysisStore";
import type { HostNews } from "../useHostState";
import { GRAVITES, type Verification } from "../verification";
import { AnomalieDetail } from "./AnomalieDetail";
import { groupIdOf, itemId } from "./itemId";
import { ResultsList } from "./ResultsList";

export interface ResultsProps {
  readonly verification: Verification;
  readonly news: HostNews;
  readonly store: AnalysisStore;
  /** Checking again since less than half a second. */
  readonly isBusy: boolean;
  readonly onColumns: () => void;
  readonly onBilans: () => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

/** What the check found: the list, or the detail of one anomaly over it. */
export function ResultsScreen(props: ResultsProps) {
  const { verification, store } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState<Anomalie | null>(null);
  const [returned, setReturned] = useState<Anomalie | null>(null);
  const [view, setView] = useState<ResultsView>({ gravites: GRAVITES, open: [] });
  const listed = listedIn(verification, view);
  // An anomaly of the check before is no longer there.
  const detail = opened !== null && listed.includes(opened) ? opened : null;

  useEffect(() => {
    if (returned === null) return;
    document.getElementById(itemId(verification, returned))?.focus();
  }, [returned, verification]);

  const show = (anomalie: Anomalie) => {
    setOpened(anomalie);
    setReturned(null);
    void store.goTo(anomalie.place);
  };
  const close = () => {
    if (detail === null) return;
    setReturned(detail);
    setOpened(null);
    setView({ ...view, open: [...view.open, groupIdOf(verification, detail)] });
  };
  return (
    <>
      {detail === null ? null : (
        <AnomalieDetail
          anomalie={detail}
          all={listed}
          verification={verification}
          onShow={show}
          onClose={close}
        />
      )}
      <div className={detail === null ? styles.list : undefined} hidden={detail !== null}>
        <ResultsList {...props} view={view} onView={setView} onShow={show} />
      </div>
    </>
  );
}

/** What the person chose to see. */
export interface ResultsView {
  readonly gravites: typeof GRAVITES;
  /** Ids of the groups that are open. */
  readonly open: readonly string[];
}

function listedIn({ groupes }: Verification, { gravites }: ResultsView): readonly Anomalie[] {
  return groupes
    .filter(({ gravite }) => gravites.includes(gravite))
    .flatMap(({ anomalies }) => anomalies);
}
