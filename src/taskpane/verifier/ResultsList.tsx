import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { Screen } from "../parts/Screen";
import { TEXTS } from "../texts";
import { GRAVITES } from "../verification";
import { AllClear } from "./AllClear";
import { AnomalieGroups } from "./AnomalieGroups";
import { GraviteFilters } from "./GraviteFilters";
import { ResultsHeader } from "./ResultsHeader";
import { ResultsNotices } from "./ResultsNotices";
import type { ResultsProps, ResultsView } from "./ResultsScreen";

interface ResultsListProps extends ResultsProps {
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  readonly onShow: (anomalie: Anomalie) => void;
}

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground2 } });

export function ResultsList(props: ResultsListProps) {
  const { verification, view, onView, onShow, store, isBusy, onBilans } = props;
  const styles = useStyles();
  const groupes = verification.groupes.filter(({ gravite }) => view.gravites.includes(gravite));
  const toBilans = (
    <Button appearance="primary" onClick={onBilans}>
      {TEXTS.resultats.preparer}
    </Button>
  );
  return (
    <Screen footer={toBilans}>
      <ResultsHeader
        verification={verification}
        isBusy={isBusy}
        onVerify={() => void store.verify()}
      />
      <ResultsNotices {...props} />
      {verification.analysis.anomalies.length === 0 ? (
        <AllClear comptes={verification.comptes} />
      ) : (
        <>
          <GraviteFilters
            counts={verification.parGravite}
            shown={view.gravites}
            onChange={(gravites) => {
              onView({ ...view, gravites });
            }}
          />
          <AnomalieGroups
            groupes={groupes}
            verification={verification}
            open={view.open}
            onOpen={(open) => {
              onView({ ...view, open });
            }}
            onShow={onShow}
          />
          {groupes.length > 0 ? null : (
            <div className={styles.none}>
              {TEXTS.resultats.aucuneAffichee}{" "}
              <Link
                as="button"
                onClick={() => {
                  onView({ ...view, gravites: GRAVITES });
                }}
              >
                {TEXTS.resultats.toutAfficher}
              </Link>
            </div>
          )}
        </>
      )}
    </Screen>
  );
}
