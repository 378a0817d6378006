import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { heuresTexte } from "../../domain/francais";
import { TEXTS } from "../texts";

/** More sheets than these push the list out of sight: they are told together. */
const MOST = 3;

const useStyles = makeStyles({
  all: {
    ...typographyStyles.caption1,
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  hours: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

interface HeuresToucheesProps {
  readonly feuilles: readonly { readonly feuille: string; readonly heures: number }[];
}

/** The hours that anomalies touch, sheet by sheet: the first ones, in the order of the workbook. */
export function HeuresTouchees({ feuilles }: HeuresToucheesProps) {
  const styles = useStyles();
  const id = useId();
  const others = feuilles.slice(MOST);
  const left = others.reduce((sum, { heures }) => sum + heures, 0);
  return (
    <div className={styles.all}>
      <div id={id}>{TEXTS.resultats.heuresTouchees}</div>
      <ul className={styles.list} aria-labelledby={id}>
        {feuilles.slice(0, MOST).map(({ feuille, heures }) => (
          <Sheet key={feuille} name={feuille} heures={heures} />
        ))}
        {others.length === 0 ? null : (
          <Sheet name={TEXTS.resultats.autresFeuilles(others.length)} heures={left} />
        )}
      </ul>
    </div>
  );
}

function Sheet({ name, heures }: { readonly name: string; readonly heures: number }) {
  const styles = useStyles();
  return (
    <li className={styles.sheet}>
      <span className={styles.name}>{name}</span>
      <span className={styles.hours}>{heuresTexte(heures)}</span>
    </li>
  );
}
