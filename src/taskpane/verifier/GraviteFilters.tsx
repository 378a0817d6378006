import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { GRAVITES, type Gravite } from "../../domain/anomalies/anomalie";
import { nombre } from "../../domain/francais";
import { GraviteIcon } from "../parts/GraviteIcon";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  filters: { display: "flex", columnGap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  // The two greys of a pressed button and of one that is not are too near to tell them apart.
  pressed: {
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    // Told by the ground there, with the system's own colours.
    "@media (forced-colors: active)": { boxShadow: "none" },
  },
});

interface GraviteFiltersProps {
  readonly counts: Readonly<Record<Gravite, number>>;
  readonly shown: readonly Gravite[];
  readonly onChange: (shown: readonly Gravite[]) => void;
}

/** One button per gravity, pressed = listed. */
export function GraviteFilters({ counts, shown, onChange }: GraviteFiltersProps) {
  const styles = useStyles();
  const toggle = (gravite: Gravite) => {
    onChange(GRAVITES.filter((each) => shown.includes(each) !== (each === gravite)));
  };
  return (
    <div role="group" aria-label={TEXTS.resultats.filtres} className={styles.filters}>
      {GRAVITES.map((gravite) => (
        <ToggleButton
          key={gravite}
          className={mergeClasses(styles.button, shown.includes(gravite) && styles.pressed)}
          checked={shown.includes(gravite)}
          icon={<GraviteIcon gravite={gravite} />}
          aria-label={TEXTS.resultats.filtre(TEXTS.gravites[gravite].filtre, counts[gravite])}
          title={TEXTS.gravites[gravite].filtre}
          onClick={() => {
            toggle(gravite);
          }}
        >
          {nombre(counts[gravite])}
        </ToggleButton>
      ))}
    </div>
  );
}
