import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/sheet";
import { COLUMN_WIDTH, leftOf, LETTERS_HEIGHT, type Span } from "./gridSizes";
import { indexesOf } from "./indexesOf";

const useStyles = makeStyles({
  titles: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: `${String(LETTERS_HEIGHT)}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  letter: {
    position: "absolute",
    top: 0,
    lineHeight: `${String(LETTERS_HEIGHT - 1)}px`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

interface GridTitlesProps {
  readonly columns: Span;
  readonly selected: number;
}

/** The letters of the columns, which stay in sight. */
export function GridTitles({ columns, selected }: GridTitlesProps) {
  const styles = useStyles();
  return (
    <div className={styles.titles} role="row" aria-rowindex={1}>
      {indexesOf(columns).map((index) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={mergeClasses(styles.letter, index === selected && styles.chosen)}
          style={{ left: leftOf(index), width: COLUMN_WIDTH }}
        >
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}
