import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";
import type { Comptes } from "../../domain/bilan/comptes";
import { FileName } from "../parts/FileName";
import { ScreenTitle } from "../parts/ScreenTitle";
import type { AnalysisStore } from "../analysisStore";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";
import type { GroupeAnomalies, Verification } from "../verification";
import { HeuresTouchees } from "./HeuresTouchees";
import { ResultsMenu } from "./ResultsMenu";
import type { Deciding } from "./useDeciding";
import { useResultsTools, type Done } from "./useResultsTools";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  // Its first line stands at the height of the buttons.
  name: { flexGrow: 1, minWidth: 0, paddingBlock: "5px" },
  line: { color: tokens.colorNeutralForeground2 },
  lost: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  read: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  hour: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const HOUR = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });

const ACTIONS_ID = "autres-actions";

interface ResultsHeaderProps {
  readonly verification: Verification;
  readonly store: AnalysisStore;
  readonly groupes: readonly GroupeAnomalies[];
  readonly isBusy: boolean;
  readonly deciding: Deciding;
}

/** What was checked, when, what it costs the bilans, and what may be done with it. */
export function ResultsHeader(props: ResultsHeaderProps) {
  const { verification, store, groupes, isBusy, deciding } = props;
  const styles = useStyles();
  const tools = useResultsTools(props);
  const [isMore, setIsMore] = useState(false);
  // What an earlier gesture did was read: it would stand above the list for ever.
  const toggle = (isOpen: boolean) => {
    setIsMore(isOpen);
    tools.forget();
    deciding.close();
  };
  return (
    <>
      <div className={styles.header}>
        <div className={styles.name}>
          <ScreenTitle>
            <FileName name={verification.analysis.suivi.workbook.name} />
          </ScreenTitle>
        </div>
        <CheckAgainButton store={store} isBusy={isBusy} />
        <MoreButton isOpen={isMore} onToggle={toggle} />
      </div>
      <Facts verification={verification} />
      {isMore ? (
        <ResultsMenu
          id={ACTIONS_ID}
          tools={tools}
          isEmpty={groupes.length === 0}
          onAutonome={store.autonomie === null ? null : autonomeAfter(tools.forget, deciding)}
        />
      ) : null}
      {tools.done === null ? null : (
        <DoneNotice done={tools.done} store={store} onClose={tools.forget} />
      )}
    </>
  );
}

function autonomeAfter(forget: () => void, { makeAutonome }: Deciding) {
  return () => {
    forget();
    makeAutonome();
  };
}

function CheckAgainButton({ store, isBusy }: Pick<ResultsHeaderProps, "store" | "isBusy">) {
  return (
    <Button
      aria-label={isBusy ? TEXTS.pret.enCours : TEXTS.resultats.reverifier}
      title={TEXTS.resultats.reverifier}
      icon={<ArrowClockwiseRegular />}
      disabledFocusable={isBusy}
      onClick={() => void store.verify()}
    />
  );
}

interface MoreButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function MoreButton({ isOpen, onToggle }: MoreButtonProps) {
  return (
    <Button
      aria-label={TEXTS.resultats.actions}
      title={TEXTS.resultats.actions}
      aria-expanded={isOpen}
      aria-controls={isOpen ? ACTIONS_ID : undefined}
      icon={<MoreHorizontalRegular />}
      onClick={() => {
        onToggle(!isOpen);
      }}
    />
  );
}

interface DoneNoticeProps {
  readonly done: Done;
  readonly store: AnalysisStore;
  readonly onClose: () => void;
}

function DoneNotice({ done, store, onClose }: DoneNoticeProps) {
  const { text, sheet } = done;
  return (
    <Notice intent="success" titre={text} onClose={onClose}>
      {sheet === null ? null : (
        <Button onClick={() => void store.openSheet(sheet)}>{TEXTS.resultats.ouvrir}</Button>
      )}
    </Notice>
  );
}

function Facts({ verification }: { readonly verification: Verification }) {
  const styles = useStyles();
  const { comptes, readAt } = verification;
  const { lignesLues, lignesComptees } = comptes;
  const isWhole = lignesComptees === lignesLues;
  // On one sheet alone, the groups below say it all.
  const touchees = verification.parFeuille.flatMap(({ feuille, heures }) =>
    heures === null || heures === 0 ? [] : [{ feuille, heures }],
  );
  return (
    <div>
      <div className={styles.read}>
        <span className={styles.line}>{TEXTS.resultats.lues(lignesLues)}</span>
        <span className={styles.hour}>{TEXTS.resultats.verifie(HOUR.format(readAt))}</span>
      </div>
      <div className={isWhole ? styles.line : styles.lost}>{lostText(comptes)}</div>
      {touchees.length < 2 ? null : <HeuresTouchees feuilles={touchees} />}
    </div>
  );
}

/** Hours that cannot be read are not nought: the rows are told then. */
function lostText({ lignesLues, lignesComptees, heuresNonComptees }: Comptes): string {
  if (heuresNonComptees > 0) return TEXTS.resultats.nonComptees(heuresNonComptees);
  return lignesComptees === lignesLues
    ? TEXTS.resultats.toutesComptees
    : TEXTS.resultats.lignesNonComptees(lignesLues - lignesComptees);
}
