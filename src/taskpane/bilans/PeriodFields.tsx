import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import type { BilanForm, DateField, ReadForm } from "./bilanForm";

const useStyles = makeStyles({
  period: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  dates: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    "@media (max-width: 319px)": { gridTemplateColumns: "1fr" },
  },
  input: { minWidth: 0 },
});

interface PeriodFieldsProps {
  readonly form: BilanForm;
  readonly errors: ReadForm["errors"];
  readonly onForm: (form: BilanForm) => void;
}

/** Dates are typed as on paper: smaller and surer than a calendar in a narrow pane. */
export function PeriodFields({ form, errors, onForm }: PeriodFieldsProps) {
  const styles = useStyles();
  const field = (name: DateField) => (
    <Field
      label={TEXTS.bilans[name]}
      {...(errors[name] === null ? {} : { validationMessage: errors[name] })}
    >
      <Input
        className={styles.input}
        value={form[name]}
        placeholder={TEXTS.bilans.exempleDate}
        onChange={(_, { value }) => {
          onForm({ ...form, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {field("arreteAu")}
      <fieldset className={styles.period}>
        <legend className={styles.legend}>{TEXTS.bilans.periode}</legend>
        <div className={styles.dates}>
          {field("du")}
          {field("au")}
        </div>
      </fieldset>
    </>
  );
}
