import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Correction, CorrectionGroup } from "../../domain/corrections/correction";
import type { CellPlace } from "../../domain/sheet";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import { correctionKey, optionOf, withToggled, type CorrectionChoices } from "./correctionChoices";

/** Cells shown before the person asks for all of them. */
const FIRST = 20;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  cells: { margin: 0, padding: 0, listStyleType: "none" },
  change: { overflowWrap: "anywhere" },
});

interface CorrectionGroupCardProps {
  readonly group: CorrectionGroup;
  /** How the place of a cell is written. */
  readonly placeOf: (place: CellPlace) => string;
  readonly choices: CorrectionChoices;
  readonly onChoices: (choices: CorrectionChoices) => void;
}

/** One decision: which way, and for which cells, each shown before and after. */
export function CorrectionGroupCard(props: CorrectionGroupCardProps) {
  const { group, placeOf, choices, onChoices } = props;
  const styles = useStyles();
  const chosen = optionOf(group, choices);
  return (
    <section className={styles.card} aria-label={group.titre}>
      <h2 className={styles.title}>{typographie(group.titre)}</h2>
      {group.options.length < 2 ? null : (
        <Field label={TEXTS.correction.choisir}>
          <RadioGroup
            value={chosen === null ? "" : String(chosen.index)}
            onChange={(_, { value }) => {
              onChoices({ ...choices, options: { ...choices.options, [group.id]: Number(value) } });
            }}
          >
            {group.options.map(({ libelle }, index) => (
              <Radio key={libelle} value={String(index)} label={libelle} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {chosen === null ? null : (
        <Cells
          corrections={chosen.option.corrections}
          placeOf={placeOf}
          isKept={(one) => !choices.left.has(correctionKey(group, one))}
          onToggle={(one) => {
            onChoices({ ...choices, left: withToggled(choices.left, correctionKey(group, one)) });
          }}
        />
      )}
    </section>
  );
}

interface CellsProps extends Pick<CorrectionGroupCardProps, "placeOf"> {
  readonly corrections: readonly Correction[];
  readonly isKept: (correction: Correction) => boolean;
  readonly onToggle: (correction: Correction) => void;
}

function Cells({ corrections, placeOf, isKept, onToggle }: CellsProps) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? corrections : corrections.slice(0, FIRST);
  return (
    <>
      <ul className={styles.cells}>
        {shown.map((one, index) => (
          <li key={index}>
            <Checkbox
              className={styles.change}
              checked={isKept(one)}
              label={TEXTS.correction.cellule(placeOf(one.place), one.avant, one.apres)}
              onChange={() => {
                onToggle(one);
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length === corrections.length ? null : (
        <Button
          size="small"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {TEXTS.correction.encore(corrections.length - shown.length)}
        </Button>
      )}
    </>
  );
}
