import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Bilan } from "../../domain/bilan/bilan";
import type { EtatsBilans } from "../etatsBilans";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";
import { hasBilan, identityOfBilan } from "./existingSheets";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  moa: { overflowWrap: "anywhere" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface MoaChoicesProps {
  readonly verification: Verification;
  readonly isInterne: boolean;
  /** Null while it is not known. */
  readonly etats: EtatsBilans | null;
  /** Keys of the MOA wanted. */
  readonly chosen: readonly string[];
  /** Told the keys of those that are not. */
  readonly onChange: (excluded: readonly string[]) => void;
}

export function MoaChoices({ verification, chosen, onChange, ...known }: MoaChoicesProps) {
  const styles = useStyles();
  const { moas: bilans } = verification.bilans;
  const keys = bilans.map(({ moaKey }) => moaKey);
  const toggle = (key: string) => {
    onChange(keys.filter((each) => chosen.includes(each) === (each === key)));
  };
  const some = chosen.length === 0 ? false : ("mixed" as const);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{TEXTS.bilans.moas}</legend>
      {bilans.length < 2 ? null : (
        <Checkbox
          label={TEXTS.bilans.tous(bilans.length)}
          checked={chosen.length === bilans.length ? true : some}
          onChange={() => {
            onChange(chosen.length === bilans.length ? keys : []);
          }}
        />
      )}
      {bilans.map((bilan) => (
        <Checkbox
          key={bilan.moaKey}
          checked={chosen.includes(bilan.moaKey)}
          onChange={() => {
            toggle(bilan.moaKey);
          }}
          label={<MoaLabel {...known} verification={verification} bilan={bilan} />}
        />
      ))}
    </fieldset>
  );
}

interface MoaLabelProps extends Pick<MoaChoicesProps, "verification" | "isInterne" | "etats"> {
  readonly bilan: Bilan;
}

function MoaLabel({ verification, bilan, isInterne, etats }: MoaLabelProps) {
  const styles = useStyles();
  const { moa, moaKey, qualite, heuresRealisees } = bilan;
  const etat = etats?.get(identityOfBilan(moaKey, isInterne));
  const told = etat === undefined ? TEXTS.bilans.existe : TEXTS.bilans.etat(etat);
  return (
    <>
      <div className={styles.moa}>{moa}</div>
      <div className={styles.detail}>
        {TEXTS.bilans.moaDetail(qualite.lignesLues, heuresRealisees)}
        {hasBilan(verification, moaKey, isInterne) ? `\u00A0· ${told}` : null}
      </div>
    </>
  );
}
