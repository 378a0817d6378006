import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CHAMPS, type ChampId } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import { answerTitle } from "./answers";
import { ColumnChoices } from "./ColumnChoices";
import type { QuestionProps } from "./QuestionCard";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Is this column that champ? Yes, another one, or none. */
export function ColumnQuestion({ question, table, sheetName, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const { column, titre, champ } = question;
  const autres = table.columns.find((match) => match.column === column)?.autres ?? [];
  const choose = (chosen: ChampId | null) => {
    onAnswer(answerTitle(sheetName, titre ?? "", chosen));
  };
  return (
    <div className={styles.choices}>
      <Button
        onClick={() => {
          choose(champ);
        }}
      >
        {TEXTS.colonnes.confirmerChamp(CHAMPS[champ].libelle)}
      </Button>
      <ColumnChoices
        titre={titre ?? ""}
        first={autres.filter((autre) => autre !== champ)}
        onChoose={choose}
      />
    </div>
  );
}
