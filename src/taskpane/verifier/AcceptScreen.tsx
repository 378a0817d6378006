import {
  Button,
  Field,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { refusDuMotif } from "../../domain/exceptions/motif";
import type { AnalysisStore } from "../analysisStore";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface AcceptScreenProps {
  readonly anomalies: readonly Anomalie[];
  readonly store: AnalysisStore;
  readonly onClose: () => void;
  /** Told what was accepted, in one sentence. */
  readonly onDone: (told: string) => void;
}

/** Why these anomalies are accepted: nothing is written without a reason. */
export function AcceptScreen({ anomalies, store, onClose, onDone }: AcceptScreenProps) {
  const styles = useStyles();
  const [motif, setMotif] = useState("");
  const [refus, setRefus] = useState<string | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const accept = async () => {
    const reason = refusDuMotif(motif);
    setRefus(reason);
    if (reason !== null) return;
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
      <p className={styles.text}>{TEXTS.acceptation.effet(anomalies.length)}</p>
      {anomalies.some(({ gravite }) => gravite === "bloquante") ? (
        <p className={styles.text}>{TEXTS.acceptation.effetHeures(anomalies.length)}</p>
      ) : null}
      <MotifField motif={motif} refus={refus} onType={type} />
    </Screen>
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
}

function MotifField({ motif, refus, onType }: MotifFieldProps) {
  return (
    <Field
      label={TEXTS.acceptation.motif}
      hint={TEXTS.acceptation.exemple}
      required
      {...(refus === null ? {} : { validationMessage: typographie(refus) })}
    >
      <Textarea
        value={motif}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
