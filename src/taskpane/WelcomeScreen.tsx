import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { Screen } from "./parts/Screen";
import { ScreenTitle } from "./parts/ScreenTitle";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  title: { paddingRight: "40px" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
  privacy: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface WelcomeScreenProps {
  /** Null where there is something to check already. */
  readonly onExemple: (() => void) | null;
  readonly onVerify: () => void;
  readonly onSkip: () => void;
}

/** Shown once: what the pane does, and where the data stay. */
export function WelcomeScreen({ onExemple, onVerify, onSkip }: WelcomeScreenProps) {
  const styles = useStyles();
  const actions = (
    <>
      <Button appearance="primary" onClick={onVerify}>
        {TEXTS.accueil.verifier}
      </Button>
      {onExemple === null ? null : <Button onClick={onExemple}>{TEXTS.exemple.essayer}</Button>}
      <Button appearance="subtle" onClick={onSkip}>
        {TEXTS.accueil.passer}
      </Button>
    </>
  );
  return (
    <Screen footer={actions}>
      <div className={styles.title}>
        <ScreenTitle>{TEXTS.accueil.titre}</ScreenTitle>
      </div>
      <ul className={styles.list}>
        {TEXTS.accueil.atouts.map((atout) => (
          <li key={atout} className={styles.item}>
            <CheckmarkCircleRegular aria-hidden className={styles.icon} />
            {atout}
          </li>
        ))}
      </ul>
      <p className={styles.privacy} style={{ margin: 0 }}>
        <LockClosedRegular aria-hidden className={styles.icon} />
        <span>
          <strong>{TEXTS.accueil.confidentialite}</strong> {TEXTS.accueil.confidentialiteSuite}
        </span>
      </p>
    </Screen>
  );
}
