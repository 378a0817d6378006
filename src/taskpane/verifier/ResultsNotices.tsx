import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { CellPlace } from "../../domain/sheet";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";
import type { SheetChange } from "../useHostState";
import type { Verification } from "../verification";
import type { ResultsProps } from "./ResultsScreen";

const useStyles = makeStyles({
  selection: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface ResultsNoticesProps extends ResultsProps {
  readonly onShow: (anomalie: Anomalie) => void;
}

/** Above the list: what changed since, what is still to be answered, what the selected row has. */
export function ResultsNotices(props: ResultsNoticesProps) {
  const { verification, news, store, onColumns, onShow } = props;
  const change = changeSince(verification, news.changes);
  const questions = verification.analysis.suivi.recognitions
    .flatMap(({ tables }) => tables)
    .reduce((count, { aConfirmer }) => count + aConfirmer.length, 0);
  const onRow = anomaliesOn(verification, news.selection);
  return (
    <>
      {change === null ? null : (
        <Notice
          intent="info"
          titre={change.isRemote ? TEXTS.resultats.changeParCollegue : TEXTS.resultats.change}
        >
          <Button onClick={() => void store.verify()}>{TEXTS.resultats.reverifier}</Button>
        </Notice>
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
      <SelectedRow anomalies={onRow} onShow={onShow} />
    </>
  );
}

interface SelectedRowProps {
  readonly anomalies: readonly Anomalie[];
  readonly onShow: (anomalie: Anomalie) => void;
}

function SelectedRow({ anomalies, onShow }: SelectedRowProps) {
  const styles = useStyles();
  const [first] = anomalies;
  if (first === undefined) return null;
  return (
    <div className={styles.selection}>
      <span>{TEXTS.resultats.ligne(first.place.row + 1, anomalies.length)}</span>
      <Link
        as="button"
        onClick={() => {
          onShow(first);
        }}
      >
        {TEXTS.resultats.voir}
      </Link>
    </div>
  );
}

/** The last change in a checked sheet since the workbook was read. */
function changeSince(
  { analysis, readAt }: Verification,
  changes: readonly SheetChange[],
): SheetChange | null {
  const isChecked = (sheet: number) =>
    analysis.suivi.tables.some(({ table }) => table.sheet === sheet);
  return changes.findLast(({ sheet, at }) => at > readAt && isChecked(sheet)) ?? null;
}

function anomaliesOn({ analysis }: Verification, place: CellPlace | null): readonly Anomalie[] {
  if (place === null) return [];
  return analysis.anomalies.filter(
    (anomalie) => anomalie.place.sheet === place.sheet && anomalie.place.row === place.row,
  );
}
