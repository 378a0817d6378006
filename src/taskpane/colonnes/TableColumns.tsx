import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ColumnAnswers, ColumnMatch } from "../../domain/columns/recognition";
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
  return (
    <section className={styles.table} aria-label={TEXTS.colonnes.feuille(sheetName)}>
      <h2 className={styles.sheet}>{TEXTS.colonnes.feuille(sheetName)}</h2>
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
      <SettledColumns {...props} />
    </section>
  );
}

/** Columns that ask nothing: closed lists, where the person may still say otherwise. */
function SettledColumns(props: TableColumnsProps) {
  const { table } = props;
  const styles = useStyles();
  const isAsked = (column: number) => table.aConfirmer.some((asked) => asked.column === column);
  const settled = table.columns.filter(({ column, titre }) => titre !== "" && !isAsked(column));
  const used = settled.filter(({ champ }) => champ !== null);
  const unused = settled.filter(({ champ }) => champ === null);
  return (
    <Accordion multiple collapsible className={styles.lists}>
      <ColumnList {...props} titre={TEXTS.colonnes.reconnues(used.length)} columns={used} />
      {unused.length === 0 ? null : (
        <ColumnList {...props} titre={TEXTS.colonnes.ignorees(unused.length)} columns={unused} />
      )}
    </Accordion>
  );
}

interface ColumnListProps extends TableColumnsProps {
  readonly titre: string;
  readonly columns: readonly ColumnMatch[];
}

function ColumnList(props: ColumnListProps) {
  const { id, titre, columns, sheetName, answers, onAnswer, onGoTo } = props;
  const styles = useStyles();
  const idOf = ({ column }: ColumnMatch) => `${id} ${String(column)}`;
  return (
    <AccordionItem value={titre}>
      <AccordionHeader as="h3">{titre}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.rows}>
          {columns.map((match) => (
            <ColumnRow
              key={match.column}
              match={match}
              sheetName={sheetName}
              answer={answers[idOf(match)] ?? null}
              onGoTo={onGoTo}
              onChoose={(champ) => {
                onAnswer(idOf(match), answerTitle(sheetName, match.titre, champ));
              }}
            />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
