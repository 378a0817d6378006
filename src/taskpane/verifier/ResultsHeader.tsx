import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  facts: { flexGrow: 1, minWidth: 0 },
  line: { color: tokens.colorNeutralForeground2 },
  lost: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  hour: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const HOUR = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });

interface ResultsHeaderProps {
  readonly verification: Verification;
  readonly isBusy: boolean;
  readonly onVerify: () => void;
}

/** What was checked, when, and what it costs the bilans. */
export function ResultsHeader({ verification, isBusy, onVerify }: ResultsHeaderProps) {
  const styles = useStyles();
  const { comptes, analysis, readAt } = verification;
  const { lignesLues, heuresNonComptees } = comptes;
  return (
    <div className={styles.header}>
      <div className={styles.facts}>
        <ScreenTitle>{analysis.suivi.workbook.name}</ScreenTitle>
        <div className={styles.line}>{TEXTS.resultats.lues(lignesLues)}</div>
        <div className={heuresNonComptees > 0 ? styles.lost : styles.line}>
          {heuresNonComptees > 0
            ? TEXTS.resultats.nonComptees(heuresNonComptees)
            : TEXTS.resultats.toutesComptees}
        </div>
        <div className={styles.hour}>{TEXTS.resultats.verifie(HOUR.format(readAt))}</div>
      </div>
      <Button
        aria-label={isBusy ? TEXTS.pret.enCours : TEXTS.resultats.reverifier}
        title={TEXTS.resultats.reverifier}
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={isBusy}
        onClick={onVerify}
      />
    </div>
  );
}
