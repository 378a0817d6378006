import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { GRAVITES } from "../../domain/anomalies/anomalie";
import { BackButton } from "../parts/BackButton";
import { GraviteIcon } from "../parts/GraviteIcon";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { SectionTitle } from "../parts/SectionTitle";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  text: { margin: 0 },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  gravite: { display: "flex", columnGap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface AideScreenProps {
  readonly version: string;
  readonly onBack: () => void;
  readonly onWelcome: () => void;
}

export function AideScreen({ version, onBack, onWelcome }: AideScreenProps) {
  const styles = useStyles();
  const backOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onBack();
  };
  return (
    <Screen onKeyDown={backOnEscape}>
      <BackButton onClick={onBack}>{TEXTS.aide.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.aide.titre}</ScreenTitle>
      <Section titre={TEXTS.aide.confidentialite}>
        <p className={styles.text}>{TEXTS.aide.confidentialiteCorps}</p>
        <p className={styles.text}>{TEXTS.aide.personnes}</p>
      </Section>
      <Section titre={TEXTS.aide.gravites}>
        {GRAVITES.map((gravite) => (
          <div key={gravite} className={styles.gravite}>
            <GraviteIcon gravite={gravite} />
            <span>{TEXTS.aide.gravite(gravite)}</span>
          </div>
        ))}
      </Section>
      <Section titre={TEXTS.aide.clavier}>
        <Keys />
      </Section>
      <Section titre={TEXTS.aide.accessibilite}>
        <p className={styles.text}>{TEXTS.aide.accessibiliteCorps}</p>
      </Section>
      <Button onClick={onWelcome}>{TEXTS.aide.presentation}</Button>
      <div className={styles.note}>{TEXTS.aide.version(version)}</div>
    </Screen>
  );
}

function Section({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionTitle>{titre}</SectionTitle>
      {children}
    </section>
  );
}

function Keys() {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {TEXTS.aide.raccourcis.flatMap(([key, meaning]) => [
        <dt key={`${key} touche`} className={styles.key}>
          {key}
        </dt>,
        <dd key={key} className={styles.meaning}>
          {meaning}
        </dd>,
      ])}
    </dl>
  );
}
