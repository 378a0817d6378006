import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { CHAMPS } from "../../domain/columns/champs";
import type { ColumnAnswers, Question, TableRecognition } from "../../domain/columns/recognition";
import { columnLetters } from "../../domain/sheet";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import { answerText } from "./answerText";
import { ColumnQuestion } from "./ColumnQuestion";
import { MissingQuestion } from "./MissingQuestion";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { display: "flex", columnGap: tokens.spacingHorizontalSNudge },
  icon: { flexShrink: 0, fontSize: "20px" },
  name: {
    ...typographyStyles.body1Strong,
    minHeight: "24px",
    overflowWrap: "anywhere",
    textAlign: "left",
  },
  asked: { overflowWrap: "anywhere" },
  why: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  answer: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
});

export interface QuestionProps {
  readonly question: Question;
  readonly table: TableRecognition;
  readonly sheetName: string;
  readonly answer: ColumnAnswers | null;
  /** null takes the answer back. */
  readonly onAnswer: (answer: ColumnAnswers | null) => void;
}

interface QuestionCardProps extends QuestionProps {
  readonly onGoTo: (column: number) => void;
}

/** One question and its possible answers, which stay there once one is given: nothing moves away. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, answer } = props;
  const styles = useStyles();
  const { titre, champ } = question;
  return (
    <div className={styles.card} role="group" aria-label={titre ?? CHAMPS[champ].libelle}>
      <Subject {...props} />
      <Asked {...props} />
      <Choices {...props} />
      <div role="status" className={styles.answer}>
        {answer === null ? null : TEXTS.colonnes.reponse(answerText(answer, titre))}
      </div>
    </div>
  );
}

function Subject({ question, onGoTo }: QuestionCardProps) {
  const styles = useStyles();
  const { column, titre, champ } = question;
  return (
    <div className={styles.title}>
      <QuestionCircleRegular aria-hidden className={styles.icon} />
      {column === null ? (
        <span className={styles.name}>{CHAMPS[champ].libelle}</span>
      ) : (
        <Link
          as="button"
          className={styles.name}
          onClick={() => {
            onGoTo(column);
          }}
        >
          {TEXTS.colonnes.colonne(columnLetters(column), titre ?? "")}
        </Link>
      )}
    </div>
  );
}

/** The title is above and the other champs are in the list: only what is asked, then what led to it. */
function Asked({ question, table }: QuestionProps) {
  const styles = useStyles();
  const { column, champ, message } = question;
  if (column === null) return <div className={styles.asked}>{typographie(message)}</div>;
  const raison = table.columns.find((match) => match.column === column)?.raison ?? "";
  return (
    <>
      <div className={styles.asked}>{TEXTS.colonnes.estCe(CHAMPS[champ].libelle)}</div>
      <div className={styles.why}>{typographie(TEXTS.colonnes.indices(raison))}</div>
    </>
  );
}

function Choices(props: QuestionProps) {
  return props.question.column === null ? (
    <MissingQuestion {...props} />
  ) : (
    <ColumnQuestion {...props} />
  );
}
