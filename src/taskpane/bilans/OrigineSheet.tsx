import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Origine } from "../../domain/bilan/origine";
import { heuresTexte } from "../../domain/francais";
import type { AnalysisStore } from "../analysisStore";
import { TEXTS } from "../texts";

/** Rows told before the person asks for more. */
const FIRST = 10;

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "24px",
  },
  link: { minHeight: "24px" },
  hours: { fontVariantNumeric: "tabular-nums" },
  button: { alignSelf: "flex-start" },
});

interface OrigineSheetProps {
  readonly name: string;
  readonly origine: Origine;
  readonly store: AnalysisStore;
}

/** The rows of one sheet: to be selected in Excel, and told one by one. */
export function OrigineSheet({ name, origine, store }: OrigineSheetProps) {
  const styles = useStyles();
  const { sheet, lignes } = origine;
  const [shown, setShown] = useState(FIRST);
  const left = lignes.length - shown;
  const total = lignes.reduce((sum, { heures }) => sum + heures, 0);
  return (
    <section className={styles.sheet} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <div>{TEXTS.origine.total(lignes.length, heuresTexte(total))}</div>
      <SelectRows sheet={sheet} rows={lignes.map(({ row }) => row)} store={store} />
      <ul className={styles.list}>
        {lignes.slice(0, shown).map(({ row, heures }) => (
          <li key={row} className={styles.row}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void store.goTo({ sheet, row, column: 0 })}
            >
              {TEXTS.origine.ligne(row + 1)}
            </Link>
            <span className={styles.hours}>{heuresTexte(heures)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setShown(shown + FIRST);
          }}
        >
          {TEXTS.groupe.encore(Math.min(left, FIRST))}
        </Button>
      ) : null}
    </section>
  );
}

interface SelectRowsProps {
  readonly sheet: number;
  readonly rows: readonly number[];
  readonly store: AnalysisStore;
}

/** Excel takes so many rows at once: the others come with the next click. */
function SelectRows({ sheet, rows, store }: SelectRowsProps) {
  const styles = useStyles();
  const [selected, setSelected] = useState<readonly [first: number, end: number]>([0, 0]);
  const [, end] = selected;
  const from = end < rows.length ? end : 0;
  const select = async () => {
    const count = await store.selectRows(sheet, rows.slice(from));
    if (count !== null) setSelected([from, from + count]);
  };
  return (
    <>
      <Button className={styles.button} onClick={() => void select()}>
        {from === 0 ? TEXTS.origine.selectionner(rows.length) : TEXTS.origine.suivantes}
      </Button>
      <div role="status">{end === 0 ? "" : TEXTS.origine.selectionnees(selected, rows.length)}</div>
    </>
  );
}
