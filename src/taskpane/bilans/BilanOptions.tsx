import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  Input,
  makeStyles,
} from "@fluentui/react-components";
import { TEXTS } from "../texts";
import type { BilanForm } from "./bilanForm";

const useStyles = makeStyles({
  options: { marginInline: "-8px" },
  panel: { display: "flex", flexDirection: "column", marginInline: "8px" },
  input: { minWidth: 0 },
});

interface BilanOptionsProps {
  readonly form: BilanForm;
  /** Sheets about several MOA: only when all of them are chosen, and they are several. */
  readonly canSynthese: boolean;
  readonly canAnru: boolean;
  readonly onForm: (form: BilanForm) => void;
}

/** Sheets beside the bilans, and who draws them up. */
export function BilanOptions({ form, onForm, ...possible }: BilanOptionsProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.options}>
      <AccordionItem value="options">
        <AccordionHeader as="h2">{TEXTS.bilans.options}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Boxes form={form} {...possible} onForm={onForm} />
          <Field label={TEXTS.bilans.structure} hint={TEXTS.bilans.structureAide}>
            <Input
              className={styles.input}
              value={form.structure}
              maxLength={80}
              onChange={(_, { value }) => {
                onForm({ ...form, structure: value });
              }}
            />
          </Field>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Boxes({ form, canSynthese, canAnru, onForm }: BilanOptionsProps) {
  return (
    <>
      <Checkbox
        label={TEXTS.bilans.optionSynthese}
        checked={canSynthese && form.hasSynthese}
        disabled={!canSynthese}
        onChange={() => {
          onForm({ ...form, hasSynthese: !form.hasSynthese });
        }}
      />
      <Checkbox
        label={canAnru ? TEXTS.bilans.optionAnru : TEXTS.bilans.optionAnruTous}
        checked={canAnru && form.hasAnru}
        disabled={!canAnru}
        onChange={() => {
          onForm({ ...form, hasAnru: !form.hasAnru });
        }}
      />
      <Checkbox
        label={TEXTS.bilans.optionInterne}
        checked={form.isInterne}
        onChange={() => {
          onForm({ ...form, isInterne: !form.isInterne });
        }}
      />
    </>
  );
}
