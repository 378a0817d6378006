import { Field } from "@fluentui/react-components";
import { NarrowSelect } from "../parts/NarrowSelect";
import { SectionTitle } from "../parts/SectionTitle";
import { useState } from "react";
import type { Controle } from "../../domain/gravites/controles";
import type { GraviteVoulue } from "../../domain/gravites/gravites";
import type { GravitesDemandees } from "../../domain/gravites/graviteEdits";
import { TEXTS } from "../texts";

interface ControlesFieldsProps {
  readonly controles: readonly Controle[];
  /** Asked and not yet saved. */
  readonly demandees: GravitesDemandees;
  readonly onAsk: (demandees: GravitesDemandees) => void;
}

/** One check at a time, and the gravité that a person wants of it; then those set otherwise. */
export function ControlesFields({ controles, demandees, onAsk }: ControlesFieldsProps) {
  const [code, setCode] = useState<string | null>(null);
  const chosen = controles.find((controle) => controle.code === code) ?? controles[0];
  if (chosen === undefined) return null;
  const inForce = (controle: Controle) => graviteOf(controle, demandees);
  const changed = controles.filter((controle) => inForce(controle) !== controle.gravite);
  return (
    <>
      <SectionTitle>{TEXTS.reglages.controles}</SectionTitle>
      <ControleField controles={controles} code={chosen.code} onChoose={setCode} />
      <GraviteField
        controle={chosen}
        inForce={inForce(chosen)}
        onAsk={(wanted) => {
          onAsk({ ...demandees, [chosen.code]: wanted });
        }}
      />
      {changed.length === 0 ? null : (
        <div>{TEXTS.reglages.gravitesReglees(changed.map((one) => [one.code, inForce(one)]))}</div>
      )}
    </>
  );
}

interface ControleFieldProps {
  readonly controles: readonly Controle[];
  readonly code: string;
  readonly onChoose: (code: string) => void;
}

function ControleField({ controles, code, onChoose }: ControleFieldProps) {
  return (
    <Field label={TEXTS.reglages.controle}>
      <NarrowSelect
        value={code}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {controles.map((controle) => (
          <option key={controle.code} value={controle.code}>
            {TEXTS.reglages.controleNomme(controle.code, controle.titre)}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

interface GraviteFieldProps {
  readonly controle: Controle;
  readonly inForce: GraviteVoulue;
  /** Null: its own again. */
  readonly onAsk: (wanted: GraviteVoulue | null) => void;
}

function GraviteField({ controle, inForce, onAsk }: GraviteFieldProps) {
  const { gravite: own, permises } = controle;
  return (
    <Field label={TEXTS.reglages.gravite} hint={TEXTS.reglages.graviteAide}>
      <NarrowSelect
        value={inForce}
        onChange={(_, { value }) => {
          onAsk(permises.find((gravite) => gravite === value && gravite !== own) ?? null);
        }}
      >
        {permises.map((gravite) => (
          <option key={gravite} value={gravite}>
            {TEXTS.reglages.graviteProposee(gravite, gravite === own)}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

function graviteOf(
  { code, gravite, voulue }: Controle,
  demandees: GravitesDemandees,
): GraviteVoulue {
  const asked = demandees[code];
  if (asked === undefined) return voulue ?? gravite;
  return asked ?? gravite;
}
