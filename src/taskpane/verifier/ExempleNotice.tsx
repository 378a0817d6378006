import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isExemple } from "../../domain/exemple/isExemple";
import type { WorkbookData } from "../../domain/sheet";
import type { SheetRecognition } from "../../domain/columns/recognition";
import type { AnalysisStore } from "../analysisStore";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ExempleProps {
  readonly store: AnalysisStore;
  readonly workbook: WorkbookData;
  readonly recognitions: readonly SheetRecognition[];
}

/** The example is offered where there is nothing to check; once there, it is told as such, and taken away. */
export function ExempleNotice({ store, workbook, recognitions }: ExempleProps) {
  const { exemple } = store;
  if (exemple === null) return null;
  if (workbook.sheets.some(isExemple)) return <Present remove={exemple.remove} />;
  return hasSuivi(recognitions) ? null : <Offer add={exemple.add} />;
}

/** The workbook has something of its own to check. */
export function hasSuivi(recognitions: readonly SheetRecognition[]): boolean {
  return recognitions.some(({ tables }) => tables.length > 0);
}

function Offer({ add }: { readonly add: () => Promise<void> }) {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <Button onClick={() => void add()}>{TEXTS.exemple.essayer}</Button>
      <div className={styles.note}>{TEXTS.exemple.effet}</div>
    </div>
  );
}

function Present({ remove }: { readonly remove: () => Promise<boolean> }) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <Notice intent="info" titre={TEXTS.exemple.present}>
        <Button
          onClick={() => {
            setIsAsked(true);
          }}
        >
          {TEXTS.exemple.supprimer}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice
      isTold
      intent="warning"
      titre={TEXTS.exemple.demande}
      corps={TEXTS.exemple.demandeEffet}
    >
      <Button
        ref={focusOn}
        onClick={() => {
          setIsAsked(false);
        }}
      >
        {TEXTS.progression.annuler}
      </Button>
      <Button onClick={() => void remove()}>{TEXTS.exemple.confirmer}</Button>
    </Notice>
  );
}

/** What replaces the control that had the focus takes it. */
function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
