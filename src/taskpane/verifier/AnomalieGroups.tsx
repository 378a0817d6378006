import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Fragment } from "react";
import type { Anomalie, Gravite } from "../../domain/anomalies/anomalie";
import { heuresTexte } from "../../domain/francais";
import { GraviteIcon } from "../parts/GraviteIcon";
import { TEXTS } from "../texts";
import type { GroupeAnomalies, Verification } from "../verification";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({
  groups: { marginInline: "-8px" },
  // Labels of two lines keep their distance from those beside them.
  header: { margin: 0, "& > button": { paddingBlock: tokens.spacingVerticalSNudge } },
  label: { display: "flex", flexGrow: 1, alignItems: "center", columnGap: "8px", minWidth: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  title: { flexGrow: 1, overflowWrap: "anywhere", textAlign: "left" },
  counts: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  hours: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  chevron: { flexGrow: 0, flexBasis: "auto", paddingLeft: tokens.spacingHorizontalS },
  decisions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginInlineStart: tokens.spacingHorizontalM,
  },
  panel: { marginInline: "0", paddingBlock: tokens.spacingVerticalS },
  gravite: {
    ...typographyStyles.body1Strong,
    display: "flex",
    columnGap: tokens.spacingHorizontalSNudge,
    margin: 0,
    paddingInline: "8px",
    paddingTop: tokens.spacingVerticalM,
    // The frame of the focus around the first group leaves these words whole.
    paddingBottom: tokens.spacingVerticalXS,
  },
  // Whole beside the word, or whole under it.
  effect: {
    ...typographyStyles.caption1,
    display: "inline-block",
    color: tokens.colorNeutralForeground3,
  },
});

interface AnomalieGroupsProps {
  readonly groupes: readonly GroupeAnomalies[];
  readonly verification: Verification;
  /** Under headings of gravity; otherwise each group bears its own sign. */
  readonly isByGravite: boolean;
  /** The place that takes the focus when the list comes back. */
  readonly returned: { readonly groupId: string; readonly index: number } | null;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onCorrect: (anomalies: readonly Anomalie[]) => void;
  readonly onAccept: (anomalies: readonly Anomalie[]) => void;
}

/** One line per kind of anomaly, under its gravity; its places are drawn only when it is open. */
export function AnomalieGroups(props: AnomalieGroupsProps) {
  const { groupes, isByGravite, open, onOpen } = props;
  const styles = useStyles();
  return (
    <Accordion
      className={styles.groups}
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => {
        onOpen(openItems.map(String));
      }}
    >
      {groupes.map((groupe, index) => (
        <Fragment key={groupe.id}>
          {!isByGravite || groupes[index - 1]?.gravite === groupe.gravite ? null : (
            <GraviteHeading gravite={groupe.gravite} />
          )}
          <AccordionItem value={groupe.id}>
            <AccordionHeader
              as={isByGravite ? "h3" : "h2"}
              className={styles.header}
              expandIconPosition="end"
              expandIcon={{ className: styles.chevron }}
            >
              <GroupLabel groupe={groupe} hasSign={!isByGravite} />
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <GroupPlaces {...props} groupe={groupe} />
            </AccordionPanel>
          </AccordionItem>
        </Fragment>
      ))}
    </Accordion>
  );
}

/** A list made anew when one of its places comes back to the front. */
function GroupPlaces(props: AnomalieGroupsProps & { readonly groupe: GroupeAnomalies }) {
  const { groupe, verification, returned, onShow } = props;
  const index = returned?.groupId === groupe.id ? returned.index : null;
  return (
    <>
      <GroupDecisions {...props} />
      <PlaceList
        key={index ?? "liste"}
        groupe={groupe}
        verification={verification}
        returned={index}
        onShow={onShow}
      />
    </>
  );
}

/** One decision for all the anomalies of a group. */
function GroupDecisions({
  groupe: { anomalies },
  verification: { refusDAccepter, isMendable },
  onCorrect,
  onAccept,
}: AnomalieGroupsProps & { readonly groupe: GroupeAnomalies }) {
  const styles = useStyles();
  const mendable = anomalies.filter(isMendable);
  const acceptable = anomalies.filter((anomalie) => refusDAccepter(anomalie) === null);
  return (
    <div className={styles.decisions}>
      {mendable.length === 0 ? null : (
        <Button
          size="small"
          onClick={() => {
            onCorrect(mendable);
          }}
        >
          {TEXTS.correction.corrigerTout(mendable.length)}
        </Button>
      )}
      {acceptable.length === 0 ? null : (
        <Button
          size="small"
          onClick={() => {
            onAccept(acceptable);
          }}
        >
          {TEXTS.acceptation.accepterTout(acceptable.length)}
        </Button>
      )}
    </div>
  );
}

function GraviteHeading({ gravite }: { readonly gravite: Gravite }) {
  const styles = useStyles();
  const { filtre, effet } = TEXTS.gravites[gravite];
  return (
    <h2 className={styles.gravite}>
      <GraviteIcon gravite={gravite} />
      <span>
        {filtre} <span className={styles.effect}>{effet}</span>
      </span>
    </h2>
  );
}

interface GroupLabelProps {
  readonly groupe: GroupeAnomalies;
  readonly hasSign: boolean;
}

function GroupLabel({ groupe, hasSign }: GroupLabelProps) {
  const styles = useStyles();
  const { gravite, titre, anomalies, heures } = groupe;
  return (
    <span className={styles.label}>
      {hasSign ? (
        <>
          <GraviteIcon gravite={gravite} />
          <span className={styles.hidden}>{TEXTS.gravites[gravite].mot}. </span>
        </>
      ) : null}
      <span className={styles.title}>{titre}</span>
      <span className={styles.counts}>
        <span className={styles.count}>{TEXTS.groupe.cas(anomalies.length)}</span>
        {heures > 0 ? <span className={styles.hours}>{heuresTexte(heures)}</span> : null}
      </span>
    </span>
  );
}
