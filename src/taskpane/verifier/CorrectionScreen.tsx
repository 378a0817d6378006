import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { Correction, Refus } from "../../domain/corrections/correction";
import { editsOf } from "../../domain/corrections/editsOf";
import type { AnalysisStore } from "../analysisStore";
import type { CheckedPreview } from "../corrections";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import type { Verification } from "../verification";
import { AS_PROPOSED, chosenOf, type CorrectionChoices } from "./correctionChoices";
import { CorrectionGroupCard } from "./CorrectionGroupCard";
import { placesIn } from "./placeText";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface CorrectionScreenProps {
  readonly anomalies: readonly Anomalie[];
  readonly verification: Verification;
  readonly store: AnalysisStore;
  readonly onClose: () => void;
  /** Told what was written, in one sentence, or why nothing was. */
  readonly onDone: (told: string, isDone: boolean) => void;
}

/** What would be written, cell by cell, before anything is. */
export function CorrectionScreen(props: CorrectionScreenProps) {
  const { anomalies, verification, store, onClose, onDone } = props;
  const preview = usePreview(anomalies, store);
  const [choices, setChoices] = useState(AS_PROPOSED);
  const [isWriting, setIsWriting] = useState(false);
  const chosen = preview === null ? [] : chosenOf(preview.groups, choices);
  const write = async () => {
    if (preview === null) return;
    setIsWriting(true);
    const outcome = await store.applyCorrections(preview, chosen);
    setIsWriting(false);
    if (outcome === "ecrites") onDone(TEXTS.correction.faites(editsOf(chosen).length), true);
    else if (outcome !== "refusees") onDone(TEXTS.correction[outcome], false);
  };
  return (
    <Screen
      onKeyDown={closeKeys(onClose)}
      footer={
        <WriteButton
          chosen={chosen}
          isBusy={isWriting}
          onWrite={() => void write()}
          onCancel={onClose}
        />
      }
    >
      <BackButton onClick={onClose}>{TEXTS.detail.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.correction.titre}</ScreenTitle>
      {preview === null ? <Spinner size="tiny" aria-label={TEXTS.correction.calcul} /> : null}
      {preview === null ? null : (
        <CorrectionGroups
          preview={preview}
          verification={verification}
          choices={choices}
          onChoices={setChoices}
        />
      )}
    </Screen>
  );
}

interface CorrectionGroupsProps {
  readonly preview: CheckedPreview;
  readonly verification: Verification;
  readonly choices: CorrectionChoices;
  readonly onChoices: (choices: CorrectionChoices) => void;
}

function CorrectionGroups({ preview, verification, ...choices }: CorrectionGroupsProps) {
  const { groups, refus } = preview;
  const placeOf = placesIn(verification.analysis.suivi);
  return (
    <>
      {groups.map((group) => (
        <CorrectionGroupCard key={group.id} group={group} placeOf={placeOf} {...choices} />
      ))}
      <Refused refus={refus} />
    </>
  );
}

function usePreview(anomalies: readonly Anomalie[], store: AnalysisStore): CheckedPreview | null {
  const [preview, setPreview] = useState<CheckedPreview | null>(null);
  useEffect(() => {
    let isWanted = true;
    void store.previewCorrections(anomalies).then((made) => {
      if (isWanted) setPreview(made);
    });
    return () => {
      isWanted = false;
    };
  }, [anomalies, store]);
  return preview;
}

interface WriteButtonProps {
  readonly chosen: readonly Correction[];
  readonly isBusy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Says exactly what it will write. */
function WriteButton({ chosen, isBusy, onWrite, onCancel }: WriteButtonProps) {
  const styles = useStyles();
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0 || isBusy}
        onClick={onWrite}
      >
        {chosen.length === 0
          ? TEXTS.correction.rien
          : TEXTS.correction.ecrire(editsOf(chosen).length)}
      </Button>
      <Button onClick={onCancel}>{TEXTS.progression.annuler}</Button>
      <div className={styles.note}>{TEXTS.correction.garantie}</div>
    </>
  );
}

/** What only the person can mend, and how: each reason once. */
function Refused({ refus }: { readonly refus: readonly Refus[] }) {
  const reasons = [...new Set(refus.map(({ raison }) => raison))];
  return reasons.map((raison) => (
    <Notice
      key={raison}
      intent="info"
      titre={TEXTS.correction.refus(refus.filter((one) => one.raison === raison).length)}
      corps={typographie(raison)}
    />
  ));
}
