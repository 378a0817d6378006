import {
  Button,
  List,
  ListItem,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { heuresTexte } from "../../domain/francais";
import { TEXTS } from "../texts";
import { typographie } from "../typographie";
import type { GroupeAnomalies, Verification } from "../verification";
import { itemIdAt } from "./itemId";
import { addressOf } from "./placeText";

/** Places drawn at a time: a pane of ten thousand lines would no longer answer. */
const PAGE = 100;

const useStyles = makeStyles({
  item: {
    display: "block",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  where: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hours: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  what: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
  },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
});

interface PlaceListProps {
  readonly groupe: GroupeAnomalies;
  readonly verification: Verification;
  readonly onShow: (anomalie: Anomalie) => void;
}

/** Where an anomaly is: one stop for the keyboard, arrows inside, Enter shows the cell. */
export function PlaceList({ groupe, verification, onShow }: PlaceListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const total = groupe.anomalies.length;
  const rest = total - shown;
  return (
    <>
      <List navigationMode="items" aria-label={groupe.titre}>
        {groupe.anomalies.slice(0, shown).map((anomalie, index) => (
          <ListItem
            key={itemIdAt(groupe, index)}
            id={itemIdAt(groupe, index)}
            className={styles.item}
            onAction={() => {
              onShow(anomalie);
            }}
          >
            <Place anomalie={anomalie} verification={verification} />
          </ListItem>
        ))}
      </List>
      {rest <= 0 ? null : (
        <div className={styles.more}>
          <span>{TEXTS.groupe.affichees(shown, total)}</span>
          <Button
            size="small"
            onClick={() => {
              setShown(shown + PAGE);
            }}
          >
            {TEXTS.groupe.encore(Math.min(PAGE, rest))}
          </Button>
        </div>
      )}
    </>
  );
}

function Place({
  anomalie,
  verification,
}: Omit<PlaceListProps, "groupe" | "onShow"> & { readonly anomalie: Anomalie }) {
  const styles = useStyles();
  const { workbook } = verification.analysis.suivi;
  const sheet = workbook.sheets[anomalie.place.sheet]?.name ?? "";
  return (
    <>
      <div className={styles.where}>
        <span className={styles.place}>{TEXTS.groupe.place(sheet, addressOf(anomalie))}</span>
        {anomalie.heures === null ? null : (
          <span className={styles.hours}>{heuresTexte(anomalie.heures)}</span>
        )}
      </div>
      <div className={styles.what}>{typographie(verification.render(anomalie).message)}</div>
    </>
  );
}
