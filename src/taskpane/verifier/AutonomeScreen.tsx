import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormulesDuComplement, Remplacant } from "../../hosts/workbookHost";
import type { AutonomieActions } from "../autonomieActions";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface AutonomeScreenProps {
  readonly autonomie: AutonomieActions;
  readonly onClose: () => void;
  /** Told what was written, in one sentence, and whether nothing was left. */
  readonly onDone: (told: string, isWhole: boolean) => void;
}

/** The workbook of someone whose colleagues have no add-in: our functions give way to Excel's own. */
export function AutonomeScreen({ autonomie, onClose, onDone }: AutonomeScreenProps) {
  const styles = useStyles();
  const found = useFormules(autonomie);
  const [by, setBy] = useState<Remplacant>("formules");
  const [isWriting, setIsWriting] = useState(false);
  const replace = async () => {
    setIsWriting(true);
    const done = await autonomie.replace(by);
    setIsWriting(false);
    if (done !== null) onDone(TEXTS.autonomie.faites(done), done.laissees === 0);
  };
  const count = found?.nombre ?? 0;
  const button =
    count === 0 ? undefined : (
      <>
        <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void replace()}>
          {TEXTS.autonomie.remplacer(count)}
        </Button>
        <Button onClick={onClose}>{TEXTS.progression.annuler}</Button>
        <div className={styles.note}>{TEXTS.correction.garantie}</div>
      </>
    );
  return (
    <Screen onKeyDown={closeKeys(onClose)} footer={button}>
      <BackButton onClick={onClose}>{TEXTS.detail.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.autonomie.titre}</ScreenTitle>
      {found === null ? <Spinner size="tiny" aria-label={TEXTS.autonomie.calcul} /> : null}
      {found === null ? null : <Formules found={found} by={by} onChange={setBy} />}
    </Screen>
  );
}

function useFormules(autonomie: AutonomieActions): FormulesDuComplement | null {
  const [found, setFound] = useState<FormulesDuComplement | null>(null);
  useEffect(() => {
    let isWanted = true;
    void autonomie.find().then((known) => {
      if (isWanted) setFound(known);
    });
    return () => {
      isWanted = false;
    };
  }, [autonomie]);
  return found;
}

interface FormulesProps {
  readonly found: FormulesDuComplement;
  readonly by: Remplacant;
  readonly onChange: (by: Remplacant) => void;
}

/** How many they are, and what one of them would become. */
function Formules({ found, by, onChange }: FormulesProps) {
  const styles = useStyles();
  const { nombre, exemple } = found;
  if (nombre === 0) return <p className={styles.text}>{TEXTS.autonomie.aucune}</p>;
  return (
    <>
      <p className={styles.text}>{TEXTS.autonomie.compte(nombre)}</p>
      <Field label={TEXTS.autonomie.par}>
        <RadioGroup
          value={by}
          onChange={(_, { value }) => {
            onChange(value === "valeurs" ? "valeurs" : "formules");
          }}
        >
          <Radio value="formules" label={TEXTS.autonomie.parFormules} />
          <Radio value="valeurs" label={TEXTS.autonomie.parValeurs} />
        </RadioGroup>
      </Field>
      {exemple === null || by === "valeurs" ? null : (
        <p className={styles.note}>{TEXTS.autonomie.exemple(exemple)}</p>
      )}
    </>
  );
}
