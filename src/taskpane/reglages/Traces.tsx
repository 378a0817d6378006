import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AnalysisStore } from "../analysisStore";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  section: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Step = "repos" | "demande" | "fait";

/** What is kept out of sight in the workbook is taken away, once the person knows what it does. */
export function Traces({ store }: { readonly store: AnalysisStore }) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [step, setStep] = useState<Step>("repos");
  const { removeTraces } = store;
  if (removeTraces === null) return null;
  const remove = async () => {
    const isDone = await removeTraces();
    setStep(isDone ? "fait" : "repos");
    if (isDone) announce(TEXTS.reglages.tracesRetirees);
  };
  return (
    <>
      <h2 className={styles.section}>{TEXTS.reglages.donnees}</h2>
      {step === "fait" ? <Notice intent="success" titre={TEXTS.reglages.tracesRetirees} /> : null}
      {step === "demande" ? (
        <Question
          onRemove={() => void remove()}
          onCancel={() => {
            setStep("repos");
          }}
        />
      ) : (
        <Button
          onClick={() => {
            setStep("demande");
          }}
        >
          {TEXTS.reglages.traces}
        </Button>
      )}
      <div className={styles.note}>{TEXTS.reglages.tracesEffet}</div>
    </>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

interface QuestionProps {
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Takes the place, and the focus, of the button that asked for it. */
function Question({ onRemove, onCancel }: QuestionProps) {
  return (
    <Notice intent="warning" titre={TEXTS.reglages.traces}>
      <Button ref={focusOn} onClick={onCancel}>
        {TEXTS.progression.annuler}
      </Button>
      <Button onClick={onRemove}>{TEXTS.reglages.tracesConfirmer}</Button>
    </Notice>
  );
}
