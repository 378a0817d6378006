import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { PARAMETRES } from "../../domain/parametres";
import { TEXTS } from "../texts";
import { ParametreField, type ParametreFieldProps } from "./ParametreField";
import { readParametre } from "./parametresForm";

const AUTRE = "autre";
const KNOWN = [
  { value: "1820", libelle: TEXTS.reglages.bases.payees },
  { value: "1607", libelle: TEXTS.reglages.bases.travaillees },
];

/** The two bases in use, or another one. */
export function BaseEtpField(props: Omit<ParametreFieldProps, "id" | "label">) {
  const { text, onType } = props;
  const figure = String(readParametre("baseEtp", text).value);
  const isKnown = KNOWN.some(({ value }) => value === figure);
  const [isOther, setIsOther] = useState(false);
  const choice = isKnown && !isOther ? figure : AUTRE;
  return (
    <>
      <Field label={PARAMETRES.baseEtp.libelle} hint={TEXTS.reglages.aides.baseEtp}>
        <RadioGroup
          value={choice}
          onChange={(_, { value }) => {
            setIsOther(value === AUTRE);
            if (value !== AUTRE) onType(value);
          }}
        >
          {KNOWN.map(({ value, libelle }) => (
            <Radio key={value} value={value} label={libelle} />
          ))}
          <Radio value={AUTRE} label={TEXTS.reglages.bases.autre} />
        </RadioGroup>
      </Field>
      {choice === AUTRE ? (
        <ParametreField {...props} id="baseEtp" label={TEXTS.reglages.autreBase} />
      ) : null}
    </>
  );
}
