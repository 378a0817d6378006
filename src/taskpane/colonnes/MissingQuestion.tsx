import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { columnLetters } from "../../domain/sheet";
import { TEXTS } from "../texts";
import { answerTitle, answerValue } from "./answers";
import type { QuestionProps } from "./QuestionCard";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Which column tells it, or which value do all the rows have? */
export function MissingQuestion({ question, table, sheetName, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const { champ, proposition } = question;
  const [value, setValue] = useState(proposition ?? "");
  const useValue = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== "") onAnswer(answerValue(sheetName, champ, value.trim()));
  };
  return (
    <form className={styles.choices} onSubmit={useValue}>
      <Field label={TEXTS.colonnes.quelleColonne}>
        <Select
          value=""
          onChange={(_, chosen) => {
            onAnswer(answerTitle(sheetName, chosen.value, champ));
          }}
        >
          <option value="" disabled>
            {TEXTS.colonnes.choisir}
          </option>
          {table.columns
            .filter(({ titre }) => titre !== "")
            .map(({ column, titre }) => (
              <option key={column} value={titre}>
                {TEXTS.colonnes.colonne(columnLetters(column), titre)}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={TEXTS.colonnes.touteLaFeuille}>
        <Input
          value={value}
          maxLength={200}
          onChange={(_, typed) => {
            setValue(typed.value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={value.trim() === ""}>
        {TEXTS.colonnes.utiliserValeur}
      </Button>
    </form>
  );
}
