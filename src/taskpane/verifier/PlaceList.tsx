import {
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { heuresTexte } from "../../domain/francais";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import type { GroupeAnomalies, Verification } from "../verification";
import { itemIdAt } from "./itemId";
import { addressOf } from "./placeText";
import { usePlaceList } from "./usePlaceList";

/** Two lines, and dots where there are more: written as browsers know it, which the types do not. */
const useTwoLines = makeStaticStyles(`
  .deux-lignes {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
`);

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
  button: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "24px",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    // Not under the tabs nor under the main action, which stay in front.
    scrollMarginBlock: "80px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  where: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hours: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  what: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface PlaceListProps {
  readonly groupe: GroupeAnomalies;
  readonly verification: Verification;
  /** Rank of the one that was left for its detail, when the list comes back. */
  readonly returned: number | null;
  readonly onShow: (anomalie: Anomalie) => void;
}

/** Where an anomaly is: one stop for the keyboard, arrows inside, Enter shows the cell. */
export function PlaceList({ groupe, verification, returned, onShow }: PlaceListProps) {
  const styles = useStyles();
  const { anomalies, titre } = groupe;
  const { list, items, height, top, active, ...places } = usePlaceList(groupe, returned);
  return (
    <ul ref={list} className={styles.list} style={{ height }} aria-label={titre}>
      {items.map(({ index, start }) => {
        const anomalie = anomalies[index];
        if (anomalie === undefined) return null;
        return (
          <li
            key={index}
            ref={places.measure}
            data-index={index}
            aria-setsize={anomalies.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${String(start - top)}px)` }}
          >
            <button
              type="button"
              id={itemIdAt(groupe, index)}
              tabIndex={index === active ? 0 : -1}
              className={styles.button}
              onFocus={() => {
                places.onFocus(index);
              }}
              onKeyDown={places.onKeyDown}
              onClick={() => {
                onShow(anomalie);
              }}
            >
              <Place anomalie={anomalie} verification={verification} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface PlaceProps {
  readonly anomalie: Anomalie;
  readonly verification: Verification;
}

function Place({ anomalie, verification }: PlaceProps) {
  useTwoLines();
  const styles = useStyles();
  const { workbook } = verification.analysis.suivi;
  const sheet = workbook.sheets[anomalie.place.sheet]?.name ?? "";
  return (
    <>
      <span className={styles.where}>
        <span className={styles.place}>{TEXTS.groupe.place(sheet, addressOf(anomalie))}</span>
        {anomalie.heures === null ? null : (
          <span className={styles.hours}>{heuresTexte(anomalie.heures)}</span>
        )}
      </span>
      <span className={mergeClasses("deux-lignes", styles.what)}>
        {typographie(verification.render(anomalie).message)}
      </span>
    </>
  );
}
