import {
  Button,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Progress } from "../analysisState";
import { TEXTS } from "../texts";
import { Screen } from "./Screen";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  counter: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ProgressScreenProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  /** What stopping leaves; by default, that work can go on in the sheets. */
  readonly note?: string;
}

/** A work that lasts: where it is, and how to stop it. */
export function ProgressScreen({ progress, onCancel, note }: ProgressScreenProps) {
  const styles = useStyles();
  const { done, total } = progress;
  const title = titleOf(progress);
  const cancelOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onCancel();
  };
  return (
    <Screen onKeyDown={cancelOnEscape}>
      <ScreenTitle>{title}</ScreenTitle>
      <ProgressBar
        aria-label={title}
        thickness="large"
        {...(total > 0 ? { value: done, max: total } : {})}
      />
      <div className={styles.counter}>{TEXTS.progression.cellules(done, total)}</div>
      <div className={styles.note}>{note ?? TEXTS.progression.travail}</div>
      <Button onClick={onCancel}>{TEXTS.progression.annuler}</Button>
      <div className={styles.note}>{TEXTS.progression.echap}</div>
    </Screen>
  );
}

function titleOf({ stage, sheetName, done, total }: Progress): string {
  if (stage === "lecture") return TEXTS.progression.lecture;
  if (stage === "controles") return TEXTS.progression.controles;
  return TEXTS.bilans.ecriture(sheetName, Math.min(done + 1, total), total);
}
