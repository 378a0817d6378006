import {
  makeStyles,
  Tab,
  TabList,
  tokens,
  type SelectTabEventHandler,
} from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TEXTS } from "../texts";

export const TAB_NAMES = ["verifier", "bilans", "reglages"] as const;
export type TabName = (typeof TAB_NAMES)[number];

const ICONS = {
  verifier: <ClipboardTaskListLtrRegular />,
  bilans: <DataPieRegular />,
  reglages: <SettingsRegular />,
} satisfies Record<TabName, unknown>;

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    // Excel keeps the top right corner for its own menu.
    paddingRight: "40px",
    // Room for the frame of the focus, which the edge of the pane would cut.
    paddingTop: "4px",
    paddingLeft: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { justifyContent: "flex-start" },
  tab: {
    display: "grid",
    gridTemplateColumns: "1fr",
    flexGrow: 1,
    maxWidth: "104px",
    minWidth: 0,
    justifyItems: "center",
    rowGap: "2px",
    // The word and the bold copy that keeps its place share one row, under the icon.
    "& > span + span": { gridRowStart: 2, gridColumnStart: 1 },
    paddingInline: tokens.spacingHorizontalXS,
  },
});

interface TabsProps {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
}

export function isTabName(value: unknown): value is TabName {
  return TAB_NAMES.some((name) => name === value);
}

export function tabId(tab: TabName): string {
  return `onglet-${tab}`;
}

export function panelId(tab: TabName): string {
  return `rubrique-${tab}`;
}

/** The three headings of the pane: icon above word. */
export function Tabs({ selected, onSelect }: TabsProps) {
  const styles = useStyles();
  const select: SelectTabEventHandler = (_, { value }) => {
    if (isTabName(value)) onSelect(value);
  };
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.list}
        aria-label={TEXTS.onglets.nom}
        selectedValue={selected}
        onTabSelect={select}
      >
        {TAB_NAMES.map((name) => (
          <Tab
            key={name}
            id={tabId(name)}
            aria-controls={panelId(name)}
            className={styles.tab}
            value={name}
            icon={ICONS[name]}
          >
            {TEXTS.onglets[name]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
