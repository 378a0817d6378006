import {
  Button,
  Link,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Overview } from "../analysisState";
import type { AnalysisStore } from "../analysisStore";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import type { HostState } from "../../hosts/workbookHost";
import { ExempleNotice } from "./ExempleNotice";
import { factsOf, type SheetFacts } from "./sheetFacts";

const useStyles = makeStyles({
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  link: { minHeight: "24px" },
  ask: { fontWeight: tokens.fontWeightSemibold },
});

interface ReadyScreenProps {
  readonly overview: Overview | null;
  readonly host: HostState | null;
  /** Started less than half a second ago. */
  readonly isBusy: boolean;
  readonly isStopped: boolean;
  readonly store: AnalysisStore;
  readonly onColumns: () => void;
}

/** Before the first check: what will be checked, and the button. */
export function ReadyScreen(props: ReadyScreenProps) {
  const { overview, host, isBusy, isStopped, store } = props;
  const styles = useStyles();
  const facts = overview === null ? null : factsOf(overview, host?.activeSheet ?? 0);
  return (
    <Screen footer={<VerifyButton isBusy={isBusy} onVerify={() => void store.verify()} />}>
      {isStopped ? <Notice intent="info" titre={TEXTS.pret.arretee} /> : null}
      <Subject facts={facts} />
      {facts === null ? (
        <Spinner size="tiny" aria-label={TEXTS.pret.lecture} />
      ) : (
        <Facts facts={facts} {...props} />
      )}
      <div className={styles.note}>{TEXTS.pret.rienNeChange}</div>
      <Exemple {...props} />
    </Screen>
  );
}

/** The sheet in front, once the workbook is known. */
function Subject({ facts }: { readonly facts: SheetFacts | null }) {
  const styles = useStyles();
  return (
    <div>
      {facts === null ? null : <div className={styles.label}>{TEXTS.pret.feuilleActive}</div>}
      <ScreenTitle>{facts?.name ?? TEXTS.pret.lecture}</ScreenTitle>
    </div>
  );
}

function Exemple({ overview, store }: ReadyScreenProps) {
  return overview === null ? null : <ExempleNotice {...overview} store={store} />;
}

interface VerifyButtonProps {
  readonly isBusy: boolean;
  readonly onVerify: () => void;
}

function VerifyButton({ isBusy, onVerify }: VerifyButtonProps) {
  return (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={onVerify}>
      {isBusy ? TEXTS.pret.enCours : TEXTS.pret.verifier}
    </Button>
  );
}

interface FactsProps {
  readonly facts: SheetFacts;
  readonly onColumns: () => void;
}

function Facts({ facts, onColumns }: FactsProps) {
  const styles = useStyles();
  return (
    <>
      <SheetCard facts={facts} onColumns={onColumns} />
      {facts.tables > 1 ? (
        <div className={styles.note}>
          {TEXTS.pret.autresFeuilles(facts.tables, facts.allLignes)}
        </div>
      ) : null}
    </>
  );
}

function SheetCard({ facts, onColumns }: FactsProps) {
  const styles = useStyles();
  if (facts.refusal !== null) {
    const [titre, corps] = TEXTS.refus[facts.refusal];
    return <Notice intent="info" titre={titre} corps={corps} />;
  }
  if (facts.ranges.length === 0) return <Notice intent="info" titre={TEXTS.pret.aucuneFeuille} />;
  return (
    <div className={styles.card}>
      {facts.ranges.map(({ range, lignes }) => (
        <div key={range}>{TEXTS.pret.plage(range, lignes)}</div>
      ))}
      <div className={styles.row}>
        <span>{TEXTS.pret.colonnes(facts.columns)}</span>
        {facts.questions > 0 ? (
          <span className={styles.ask}>{TEXTS.pret.aConfirmer(facts.questions)}</span>
        ) : null}
      </div>
      <div>
        <Link as="button" className={styles.link} onClick={onColumns}>
          {TEXTS.pret.voirColonnes}
        </Link>
      </div>
      <div className={styles.note}>{TEXTS.pret.jamais}</div>
    </div>
  );
}
