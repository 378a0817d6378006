import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { CellPlace } from "../../domain/sheet";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";
import { isLive, type Verification } from "../verification";
import { changeSince } from "./changeSince";
import { ExempleNotice } from "./ExempleNotice";
import type { ResultsProps } from "./ResultsScreen";

const useStyles = makeStyles({
  selection: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  link: { minHeight: "24px", flexShrink: 0 },
});

/** Above the list: what changed since, what is still to be answered, what the selected row has. */
export function ResultsNotices(props: ResultsProps) {
  const { verification, onColumns, onGuideSeen } = props;
  const { analysis } = verification;
  const questions = analysis.suivi.recognitions
    .flatMap(({ tables }) => tables)
    .reduce((count, { aConfirmer }) => count + aConfirmer.length, 0);
  return (
    <>
      {onGuideSeen === null || analysis.anomalies.length === 0 ? null : (
        <Notice intent="info" titre={TEXTS.resultats.guide}>
          <Button onClick={onGuideSeen}>{TEXTS.resultats.guideCompris}</Button>
        </Notice>
      )}
      <Freshness {...props} />
      <ExempleNotice {...analysis.suivi} store={props.store} />
      {analysis.gravitesRefusees.length === 0 ? null : (
        <Notice
          intent="warning"
          titre={TEXTS.resultats.gravitesRefusees(analysis.gravitesRefusees)}
          corps={TEXTS.resultats.gravitesRefuseesCorps}
        />
      )}
      {questions === 0 ? null : (
        <Notice
          intent="warning"
          titre={TEXTS.resultats.questions(questions)}
          corps={TEXTS.resultats.questionsCorps}
        >
          <Button onClick={onColumns}>{TEXTS.resultats.repondre}</Button>
        </Notice>
      )}
      <SelectedRow {...props} />
    </>
  );
}

/** That the list is older than the workbook, and why it could not be made anew. */
function Freshness({ verification, news, store }: ResultsProps) {
  const change = changeSince(verification, news.changes);
  const failure = verification.recheckFailure;
  if (failure === null && (change === null || isLive(verification))) return null;
  const told =
    change?.isRemote === true ? TEXTS.resultats.changeParCollegue : TEXTS.resultats.change;
  const again = { titre: told, onVerify: () => void store.verify() };
  return failure === null ? (
    <Outdated {...again} intent="info" corps="" bouton={TEXTS.resultats.reverifier} />
  ) : (
    <Outdated
      {...again}
      intent="warning"
      corps={TEXTS.resultats.nonReverifie(failure.titre, failure.corps)}
      bouton={TEXTS.echec.reessayer}
    />
  );
}

interface OutdatedProps {
  readonly intent: "info" | "warning";
  readonly titre: string;
  readonly corps: string;
  readonly bouton: string;
  readonly onVerify: () => void;
}

function Outdated({ bouton, onVerify, ...notice }: OutdatedProps) {
  return (
    <Notice isTold {...notice}>
      <Button onClick={onVerify}>{bouton}</Button>
    </Notice>
  );
}

/** The row selected in Excel: how many anomalies it has, or that only it is listed. */
function SelectedRow({ verification, news, view, onView }: ResultsProps) {
  const styles = useStyles();
  if (view.row !== null) {
    const { row } = view.row;
    return (
      <div className={styles.selection}>
        <span>{TEXTS.resultats.ligneSeule(row + 1)}</span>
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            onView({ ...view, row: null });
          }}
        >
          {TEXTS.resultats.toutAfficher}
        </Link>
      </div>
    );
  }
  const onRow = anomaliesOn(verification, news.selection);
  const [first] = onRow;
  if (first === undefined) return null;
  const { sheet, row } = first.place;
  return (
    <div className={styles.selection}>
      <span>{TEXTS.resultats.ligne(row + 1, onRow.length)}</span>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          onView({ ...view, row: { sheet, row } });
        }}
      >
        {TEXTS.resultats.voir}
      </Link>
    </div>
  );
}

function anomaliesOn({ analysis }: Verification, place: CellPlace | null): readonly Anomalie[] {
  if (place === null) return [];
  return analysis.anomalies.filter(
    (anomalie) => anomalie.place.sheet === place.sheet && anomalie.place.row === place.row,
  );
}
