import {
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import type { CelluleModifiee, Difference } from "../../domain/miseAJour/sheetUpdate";
import type { PreparedSheet } from "../preparation";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import { ChangeList } from "./ChangeList";

/** Labels of rows told one by one; the others are counted. */
const TOLD = 6;

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface SheetReviewProps {
  readonly sheet: PreparedSheet;
  readonly isKeeping: boolean;
  /** False when the sheet stays as it is, beside a new one. */
  readonly hasChoice: boolean;
  readonly onKeeping: (isKeeping: boolean) => void;
}

/** One sheet: new, already right, or what changes in it. */
export function SheetReview(props: SheetReviewProps) {
  const { name, plan } = props.sheet;
  const styles = useStyles();
  return (
    <section className={styles.sheet} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      {plan.state === "modifiee" ? (
        <Changes {...props} difference={plan.difference} />
      ) : (
        <div>{TEXTS.miseAJour.etats[plan.state]}</div>
      )}
    </section>
  );
}

function Changes(props: SheetReviewProps & { readonly difference: Difference }) {
  const { difference, hasChoice } = props;
  const { changements, lignesAjoutees, lignesRetirees, modifiees } = difference;
  return (
    <>
      {changements.length === 0 ? <div>{TEXTS.miseAJour.sansChiffre}</div> : null}
      <ChangeList changements={changements} />
      <Rows texte={TEXTS.miseAJour.ajoutees} labels={lignesAjoutees} />
      <Rows texte={TEXTS.miseAJour.retirees} labels={lignesRetirees} />
      {modifiees.length === 0 || !hasChoice ? null : <TypedOver {...props} cells={modifiees} />}
    </>
  );
}

interface RowsProps {
  readonly texte: (count: number, labels: string) => string;
  readonly labels: readonly string[];
}

function Rows({ texte, labels }: RowsProps) {
  const styles = useStyles();
  if (labels.length === 0) return null;
  const told = labels.slice(0, TOLD).join(", ");
  const text = labels.length > TOLD ? `${told}…` : told;
  return <div className={styles.note}>{texte(labels.length, typographie(text))}</div>;
}

/** The cells that the person typed over a figure, and what becomes of them. */
function TypedOver({
  cells,
  isKeeping,
  onKeeping,
}: SheetReviewProps & { readonly cells: readonly CelluleModifiee[] }) {
  const styles = useStyles();
  const id = useId();
  const addresses = cells.slice(0, TOLD).map(({ cellule }) => cellule);
  const text = cells.length > TOLD ? `${addresses.join(", ")}…` : addresses.join(", ");
  return (
    <>
      <div id={id}>{TEXTS.miseAJour.modifiees(cells.length, text)}</div>
      {cells.slice(0, TOLD).map((cell) => (
        <div key={cell.cellule} className={styles.note}>
          {TEXTS.miseAJour.saisie(
            cell.cellule,
            typographie(cell.saisie),
            typographie(cell.calculee),
          )}
        </div>
      ))}
      <RadioGroup
        aria-labelledby={id}
        value={isKeeping ? "garder" : "remplacer"}
        onChange={(_, { value }) => {
          onKeeping(value === "garder");
        }}
      >
        <Radio value="remplacer" label={TEXTS.miseAJour.remplacer} />
        <Radio value="garder" label={TEXTS.miseAJour.garder} />
      </RadioGroup>
    </>
  );
}
