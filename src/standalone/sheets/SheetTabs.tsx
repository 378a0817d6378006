import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { SheetData } from "../../domain/sheet";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetData[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** As at the bottom of a spreadsheet; hidden sheets have no tab. */
export function SheetTabs({ sheets, selected, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const shown = sheets.flatMap(({ name, visibility }, index) =>
    visibility === "visible" || index === selected ? [{ name, index }] : [],
  );
  return (
    <div className={styles.tabs}>
      <TabList
        size="small"
        aria-label={TEXTS.feuille.onglets}
        selectedValue={selected}
        onTabSelect={(_, { value }) => {
          if (typeof value === "number") onSelect(value);
        }}
      >
        {shown.map(({ name, index }) => (
          <Tab key={index} value={index}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
