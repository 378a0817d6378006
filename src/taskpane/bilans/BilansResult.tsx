import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { Bilan } from "../../domain/bilan/bilan";
import { heuresTexte } from "../../domain/francais";
import { isWritten, type Creation, type SheetResult } from "../sheetResult";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { taux, TEXTS } from "../texts";
import { typographie } from "../typographie";
import { outcomeSentence } from "./outcomeSentence";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  created: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  open: { flexShrink: 0 },
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  top: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  lost: { ...typographyStyles.caption1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface BilansResultProps {
  readonly creation: Creation;
  /** What the cell selected in a bilan tells. */
  readonly notice: ReactNode;
  readonly onOpen: (sheetName: string) => void;
  readonly onClose: () => void;
}

/** What became of each sheet: written with its figures, refused with the reason, or not reached. */
export function BilansResult({ creation, notice, onOpen, onClose }: BilansResultProps) {
  const styles = useStyles();
  const { results, isStopped, unknown } = creation;
  const again = (
    <Button appearance="primary" onClick={onClose}>
      {TEXTS.bilans.autres}
    </Button>
  );
  return (
    <Screen footer={again}>
      <ScreenTitle>{outcomeSentence(creation)}</ScreenTitle>
      {notice}
      {isStopped ? (
        <Notice
          intent="info"
          titre={TEXTS.bilans.arretes(results.filter(isWritten).length, results.length)}
        />
      ) : null}
      {unknown.length > 0 ? (
        <Notice intent="warning" titre={TEXTS.bilans.disparus(unknown.join(", "))} />
      ) : null}
      <ul className={styles.list}>
        {results.toSorted(byNews).map((result) => (
          <ResultItem key={result.name} result={result} onOpen={onOpen} />
        ))}
      </ul>
      {results.some(isWritten) ? (
        <div className={styles.note}>{TEXTS.bilans.transmettre}</div>
      ) : null}
    </Screen>
  );
}

/** What was done comes before what was right already. */
function byNews(a: SheetResult, b: SheetResult): number {
  const isOld = ({ outcome }: SheetResult) => outcome?.state === "unchanged";
  return Number(isOld(a)) - Number(isOld(b));
}

interface ResultItemProps {
  readonly result: SheetResult;
  readonly onOpen: (sheetName: string) => void;
}

function ResultItem({ result, onOpen }: ResultItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <ResultIcon result={result} />
      <div className={styles.text}>
        <div className={styles.top}>
          <span className={styles.name}>{result.name}</span>
          {isWritten(result) ? (
            <Button
              size="small"
              className={styles.open}
              aria-label={TEXTS.bilans.ouvrirFeuille(result.name)}
              onClick={() => {
                onOpen(result.name);
              }}
            >
              {TEXTS.bilans.ouvrir}
            </Button>
          ) : null}
        </div>
        <div className={styles.note}>{lineOf(result)}</div>
        <LeftOut result={result} />
      </div>
    </li>
  );
}

/** What the figures above do not count, told beside them; a sheet that is not there counts nothing. */
function LeftOut({ result }: { readonly result: SheetResult }) {
  const styles = useStyles();
  const { bilan } = result;
  if (!isWritten(result) || bilan === null || bilan.nonCompte.lignes === 0) return null;
  const { heures, lignes } = bilan.nonCompte;
  return <div className={styles.lost}>{TEXTS.bilans.nonCompte(heures, lignes)}</div>;
}

function ResultIcon({ result }: { readonly result: SheetResult }) {
  const styles = useStyles();
  switch (result.outcome?.state) {
    case "created":
    case "updated":
    case "unchanged":
      return (
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.created)} />
      );
    case "refused":
      return (
        <DismissCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.refused)} />
      );
    case undefined:
      return <SubtractCircleRegular aria-hidden className={styles.icon} />;
  }
}

function lineOf({ outcome, bilan }: SheetResult): string {
  if (outcome === null) return TEXTS.bilans.nonEcrite;
  if (outcome.state === "refused") return typographie(`${outcome.message} ${outcome.queFaire}`);
  const told = bilan === null ? TEXTS.bilans.synthese : figuresOf(bilan);
  return outcome.state === "created" ? told : `${TEXTS.bilans.devenu[outcome.state]} ${told}`;
}

/** Unknown is told as unknown, never as nought. */
function figuresOf({ heuresPrevues, heuresRealisees }: Bilan): string {
  const hasRate = heuresPrevues !== null && heuresRealisees !== null && heuresPrevues > 0;
  return TEXTS.bilans.chiffres(
    heuresPrevues === null ? null : heuresTexte(heuresPrevues),
    heuresRealisees === null ? null : heuresTexte(heuresRealisees),
    hasRate ? taux(heuresRealisees / heuresPrevues) : null,
  );
}
