import { Field, Input, makeStyles } from "@fluentui/react-components";
import { PARAMETRES } from "../../domain/parametres";
import { TEXTS } from "../texts";
import type { EditedId } from "./parametresForm";

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: "160px" } });

const UNITES: Readonly<Record<EditedId, string>> = {
  partMainOeuvre: TEXTS.reglages.unites.part,
  coutHoraire: TEXTS.reglages.unites.euros,
  tauxInsertion: TEXTS.reglages.unites.part,
  baseEtp: TEXTS.reglages.unites.heures,
  seuilEffectif: TEXTS.reglages.unites.personnes,
};

export interface ParametreFieldProps {
  readonly id: EditedId;
  readonly text: string;
  /** Null while nothing is wrong, or not yet left. */
  readonly error: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly label?: string;
}

export function parametreInputId(id: EditedId): string {
  return `parametre-${id}`;
}

export function ParametreField(props: ParametreFieldProps) {
  const { id, text, error, onType, onLeave, label = PARAMETRES[id].libelle } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={TEXTS.reglages.aides[id]}
      {...(error === null ? {} : { validationMessage: error })}
    >
      <Input
        id={parametreInputId(id)}
        className={styles.input}
        value={text}
        inputMode="decimal"
        contentAfter={UNITES[id]}
        onChange={(_, { value }) => {
          onType(value);
        }}
        onBlur={onLeave}
      />
    </Field>
  );
}
