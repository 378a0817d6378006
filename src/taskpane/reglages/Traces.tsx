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
import { SectionTitle } from "../parts/SectionTitle";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Step = "repos" | "demande" | "renonce" | "fait";

/** What is kept out of sight in the workbook is taken away, once the person knows what it does. */
export function Traces({ store }: { readonly store: AnalysisStore }) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [step, setStep] = useState<Step>("repos");
  const { removeTraces } = store;
  if (removeTraces === null) return null;
  const remove = async () => {
    const isDone = await removeTraces();
    setStep(isDone ? "fait" : "renonce");
    if (isDone) announce(TEXTS.reglages.tracesRetirees);
  };
  return (
    <>
      <SectionTitle>{TEXTS.reglages.donnees}</SectionTitle>
      {step === "fait" ? <Notice intent="success" titre={TEXTS.reglages.tracesRetirees} /> : null}
      {step === "demande" ? (
        <Question
          onRemove={() => void remove()}
          onCancel={() => {
            setStep("renonce");
          }}
        />
      ) : (
        <>
          <Button
            ref={step === "repos" ? null : focusOn}
            onClick={() => {
              setStep("demande");
            }}
          >
            {TEXTS.reglages.traces}
          </Button>
          <div className={styles.note}>{TEXTS.reglages.tracesEffet}</div>
        </>
      )}
    </>
  );
}

/** What replaces the control that had the focus takes it. */
function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

interface QuestionProps {
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Takes the place of the button that asked for it: what will be lost is told before the click. */
function Question({ onRemove, onCancel }: QuestionProps) {
  return (
    <Notice
      isTold
      intent="warning"
      titre={TEXTS.reglages.tracesDemande}
      corps={TEXTS.reglages.tracesEffet}
    >
      <Button ref={focusOn} onClick={onCancel}>
        {TEXTS.progression.annuler}
      </Button>
      <Button onClick={onRemove}>{TEXTS.reglages.tracesConfirmer}</Button>
    </Notice>
  );
}
