import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { AnomalieAcceptee } from "../../domain/exceptions/exception";
import type { AnalysisStore } from "../analysisStore";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import { anomalieKey, type Verification } from "../verification";
import { addressOf } from "./placeText";

/** Shown before the person asks for more. */
const FIRST = 20;

const useStyles = makeStyles({
  toggle: { alignSelf: "flex-start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& > .fui-Button": { marginTop: tokens.spacingVerticalXS },
  },
  title: { ...typographyStyles.body1Strong },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface AcceptedAnomaliesProps {
  readonly verification: Verification;
  readonly store: AnalysisStore;
  readonly onDone: (told: string) => void;
}

/** What a person accepted, with the reason; each can be told again. */
export function AcceptedAnomalies(props: AcceptedAnomaliesProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { acceptees } = props.verification.analysis;
  if (acceptees.length === 0) return null;
  return (
    <>
      <Button
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {TEXTS.acceptation.acceptees(acceptees.length)}
      </Button>
      {isOpen ? <AcceptedList {...props} id={id} /> : null}
    </>
  );
}

function AcceptedList(props: AcceptedAnomaliesProps & { readonly id: string }) {
  const { verification, store, onDone, id } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const { acceptees } = verification.analysis;
  const left = acceptees.length - shown;
  const withdraw = async (anomalie: Anomalie) => {
    const count = await store.accept({ anomalies: [anomalie], motif: null });
    if (count !== null) onDone(TEXTS.acceptation.retirees(count));
  };
  return (
    <div id={id}>
      <ul className={styles.list}>
        {acceptees.slice(0, shown).map((acceptee) => (
          <Accepted
            key={anomalieKey(acceptee.anomalie)}
            acceptee={acceptee}
            verification={verification}
            onWithdraw={() => void withdraw(acceptee.anomalie)}
          />
        ))}
      </ul>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + FIRST);
          }}
        >
          {TEXTS.correction.encore(Math.min(left, FIRST))}
        </Button>
      ) : null}
    </div>
  );
}

interface AcceptedProps {
  readonly acceptee: AnomalieAcceptee;
  readonly verification: Verification;
  readonly onWithdraw: () => void;
}

function Accepted({ acceptee, verification, onWithdraw }: AcceptedProps) {
  const styles = useStyles();
  const { anomalie, motif } = acceptee;
  const { titre } = verification.render(anomalie);
  const sheet = verification.analysis.suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
  const place = TEXTS.groupe.place(sheet, addressOf(anomalie));
  return (
    <li className={styles.item}>
      <div className={styles.title}>{titre}</div>
      <div className={styles.place}>{place}</div>
      <div>{TEXTS.acceptation.motifDonne(typographie(motif))}</div>
      <Button
        size="small"
        aria-label={TEXTS.acceptation.retirerDe(titre, place)}
        onClick={onWithdraw}
      >
        {TEXTS.acceptation.retirer}
      </Button>
    </li>
  );
}
