import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { NarrowSelect } from "../parts/NarrowSelect";
import { useState } from "react";
import { columnLetters } from "../../domain/sheet";
import { TEXTS } from "../texts";
import { answerTitle, answerValue } from "./answers";
import { ChoiceButton } from "./ChoiceButton";
import type { QuestionProps } from "./QuestionCard";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Which column tells it, or which value do all the rows have? */
export function MissingQuestion({ question, table, sheetName, answer, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const { champ, proposition } = question;
  const { titres = {}, valeurs = {} } = answer?.feuilles[sheetName] ?? {};
  const [titre = ""] = Object.keys(titres);
  return (
    <div className={styles.choices}>
      <Field label={TEXTS.colonnes.quelleColonne}>
        <NarrowSelect
          value={titre}
          onChange={(_, { value }) => {
            onAnswer(value === "" ? null : answerTitle(sheetName, value, champ));
          }}
        >
          <option value="">{TEXTS.colonnes.choisir}</option>
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
        used={valeurs[champ] ?? null}
        onUse={(value) => {
          onAnswer(value === null ? null : answerValue(sheetName, champ, value));
        }}
      />
    </div>
  );
}

interface WholeSheetValueProps {
  readonly first: string;
  /** The answer given, if any. */
  readonly used: string | null;
  readonly onUse: (value: string | null) => void;
}

function WholeSheetValue({ first, used, onUse }: WholeSheetValueProps) {
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
      <ChoiceButton
        isChosen={value !== "" && value === used}
        isDisabled={value === ""}
        onChange={(isUsed) => {
          onUse(isUsed ? value : null);
        }}
      >
        {TEXTS.colonnes.utiliserValeur}
      </ChoiceButton>
    </form>
  );
}
