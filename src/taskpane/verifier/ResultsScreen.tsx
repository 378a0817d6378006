import { useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { AnalysisStore } from "../analysisStore";
import type { HostNews } from "../useHostState";
import { anomalieKey, type GroupeAnomalies, type Verification } from "../verification";
import { AnomalieDetail } from "./AnomalieDetail";
import { AcceptScreen } from "./AcceptScreen";
import { AutonomeScreen } from "./AutonomeScreen";
import { CorrectionScreen } from "./CorrectionScreen";
import { CorrectedScreen } from "./CorrectedScreen";
import { findListed } from "./itemId";
import { ListBehind } from "./ListBehind";
import { ResultsList } from "./ResultsList";
import type { ResultsView } from "./resultsView";
import { type Deciding, useDeciding } from "./useDeciding";
import { useGroupesShown } from "./useGroupesShown";

export interface ResultsProps {
  readonly verification: Verification;
  readonly news: HostNews;
  readonly store: AnalysisStore;
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  /** Checking again since less than half a second. */
  readonly isBusy: boolean;
  /** Null once the person knows how an anomaly is seen in the sheet. */
  readonly onGuideSeen: (() => void) | null;
  readonly onColumns: () => void;
  readonly onBilans: () => void;
}

/** The anomaly in front, and its rank when it was opened: what stands there once it is mended. */
interface Opened {
  readonly anomalie: Anomalie;
  readonly rank: number;
}

/** What the check found: the list, or the detail of one anomaly over it. */
export function ResultsScreen(props: ResultsProps) {
  const { verification, store, view, onView, onGuideSeen } = props;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [returned, setReturned] = useState<Returned | null>(null);
  const deciding = useDeciding();
  const shown = useGroupesShown(verification, view);

  const show = (anomalie: Anomalie) => {
    setOpened({ anomalie, rank: rankOf(shown.groupes, anomalie) });
    setReturned(null);
    onGuideSeen?.();
    void store.goTo(anomalie.place);
  };
  const close = () => {
    if (opened === null) return;
    const place = returnedTo(shown.groupes, opened.anomalie);
    setOpened(null);
    setReturned(place);
    if (place !== null) onView({ ...view, open: [...view.open, place.groupId] });
  };
  // What is accepted leaves the list, and must not be said to be corrected.
  const accept = (anomalies: readonly Anomalie[]) => {
    close();
    deciding.accept(anomalies);
  };
  const gestures = {
    ...shown,
    onShow: show,
    onCorrect: deciding.correct,
    onAccept: accept,
    onClose: close,
  };
  const isFront = opened !== null || deciding.asked !== null;
  return (
    <>
      <Front {...props} {...gestures} opened={opened} deciding={deciding} />
      <ListBehind isHidden={isFront} done={deciding.done}>
        <ResultsList {...props} {...gestures} returned={returned} deciding={deciding} />
      </ListBehind>
    </>
  );
}

/** The place of the list that takes the focus back; a new object each time. */
export interface Returned {
  readonly groupId: string;
  readonly index: number;
}

function rankOf(groupes: readonly GroupeAnomalies[], anomalie: Anomalie): number {
  return groupes.flatMap(({ anomalies }) => anomalies).indexOf(anomalie);
}

function returnedTo(groupes: readonly GroupeAnomalies[], anomalie: Anomalie): Returned | null {
  const found = findListed(groupes, anomalieKey(anomalie));
  return found === null ? null : { groupId: found.groupe.id, index: found.index };
}

interface FrontProps extends ResultsProps {
  readonly opened: Opened | null;
  readonly deciding: Deciding;
  readonly groupes: readonly GroupeAnomalies[];
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onCorrect: (anomalies: readonly Anomalie[]) => void;
  readonly onAccept: (anomalies: readonly Anomalie[]) => void;
  readonly onClose: () => void;
}

const DECISIONS = { corriger: CorrectionScreen, accepter: AcceptScreen } as const;

/** What stands over the list: a correction, the detail of an anomaly, or that it is mended. */
function Front({ opened, deciding, groupes, verification, store, ...gestures }: FrontProps) {
  if (deciding.asked?.kind === "autonome") {
    return store.autonomie === null ? null : (
      <AutonomeScreen
        autonomie={store.autonomie}
        onClose={deciding.close}
        onDone={deciding.finish}
      />
    );
  }
  if (deciding.asked !== null) {
    const Decision = DECISIONS[deciding.asked.kind];
    const { anomalies } = deciding.asked;
    return (
      <Decision
        anomalies={anomalies}
        verification={verification}
        store={store}
        onClose={deciding.close}
        onDone={deciding.finish}
      />
    );
  }
  if (opened === null) return null;
  const { onShow, onCorrect, onAccept, onClose } = gestures;
  const all = groupes.flatMap(({ anomalies }) => anomalies);
  const now = findListed(groupes, anomalieKey(opened.anomalie));
  const screen = { verification, onShow, onCorrect, onAccept, onClose };
  if (now !== null) return <AnomalieDetail {...screen} anomalie={now.anomalie} all={all} />;
  return (
    <CorrectedScreen
      titre={verification.render(opened.anomalie).titre}
      left={all.length}
      next={all[Math.min(opened.rank, all.length - 1)]}
      onShow={onShow}
      onClose={onClose}
    />
  );
}
