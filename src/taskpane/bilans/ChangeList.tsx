import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Changement } from "../../domain/miseAJour/sheetUpdate";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";

/** Shown before the person asks for more. */
const FIRST = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  // Figures too large to leave it this much room go under it.
  label: { flexGrow: 1, flexShrink: 1, flexBasis: "110px", overflowWrap: "anywhere" },
  values: { fontVariantNumeric: "tabular-nums", marginInlineStart: "auto", textAlign: "right" },
  gap: { ...typographyStyles.body1Strong, display: "block" },
  more: { alignSelf: "flex-start" },
});

/** Figures that change: « Heures réalisées 1 512 h → 1 590 h +78 h ». */
export function ChangeList({ changements }: { readonly changements: readonly Changement[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const left = changements.length - shown;
  if (changements.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {changements.slice(0, shown).map((change) => (
          <Change key={change.cellule} change={change} />
        ))}
      </ul>
      {left > 0 ? (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(shown + FIRST);
          }}
        >
          {TEXTS.groupe.encore(Math.min(left, FIRST))}
        </Button>
      ) : null}
    </>
  );
}

function Change({ change }: { readonly change: Changement }) {
  const styles = useStyles();
  const { libelle, colonne, avant, apres, ecart } = change;
  return (
    <li className={styles.item}>
      <span className={styles.label}>
        {TEXTS.miseAJour.chiffre(typographie(libelle), typographie(colonne ?? ""))}
      </span>
      <span className={styles.values}>
        {TEXTS.miseAJour.passage(typographie(avant), typographie(apres))}{" "}
        {ecart === null ? null : <span className={styles.gap}>{ecart}</span>}
      </span>
    </li>
  );
}
