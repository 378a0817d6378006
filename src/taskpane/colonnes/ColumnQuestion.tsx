import { makeStyles, tokens } from "@fluentui/react-components";
import { CHAMPS } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import { answerOnTitle, answerTitle, type AnswerOnTitle } from "./answers";
import { ChoiceButton } from "./ChoiceButton";
import { ColumnChoices } from "./ColumnChoices";
import type { QuestionProps } from "./QuestionCard";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Is this column that champ? Yes, another one, or none. */
export function ColumnQuestion({ question, table, sheetName, answer, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const { column, champ } = question;
  const titre = question.titre ?? "";
  const autres = table.columns.find((match) => match.column === column)?.autres ?? [];
  const chosen = answerOnTitle(answer, sheetName, titre);
  const choose = (champChosen: AnswerOnTitle) => {
    onAnswer(answerTitle(sheetName, titre, champChosen));
  };
  return (
    <div className={styles.choices}>
      <ChoiceButton
        isChosen={chosen === champ}
        onChange={(isIt) => {
          choose(isIt ? champ : undefined);
        }}
      >
        {TEXTS.colonnes.confirmerChamp(CHAMPS[champ].libelle)}
      </ChoiceButton>
      <ColumnChoices
        titre={titre}
        first={autres.filter((autre) => autre !== champ)}
        chosen={chosen === champ ? undefined : chosen}
        onChoose={choose}
      />
    </div>
  );
}
