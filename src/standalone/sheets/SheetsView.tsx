import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../domain/cellEdit";
import type { CellPlace } from "../../domain/sheet";
import type { SessionView } from "../fileSession";
import { TEXTS } from "../texts";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  empty: { flexGrow: 1, padding: "16px", color: tokens.colorNeutralForeground2 },
});

interface SheetsViewProps {
  readonly view: SessionView;
  readonly onSelect: (place: CellPlace) => void;
  readonly onEdit: (edit: CellEdit) => void;
}

/** The sheet in front, and the tabs of all that are not hidden. */
export function SheetsView({ view, onSelect, onEdit }: SheetsViewProps) {
  const styles = useStyles();
  const { workbook, selected } = view;
  const sheet = workbook.sheets[selected.sheet];
  return (
    <section className={styles.view}>
      {sheet === undefined || sheet.rowCount === 0 ? (
        <div className={styles.empty}>{TEXTS.feuille.vide}</div>
      ) : (
        <SheetGrid
          key={`${String(selected.sheet)} ${sheet.name}`}
          sheet={sheet}
          view={view}
          onSelect={onSelect}
          onEdit={onEdit}
        />
      )}
      <SheetTabs
        sheets={workbook.sheets}
        selected={selected.sheet}
        onSelect={(index) => {
          onSelect({ sheet: index, row: 0, column: 0 });
        }}
      />
    </section>
  );
}
