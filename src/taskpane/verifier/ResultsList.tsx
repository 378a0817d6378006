import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { GRAVITES, type Anomalie } from "../../domain/anomalies/anomalie";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { TEXTS } from "../texts";
import type { GroupeAnomalies } from "../verification";
import { AcceptedAnomalies } from "./AcceptedAnomalies";
import { AllClear } from "./AllClear";
import { AnomalieGroups } from "./AnomalieGroups";
import { GraviteFilters } from "./GraviteFilters";
import { ResultsHeader } from "./ResultsHeader";
import { ResultsNotices } from "./ResultsNotices";
import type { ResultsProps, Returned } from "./ResultsScreen";
import { isSearched, type ResultsView } from "./resultsView";
import { SearchAndSort } from "./SearchAndSort";
import type { Deciding } from "./useDeciding";

interface ResultsListProps extends ResultsProps {
  readonly groupes: readonly GroupeAnomalies[];
  readonly isSearching: boolean;
  readonly returned: Returned | null;
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onCorrect: (anomalies: readonly Anomalie[]) => void;
  readonly onAccept: (anomalies: readonly Anomalie[]) => void;
  readonly deciding: Deciding;
}

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
  link: { minHeight: "24px" },
});

/** Header, notices, then the anomalies by kind; or that there is none. */
export function ResultsList(props: ResultsListProps) {
  const { verification, deciding, onBilans } = props;
  const toBilans = (
    <Button appearance="primary" onClick={onBilans}>
      {TEXTS.resultats.preparer}
    </Button>
  );
  return (
    <Screen footer={toBilans}>
      <ResultsHeader {...props} />
      {deciding.done === null ? null : (
        <Notice
          isTold={deciding.done.isTold}
          intent={deciding.done.isDone ? "success" : "warning"}
          titre={deciding.done.texte}
          onClose={deciding.close}
        />
      )}
      <ResultsNotices {...props} />
      {verification.analysis.anomalies.length === 0 ? (
        <AllClear comptes={verification.comptes} />
      ) : (
        <FilteredGroups {...props} />
      )}
      <AcceptedAnomalies {...props} onDone={deciding.finish} />
    </Screen>
  );
}

function FilteredGroups(props: ResultsListProps) {
  const { verification, groupes, isSearching, returned, view, onView } = props;
  const { onShow, onCorrect, onAccept } = props;
  return (
    <>
      <GraviteFilters
        counts={verification.parGravite}
        shown={view.gravites}
        onChange={(gravites) => {
          onView({ ...view, gravites });
        }}
      />
      <SearchAndSort view={view} onView={onView} />
      <AnomalieGroups
        groupes={groupes}
        verification={verification}
        isByGravite={view.tri === "gravite"}
        returned={returned}
        open={view.row === null ? view.open : groupes.map(({ id }) => id)}
        onOpen={(open) => {
          onView({ ...view, open });
        }}
        onShow={onShow}
        onCorrect={onCorrect}
        onAccept={onAccept}
      />
      <Shown count={isSearching ? null : countOf(groupes)} view={view} onView={onView} />
    </>
  );
}

function countOf(groupes: readonly GroupeAnomalies[]): number {
  return groupes.reduce((count, { anomalies }) => count + anomalies.length, 0);
}

interface ShownProps {
  /** Null while they are being searched. */
  readonly count: number | null;
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
}

/** How many answer the choices, said as they change; and the way out when none does. */
function Shown({ count, view, onView }: ShownProps) {
  const styles = useStyles();
  const isFiltered = isSearched(view) || view.gravites.length < GRAVITES.length;
  if (count === null) return null;
  return (
    <div className={styles.none}>
      <span role="status">
        {count === 0 ? TEXTS.resultats.aucuneAffichee : null}
        {isFiltered && count > 0 ? TEXTS.resultats.trouvees(count) : null}
      </span>{" "}
      {count > 0 ? null : (
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            onView({ ...view, gravites: GRAVITES, search: "", row: null });
          }}
        >
          {TEXTS.resultats.toutAfficher}
        </Link>
      )}
    </div>
  );
}
