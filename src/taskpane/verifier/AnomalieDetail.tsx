import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { GraviteIcon } from "../parts/GraviteIcon";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import type { Verification } from "../verification";
import { addressOf } from "./placeText";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  rank: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  title: { display: "flex", columnGap: tokens.spacingHorizontalS },
  word: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  decisions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  nav: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface AnomalieDetailProps {
  readonly anomalie: Anomalie;
  /** In the order of the list. */
  readonly all: readonly Anomalie[];
  readonly verification: Verification;
  /** Shows another one, and its cell. */
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onCorrect: (anomalies: readonly Anomalie[]) => void;
  readonly onAccept: (anomalies: readonly Anomalie[]) => void;
  readonly onClose: () => void;
}

/** One anomaly: what, where, what it costs, how to mend it. */
export function AnomalieDetail(props: AnomalieDetailProps) {
  const { anomalie, all, verification, onShow, onClose } = props;
  const styles = useStyles();
  const rank = all.indexOf(anomalie);
  const { titre, message, pourCorriger } = verification.render(anomalie);
  const { detail } = TEXTS.gravites[anomalie.gravite];
  return (
    <Screen
      onKeyDown={closeKeys(onClose)}
      footer={<Steps previous={all[rank - 1]} next={all[rank + 1]} onShow={onShow} />}
    >
      <div className={styles.top}>
        <BackButton onClick={onClose}>{TEXTS.detail.retour}</BackButton>
        <span className={styles.rank}>{TEXTS.detail.rang(rank + 1, all.length)}</span>
      </div>
      <Heading anomalie={anomalie} titre={titre} />
      <PlaceLink {...props} />
      <Part label={TEXTS.detail.constat}>{typographie(message)}</Part>
      <Part label={TEXTS.detail.effet}>{TEXTS.detail.effetHeures(detail, anomalie.heures)}</Part>
      <Part label={TEXTS.detail.corriger}>{typographie(pourCorriger)}</Part>
      <Decisions {...props} />
      <Part label={TEXTS.detail.source}>{typographie(verification.sourceOf(anomalie))}</Part>
    </Screen>
  );
}

/** What may be done about it here. */
function Decisions({ anomalie, verification, onCorrect, onAccept }: AnomalieDetailProps) {
  const styles = useStyles();
  const refus = verification.refusDAccepter(anomalie);
  return (
    <div className={styles.decisions}>
      {verification.isMendable(anomalie) ? (
        <Button
          onClick={() => {
            onCorrect([anomalie]);
          }}
        >
          {TEXTS.correction.corriger}
        </Button>
      ) : null}
      {refus === null ? (
        <Button
          onClick={() => {
            onAccept([anomalie]);
          }}
        >
          {TEXTS.acceptation.accepter}
        </Button>
      ) : (
        <span className={styles.word}>{TEXTS.acceptation.impossible(refus)}</span>
      )}
    </div>
  );
}

function Heading({ anomalie, titre }: { readonly anomalie: Anomalie; readonly titre: string }) {
  const styles = useStyles();
  const { mot } = TEXTS.gravites[anomalie.gravite];
  return (
    <div className={styles.title}>
      <GraviteIcon gravite={anomalie.gravite} />
      <div>
        <ScreenTitle isAsked>{titre}</ScreenTitle>
        <span className={styles.word}>{`${mot} · ${anomalie.code}`}</span>
      </div>
    </div>
  );
}

function PlaceLink({ anomalie, verification, onShow }: AnomalieDetailProps) {
  const styles = useStyles();
  const sheet = verification.analysis.suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
  return (
    <div className={styles.place}>
      <strong className={styles.text}>{TEXTS.groupe.place(sheet, addressOf(anomalie))}</strong>
      <Button
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => {
          onShow(anomalie);
        }}
      >
        {TEXTS.detail.aller}
      </Button>
    </div>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.label}>{label}</h2>
      <p className={styles.text}>{children}</p>
    </div>
  );
}

interface StepsProps {
  readonly previous: Anomalie | undefined;
  readonly next: Anomalie | undefined;
  readonly onShow: (anomalie: Anomalie) => void;
}

function Steps({ previous, next, onShow }: StepsProps) {
  const styles = useStyles();
  const go = (anomalie: Anomalie | undefined) => () => {
    if (anomalie !== undefined) onShow(anomalie);
  };
  return (
    <>
      <div className={styles.nav}>
        <Button
          className={styles.button}
          icon={<ChevronLeftRegular />}
          disabledFocusable={previous === undefined}
          onClick={go(previous)}
        >
          {TEXTS.detail.precedente}
        </Button>
        <Button
          className={styles.button}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={next === undefined}
          onClick={go(next)}
        >
          {TEXTS.detail.suivante}
        </Button>
      </div>
      <div className={styles.rank}>{TEXTS.detail.clavier}</div>
    </>
  );
}
