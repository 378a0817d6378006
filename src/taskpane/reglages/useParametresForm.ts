import { useState } from "react";
import { DEFAUTS, type Parametres } from "../../domain/parametres";
import { parametreInputId } from "./ParametreField";
import {
  EDITED,
  formOf,
  readParametresForm,
  type EditedId,
  type ReadParametres,
} from "./parametresForm";

export interface ParametresEditor {
  readonly read: ReadParametres;
  readonly isChanged: boolean;
  /** Fields that keep the figures from being saved, once they were left or saving was asked. */
  readonly errors: readonly EditedId[];
  readonly fieldOf: (id: EditedId) => {
    readonly text: string;
    readonly error: string | null;
    readonly onType: (text: string) => void;
    readonly onLeave: () => void;
  };
  /** The figures to save, or null: the first wrong field then takes the focus. */
  readonly check: () => Partial<Parametres> | null;
  readonly forget: () => void;
  readonly useDefaults: () => void;
}

/** What is typed over the figures in force. */
export function useParametresForm(known: Parametres): ParametresEditor {
  const [edited, setEdited] = useState<Partial<Record<EditedId, string>>>({});
  const [left, setLeft] = useState<readonly EditedId[]>([]);
  const form = { ...formOf(known), ...edited };
  const read = readParametresForm(form);
  const wrong = EDITED.filter((id) => read[id].error !== null);
  return {
    read,
    isChanged: EDITED.some((id) => read[id].value !== known[id]),
    errors: wrong.filter((id) => left.includes(id)),
    fieldOf: (id) => ({
      text: form[id],
      error: left.includes(id) ? read[id].error : null,
      onType: (text) => {
        setEdited({ ...edited, [id]: text });
      },
      onLeave: () => {
        if (id in edited) setLeft([...left, id]);
      },
    }),
    check: () => {
      const [first] = wrong;
      if (first === undefined) return figuresOf(read);
      setLeft(EDITED);
      document.getElementById(parametreInputId(first))?.focus();
      return null;
    },
    forget: () => {
      setEdited({});
      setLeft([]);
    },
    useDefaults: () => {
      setEdited(formOf(DEFAUTS));
      setLeft([]);
    },
  };
}

function figuresOf(read: ReadParametres): Partial<Parametres> {
  return Object.fromEntries(
    EDITED.flatMap((id) => {
      const { value } = read[id];
      return value === null ? [] : [[id, value] as const];
    }),
  );
}
