import type { ChampId } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import type { AnswerOnTitle } from "./answers";
import { ChampSelect } from "./ChampSelect";
import { ChoiceButton } from "./ChoiceButton";

interface ColumnChoicesProps {
  readonly titre: string;
  /** Likely ones, offered first. */
  readonly first: readonly ChampId[];
  readonly chosen: AnswerOnTitle;
  readonly onChoose: (champ: AnswerOnTitle) => void;
  readonly isAsked?: boolean;
}

/** What else a column may be, or nothing. */
export function ColumnChoices({ titre, isAsked = false, ...choices }: ColumnChoicesProps) {
  const { chosen, onChoose } = choices;
  return (
    <>
      <ChampSelect label={TEXTS.colonnes.autreChampDe(titre)} isAsked={isAsked} {...choices} />
      <ChoiceButton
        isChosen={chosen === null}
        onChange={(isIgnored) => {
          onChoose(isIgnored ? null : undefined);
        }}
      >
        {TEXTS.colonnes.ignorer}
      </ChoiceButton>
    </>
  );
}
