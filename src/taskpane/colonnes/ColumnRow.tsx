import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CHAMPS } from "../../domain/columns/champs";
import type { ColumnAnswers, ColumnMatch } from "../../domain/columns/recognition";
import { columnLetters } from "../../domain/sheet";
import { formatMois } from "../../domain/values/date";
import { TEXTS } from "../texts";
import { answerOnTitle, type AnswerOnTitle } from "./answers";
import { answerText } from "./answerText";
import { ColumnChoices } from "./ColumnChoices";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  titre: { minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ColumnRowProps {
  readonly match: ColumnMatch;
  readonly sheetName: string;
  readonly answer: ColumnAnswers | null;
  readonly onChoose: (champ: AnswerOnTitle) => void;
  readonly onGoTo: (column: number) => void;
}

/** A column already understood, or not used: the person may still say otherwise. */
export function ColumnRow(props: ColumnRowProps) {
  const { match, sheetName, answer, onChoose } = props;
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <Names {...props} />
        <Button
          size="small"
          aria-expanded={isChanging}
          aria-label={TEXTS.colonnes.changerColonne(match.titre)}
          onClick={() => {
            setIsChanging(!isChanging);
          }}
        >
          {TEXTS.colonnes.changer}
        </Button>
      </div>
      {isChanging ? (
        <ColumnChoices
          isAsked
          titre={match.titre}
          first={match.autres}
          chosen={answerOnTitle(answer, sheetName, match.titre)}
          onChoose={onChoose}
        />
      ) : null}
    </li>
  );
}

function Names({ match, answer, onGoTo }: ColumnRowProps) {
  const styles = useStyles();
  const { column, titre } = match;
  return (
    <div className={styles.names}>
      <Link
        as="button"
        className={styles.titre}
        onClick={() => {
          onGoTo(column);
        }}
      >
        {TEXTS.colonnes.colonne(columnLetters(column), titre)}
      </Link>
      <div className={styles.why}>
        {answer === null ? meaningOf(match) : TEXTS.colonnes.reponse(answerText(answer, titre))}
      </div>
    </div>
  );
}

function meaningOf({ champ, periode, confiance }: ColumnMatch): string {
  if (champ === null) return TEXTS.colonnes.nonUtilisee;
  const precision = periode === null ? "" : ` (${formatMois(periode)})`;
  return `${CHAMPS[champ].libelle}${precision}\u00A0· ${TEXTS.confiances[confiance]}`;
}
