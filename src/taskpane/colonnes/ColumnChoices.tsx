import { Button } from "@fluentui/react-components";
import type { ChampId } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import { ChampSelect } from "./ChampSelect";

interface ColumnChoicesProps {
  readonly titre: string;
  /** Likely ones, offered first. */
  readonly first: readonly ChampId[];
  /** null: the column is not used. */
  readonly onChoose: (champ: ChampId | null) => void;
  readonly isAsked?: boolean;
}

/** What else a column may be, or nothing. */
export function ColumnChoices({ titre, isAsked = false, ...choices }: ColumnChoicesProps) {
  const { onChoose } = choices;
  return (
    <>
      <ChampSelect label={TEXTS.colonnes.autreChampDe(titre)} isAsked={isAsked} {...choices} />
      <Button
        appearance="subtle"
        onClick={() => {
          onChoose(null);
        }}
      >
        {TEXTS.colonnes.ignorer}
      </Button>
    </>
  );
}
