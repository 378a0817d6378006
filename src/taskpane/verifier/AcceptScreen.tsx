import {
  Button,
  Field,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { refusDuMotif } from "../../domain/exceptions/motif";
import type { AnalysisStore } from "../analysisStore";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import type { Verification } from "../verification";
import { addressOf } from "./placeText";

const useStyles = makeStyles({
  text: { margin: 0 },
  what: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface AcceptScreenProps {
  readonly anomalies: readonly Anomalie[];
  readonly store: AnalysisStore;
  readonly verification: Verification;
  readonly onClose: () => void;
  /** Told what was accepted, in one sentence. */
  readonly onDone: (told: string) => void;
}

/** Why these anomalies are accepted: nothing is written without a reason. */
export function AcceptScreen(props: AcceptScreenProps) {
  const { anomalies, store, onClose, onDone } = props;
  const styles = useStyles();
  const fieldRef = useRef<HTMLTextAreaElement | null>(null);
  const [motif, setMotif] = useState("");
  const [refus, setRefus] = useState<string | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const accept = async () => {
    const reason = refusDuMotif(motif);
    setRefus(reason);
    if (reason !== null) {
      fieldRef.current?.focus();
      return;
    }
    setIsWriting(true);
    const count = await store.accept({ anomalies, motif });
    setIsWriting(false);
    if (count !== null) onDone(TEXTS.acceptation.faites(count));
  };
  const type = (text: string) => {
    setMotif(text);
    setRefus(null);
  };
  const buttons = <Buttons isBusy={isWriting} onAccept={() => void accept()} onCancel={onClose} />;
  return (
    <Screen onKeyDown={closeKeys(onClose)} footer={buttons}>
      <BackButton onClick={onClose}>{TEXTS.detail.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.acceptation.titre(anomalies.length)}</ScreenTitle>
      <Accepted {...props} />
      <p className={styles.text}>{TEXTS.acceptation.effet(anomalies.length)}</p>
      {anomalies.some(({ gravite }) => gravite === "bloquante") ? (
        <p className={styles.text}>{TEXTS.acceptation.effetHeures(anomalies.length)}</p>
      ) : null}
      <MotifField motif={motif} refus={refus} onType={type} fieldRef={fieldRef} />
    </Screen>
  );
}

/** What is about to be accepted: its kind, and its place when it is alone. */
function Accepted({ anomalies, verification }: AcceptScreenProps) {
  const styles = useStyles();
  const [first] = anomalies;
  if (first === undefined) return null;
  const { titre, message } = verification.render(first);
  const sheet = verification.analysis.suivi.workbook.sheets[first.place.sheet]?.name ?? "";
  return (
    <div className={styles.what}>
      <strong>{titre}</strong>
      {anomalies.length > 1 ? null : (
        <div>{`${TEXTS.groupe.place(sheet, addressOf(first))}. ${typographie(message)}`}</div>
      )}
    </div>
  );
}

interface ButtonsProps {
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

function Buttons({ isBusy, onAccept, onCancel }: ButtonsProps) {
  const styles = useStyles();
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onAccept}>
        {isBusy ? TEXTS.acceptation.enCours : TEXTS.acceptation.confirmer}
      </Button>
      <Button onClick={onCancel}>{TEXTS.progression.annuler}</Button>
      <div className={styles.note}>{TEXTS.acceptation.garantie}</div>
    </>
  );
}

interface MotifFieldProps {
  readonly motif: string;
  readonly refus: string | null;
  readonly onType: (text: string) => void;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

function MotifField({ motif, refus, onType, fieldRef }: MotifFieldProps) {
  return (
    <Field
      label={TEXTS.acceptation.motif}
      hint={TEXTS.acceptation.exemple}
      required
      {...(refus === null ? {} : { validationMessage: typographie(refus) })}
    >
      <Textarea
        ref={(drawn: HTMLTextAreaElement | null) => {
          fieldRef.current = drawn;
        }}
        value={motif}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
