import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { NarrowSelect } from "../parts/NarrowSelect";
import { useState } from "react";
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
  return (
    <div className={styles.choices}>
      <Field label={TEXTS.colonnes.quelleColonne}>
        <NarrowSelect
          value=""
          onChange={(_, { value }) => {
            onAnswer(answerTitle(sheetName, value, champ));
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
        </NarrowSelect>
      </Field>
      <WholeSheetValue
        first={proposition ?? ""}
        onUse={(value) => {
          onAnswer(answerValue(sheetName, champ, value));
        }}
      />
    </div>
  );
}

interface WholeSheetValueProps {
  readonly first: string;
  readonly onUse: (value: string) => void;
}

function WholeSheetValue({ first, onUse }: WholeSheetValueProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(first);
  const value = typed.trim();
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== "") onUse(value);
      }}
    >
      <Field label={TEXTS.colonnes.touteLaFeuille}>
        <Input
          value={typed}
          maxLength={200}
          onChange={(_, data) => {
            setTyped(data.value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={value === ""}>
        {TEXTS.colonnes.utiliserValeur}
      </Button>
    </form>
  );
}
