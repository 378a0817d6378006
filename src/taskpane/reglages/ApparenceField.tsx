import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { isApparence, type Apparence } from "../preferences";
import { TEXTS } from "../texts";

interface ApparenceFieldProps {
  readonly value: Apparence;
  readonly onChange: (apparence: Apparence) => void;
}

export function ApparenceField({ value, onChange }: ApparenceFieldProps) {
  return (
    <Field label={TEXTS.reglages.apparence}>
      <RadioGroup
        value={value}
        onChange={(_, chosen) => {
          if (isApparence(chosen.value)) onChange(chosen.value);
        }}
      >
        {Object.entries(TEXTS.reglages.apparences).map(([name, label]) => (
          <Radio key={name} value={name} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
