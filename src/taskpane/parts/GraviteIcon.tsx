import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Gravite } from "../../domain/anomalies/anomalie";

const ICONS = {
  bloquante: DismissCircleFilled,
  avertissement: WarningFilled,
  information: InfoFilled,
} satisfies Record<Gravite, unknown>;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    fontSize: "20px",
    // On a pressed button, the colours that the system imposes leave ours unreadable.
    "@media (forced-colors: active)": { color: "inherit" },
  },
  bloquante: { color: tokens.colorStatusDangerForeground1 },
  avertissement: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground3 },
});

/** Its shape tells the gravity, its colour only helps; the word is always beside it. */
export function GraviteIcon({ gravite }: { readonly gravite: Gravite }) {
  const styles = useStyles();
  const Icon = ICONS[gravite];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[gravite])} />;
}
