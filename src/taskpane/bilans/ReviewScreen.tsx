import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import type { Reviewed } from "../creation";
import type { Decisions, Preparation } from "../preparation";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import { SheetReview } from "./SheetReview";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ReviewScreenProps {
  readonly preparation: Preparation;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly onWrite: (reviewed: Reviewed) => void;
  readonly onCancel: () => void;
}

/** What an update would change, before anything is written. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { isChanged, onCancel } = props;
  const [keeping, setKeeping] = useState<readonly string[]>([]);
  const [conserver, setConserver] = useState(false);
  const { avertissements } = props.preparation;
  const sheets = props.preparation.sheets.toSorted((a, b) => placeOf(a) - placeOf(b));
  const warnings = isChanged ? [TEXTS.miseAJour.change, ...avertissements] : avertissements;
  return (
    <Screen
      onKeyDown={closeKeys(onCancel)}
      footer={<Buttons {...props} decisions={{ keeping, conserver }} />}
    >
      <BackButton onClick={onCancel}>{TEXTS.miseAJour.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.miseAJour.titre}</ScreenTitle>
      {warnings.map((text) => (
        <Notice
          key={text}
          isTold={text === TEXTS.miseAJour.change}
          intent="warning"
          titre={typographie(text)}
        />
      ))}
      {sheets.map((sheet) => (
        <SheetReview
          key={sheet.name}
          sheet={sheet}
          isKeeping={keeping.includes(sheet.name)}
          hasChoice={!conserver}
          onKeeping={(isKeeping) => {
            setKeeping(keeping.filter((name) => name !== sheet.name));
            if (isKeeping) setKeeping([...keeping, sheet.name]);
          }}
        />
      ))}
      <KeepOld isKept={conserver} onChange={setConserver} />
    </Screen>
  );
}

/** What changes first; those of one MOA before « Synthèse », which says what follows from them. */
function placeOf({ plan, bilan }: Preparation["sheets"][number]): number {
  return (plan.state === "identique" ? 2 : 0) + (bilan === null ? 1 : 0);
}

interface KeepOldProps {
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

function KeepOld({ isKept, onChange }: KeepOldProps) {
  const styles = useStyles();
  return (
    <>
      <Checkbox
        label={TEXTS.miseAJour.conserver}
        checked={isKept}
        onChange={() => {
          onChange(!isKept);
        }}
      />
      <div className={styles.note}>
        {isKept ? TEXTS.miseAJour.conserverEffet : TEXTS.miseAJour.garantie}
      </div>
    </>
  );
}

function Buttons(props: ReviewScreenProps & { readonly decisions: Decisions }) {
  const { preparation, decisions, isBusy, onWrite, onCancel } = props;
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          onWrite({ preparation, decisions });
        }}
      >
        {isBusy ? TEXTS.bilans.enCours : labelOf(preparation, decisions)}
      </Button>
      <Button onClick={onCancel}>{TEXTS.progression.annuler}</Button>
    </>
  );
}

/** Exactly what the button does. */
function labelOf({ sheets }: Preparation, { conserver }: Decisions): string {
  if (conserver) return TEXTS.miseAJour.creer(sheets.length);
  const created = sheets.filter(({ plan }) => plan.state === "nouvelle").length;
  const updated = sheets.filter(({ plan }) => plan.state === "modifiee").length;
  return updated === 0
    ? TEXTS.miseAJour.creer(created)
    : TEXTS.miseAJour.mettreAJour(updated, created);
}
