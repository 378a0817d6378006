import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ColumnAnswers } from "../../domain/columns/recognition";
import { TEXTS } from "../texts";
import { answerTitle } from "./answers";
import { ColumnRow } from "./ColumnRow";
import { QuestionCard } from "./QuestionCard";
import type { TableQuestions } from "./tableQuestions";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sheet: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  panel: { marginInline: 0 },
  lists: { marginInline: "-8px" },
  known: { color: tokens.colorNeutralForeground2 },
});

interface TableColumnsProps extends TableQuestions {
  readonly answers: Readonly<Record<string, ColumnAnswers>>;
  /** null takes the answer back. */
  readonly onAnswer: (id: string, answer: ColumnAnswers | null) => void;
  readonly onGoTo: (column: number) => void;
}

/** The questions of one table, then its columns: used, and not used. */
export function TableColumns(props: TableColumnsProps) {
  const { sheetName, table, questions, answers, onAnswer, onGoTo } = props;
  const styles = useStyles();
  const isAsked = (column: number) => table.aConfirmer.some((asked) => asked.column === column);
  const settled = table.columns.filter(({ column, titre }) => titre !== "" && !isAsked(column));
  const lists = [
    {
      id: "reconnues",
      titre: TEXTS.colonnes.reconnues,
      columns: settled.filter(({ champ }) => champ !== null),
    },
    {
      id: "ignorees",
      titre: TEXTS.colonnes.ignorees,
      columns: settled.filter(({ champ }) => champ === null),
    },
  ];
  return (
    <section className={styles.table} aria-label={TEXTS.colonnes.feuille(sheetName)}>
      <h3 className={styles.sheet}>{TEXTS.colonnes.feuille(sheetName)}</h3>
      {questions.length === 0 ? (
        <div className={styles.known}>{TEXTS.colonnes.rienADemander}</div>
      ) : null}
      {questions.map(({ id, question }) => (
        <QuestionCard
          key={id}
          question={question}
          table={table}
          sheetName={sheetName}
          answer={answers[id] ?? null}
          onAnswer={(answer) => {
            onAnswer(id, answer);
          }}
          onGoTo={onGoTo}
        />
      ))}
      <Accordion multiple collapsible className={styles.lists}>
        {lists
          .filter(({ columns }) => columns.length > 0)
          .map(({ id, titre, columns }) => (
            <AccordionItem key={id} value={id}>
              <AccordionHeader as="h4">{titre(columns.length)}</AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <ul className={styles.rows}>
                  {columns.map((match) => (
                    <ColumnRow
                      key={match.column}
                      match={match}
                      answer={answers[`${props.id} ${String(match.column)}`] ?? null}
                      onGoTo={onGoTo}
                      onChoose={(champ) => {
                        onAnswer(
                          `${props.id} ${String(match.column)}`,
                          answerTitle(sheetName, match.titre, champ),
                        );
                      }}
                    />
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </section>
  );
}
