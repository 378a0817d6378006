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

/** Header, notices, then the anomalies by kind; or that there is none. */
export function ResultsList(props: ResultsListProps) {
  const { verification, store, isBusy, onBilans } = props;
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
        <FilteredGroups {...props} />
      )}
    </Screen>
  );
}

function FilteredGroups({ verification, view, onView, onShow }: ResultsListProps) {
  const groupes = verification.groupes.filter(({ gravite }) => view.gravites.includes(gravite));
  const showOnly = (gravites: ResultsView["gravites"]) => {
    onView({ ...view, gravites });
  };
  return (
    <>
      <GraviteFilters counts={verification.parGravite} shown={view.gravites} onChange={showOnly} />
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
        <AllHidden
          onShowAll={() => {
            showOnly(GRAVITES);
          }}
        />
      )}
    </>
  );
}

function AllHidden({ onShowAll }: { readonly onShowAll: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.none}>
      {TEXTS.resultats.aucuneAffichee}{" "}
      <Link as="button" onClick={onShowAll}>
        {TEXTS.resultats.toutAfficher}
      </Link>
    </div>
  );
}
