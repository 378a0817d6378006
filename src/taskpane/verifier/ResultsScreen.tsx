import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { AnalysisStore } from "../analysisStore";
import type { HostNews } from "../useHostState";
import { anomalieKey, type GroupeAnomalies, type Verification } from "../verification";
import { AnomalieDetail } from "./AnomalieDetail";
import { CorrectedScreen } from "./CorrectedScreen";
import { findListed } from "./itemId";
import { ResultsList } from "./ResultsList";
import { groupesShown, type ResultsView } from "./resultsView";

export interface ResultsProps {
  readonly verification: Verification;
  readonly news: HostNews;
  readonly store: AnalysisStore;
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  /** Checking again since less than half a second. */
  readonly isBusy: boolean;
  readonly onColumns: () => void;
  readonly onBilans: () => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

/** The anomaly in front, and its rank when it was opened: what stands there once it is mended. */
interface Opened {
  readonly anomalie: Anomalie;
  readonly rank: number;
}

/** What the check found: the list, or the detail of one anomaly over it. */
export function ResultsScreen(props: ResultsProps) {
  const { verification, store, view, onView } = props;
  const styles = useStyles();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [returned, setReturned] = useState<Returned | null>(null);
  const groupes = groupesShown(verification, useDeferredValue(view));
  const listed = groupes.flatMap(({ anomalies }) => anomalies);

  const show = (anomalie: Anomalie) => {
    setOpened({ anomalie, rank: listed.indexOf(anomalie) });
    setReturned(null);
    void store.goTo(anomalie.place);
  };
  const close = () => {
    if (opened === null) return;
    const place = returnedTo(groupes, opened.anomalie);
    setOpened(null);
    setReturned(place);
    if (place !== null) onView({ ...view, open: [...view.open, place.groupId] });
  };
  return (
    <>
      {opened === null ? null : (
        <Front {...props} opened={opened} groupes={groupes} onShow={show} onClose={close} />
      )}
      <div className={opened === null ? styles.list : undefined} hidden={opened !== null}>
        <ResultsList {...props} groupes={groupes} returned={returned} onShow={show} />
      </div>
    </>
  );
}

/** The place of the list that takes the focus back; a new object each time. */
export interface Returned {
  readonly groupId: string;
  readonly index: number;
}

function returnedTo(groupes: readonly GroupeAnomalies[], anomalie: Anomalie): Returned | null {
  const found = findListed(groupes, anomalieKey(anomalie));
  return found === null ? null : { groupId: found.groupe.id, index: found.index };
}

interface FrontProps extends ResultsProps {
  readonly opened: Opened;
  readonly groupes: readonly GroupeAnomalies[];
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onClose: () => void;
}

/** The detail of the anomaly opened; once the sheet no longer has it, that it is mended. */
function Front({ opened, groupes, verification, onShow, onClose }: FrontProps) {
  const { anomalie, rank } = opened;
  const all = groupes.flatMap(({ anomalies }) => anomalies);
  const now = findListed(groupes, anomalieKey(anomalie));
  if (now === null) {
    return (
      <CorrectedScreen
        titre={verification.render(anomalie).titre}
        left={all.length}
        next={all[Math.min(rank, all.length - 1)]}
        onShow={onShow}
        onClose={onClose}
      />
    );
  }
  return (
    <AnomalieDetail
      anomalie={now.anomalie}
      all={all}
      verification={verification}
      onShow={onShow}
      onClose={onClose}
    />
  );
}
