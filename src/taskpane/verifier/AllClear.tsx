import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Comptes } from "../../domain/bilan/comptes";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

export function AllClear({ comptes }: { readonly comptes: Comptes }) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <CheckmarkCircleRegular aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{TEXTS.aucune.titre}</h2>
      <div>{TEXTS.aucune.corps(comptes.lignesComptees, comptes.heuresComptees)}</div>
    </div>
  );
}
