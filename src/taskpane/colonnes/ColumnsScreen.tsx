import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { mergeAnswers } from "../../domain/columns/mergeAnswers";
import type { ColumnAnswers } from "../../domain/columns/recognition";
import type { Overview } from "../analysisState";
import type { AnalysisStore } from "../analysisStore";
import { BackButton } from "../parts/BackButton";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import { NO_ANSWERS } from "./answers";
import { TableColumns } from "./TableColumns";
import { tableQuestionsOf } from "./tableQuestions";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ColumnsScreenProps {
  readonly overview: Overview;
  readonly store: AnalysisStore;
  readonly onBack: () => void;
}

/** What only the person knows of the columns: asked here, kept in the workbook. */
export function ColumnsScreen({ overview, store, onBack }: ColumnsScreenProps) {
  const { announce } = useAnnounce();
  const [answers, setAnswers] = useState<Readonly<Record<string, ColumnAnswers>>>({});
  const tables = tableQuestionsOf(overview);

  const save = async () => {
    const all = Object.values(answers).reduce(mergeAnswers, NO_ANSWERS);
    onBack();
    const isKept = await store.answer(all);
    announce(isKept ? TEXTS.colonnes.enregistrees : TEXTS.colonnes.pasEnregistrees);
  };
  const backOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onBack();
  };
  return (
    <Screen
      footer={<SaveButton count={Object.keys(answers).length} onSave={() => void save()} />}
      onKeyDown={backOnEscape}
    >
      <BackButton onClick={onBack}>{TEXTS.colonnes.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.colonnes.titre}</ScreenTitle>
      {tables.length === 0 ? <div>{TEXTS.colonnes.aucune}</div> : null}
      {tables.map((table) => (
        <TableColumns
          key={table.id}
          {...table}
          answers={answers}
          onAnswer={(id, answer) => {
            setAnswers((known) => withAnswer(known, id, answer));
          }}
          onGoTo={(column) =>
            void store.goTo({ sheet: table.table.sheet, row: table.table.headerRows[1], column })
          }
        />
      ))}
    </Screen>
  );
}

function SaveButton({ count, onSave }: { readonly count: number; readonly onSave: () => void }) {
  const styles = useStyles();
  return (
    <>
      <Button appearance="primary" disabledFocusable={count === 0} onClick={onSave}>
        {TEXTS.colonnes.enregistrer(count)}
      </Button>
      <div className={styles.note}>
        {count === 0 ? TEXTS.colonnes.rienAEnregistrer : TEXTS.colonnes.gardees}
      </div>
    </>
  );
}

function withAnswer(
  known: Readonly<Record<string, ColumnAnswers>>,
  id: string,
  answer: ColumnAnswers | null,
): Readonly<Record<string, ColumnAnswers>> {
  const others = Object.entries(known).filter(([each]) => each !== id);
  return Object.fromEntries(answer === null ? others : [...others, [id, answer]]);
}
