import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type KeyboardEvent } from "react";
import type { CellEdit } from "../../domain/cellEdit";
import type { CellPlace, SheetData } from "../../domain/sheet";
import type { SessionView } from "../fileSession";
import { TEXTS } from "../texts";
import { CellEditor } from "./CellEditor";
import { cellId } from "./cellId";
import { moveInGrid, type GridSize } from "./gridMove";
import { GridRow } from "./GridRow";
import {
  COLUMN_WIDTH,
  columnsIn,
  leftOf,
  ROW_HEIGHT,
  rowsIn,
  topOf,
  type Frame,
} from "./gridSizes";
import { GridTitles } from "./GridTitles";
import { indexesOf } from "./indexesOf";
import { shownCell } from "./shownCell";
import { typedValue } from "./typedValue";
import { useFrame } from "./useFrame";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    outlineStyle: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  cells: { position: "relative" },
});

interface SheetGridProps {
  readonly sheet: SheetData;
  readonly view: SessionView;
  readonly onSelect: (place: CellPlace) => void;
  readonly onEdit: (edit: CellEdit) => void;
}

/** The cells of a sheet, drawn where they are in sight; arrows move, Enter changes the cell. */
export function SheetGrid({ sheet, view, onSelect, onEdit }: SheetGridProps) {
  const styles = useStyles();
  const { selected } = view;
  const size = { rowCount: sheet.rowCount, columnCount: sheet.columns.length };
  const { frame, attach, reveal, focus } = useFrame();
  const [isEditing, setIsEditing] = useState(false);
  useEffect(() => {
    reveal(selected);
  }, [reveal, selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing) return;
    const target = moveInGrid(event.key, event.ctrlKey || event.metaKey, selected, size);
    const isOpening = event.key === "Enter" || event.key === "F2";
    if (target !== null) onSelect({ ...selected, ...target });
    if (isOpening) setIsEditing(true);
    if (target !== null || isOpening) event.preventDefault();
  };
  const setEditing = (isOpen: boolean) => {
    setIsEditing(isOpen);
    if (!isOpen) focus();
  };
  return (
    <div
      ref={attach}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={TEXTS.feuille.grille(sheet.name, sheet.rowCount)}
      aria-rowcount={size.rowCount + 1}
      aria-colcount={size.columnCount + 1}
      aria-activedescendant={cellId(selected)}
      onKeyDown={onKeyDown}
    >
      <Cells
        {...{ sheet, view, size, frame, isEditing, onSelect, onEdit }}
        onEditing={setEditing}
      />
    </div>
  );
}

interface CellsProps extends SheetGridProps {
  readonly size: GridSize;
  readonly frame: Frame;
  readonly isEditing: boolean;
  readonly onEditing: (isOpen: boolean) => void;
}

/** What is drawn: the letters, the rows in sight, and the cell that is being changed. */
function Cells({ sheet, view, size, frame, isEditing, ...on }: CellsProps) {
  const styles = useStyles();
  const { selected } = view;
  const columns = columnsIn(frame, size);
  const surface = { height: topOf(size.rowCount), width: leftOf(size.columnCount) };
  return (
    <div className={styles.cells} role="presentation" style={surface}>
      <GridTitles columns={columns} selected={selected.column} />
      {indexesOf(rowsIn(frame, size)).map((row) => (
        <GridRow
          key={row}
          sheet={sheet}
          row={row}
          columns={columns}
          view={view}
          onSelect={(column) => {
            on.onSelect({ sheet: selected.sheet, row, column });
          }}
          onEdit={() => {
            on.onEditing(true);
          }}
        />
      ))}
      {isEditing ? <OpenCell sheet={sheet} view={view} {...on} /> : null}
    </div>
  );
}

type OpenCellProps = Pick<CellsProps, "sheet" | "view" | "onEditing" | "onEdit">;

function OpenCell({ sheet, view, onEditing, onEdit }: OpenCellProps) {
  const { row, column } = view.selected;
  const { date1904 } = view.workbook;
  return (
    <CellEditor
      place={view.selected}
      box={{ top: topOf(row), left: leftOf(column), height: ROW_HEIGHT, width: COLUMN_WIDTH }}
      text={shownCell(sheet.columns[column], row, date1904).text}
      onCancel={() => {
        onEditing(false);
      }}
      onType={(text) => {
        onEditing(false);
        onEdit({ place: view.selected, ...typedValue(text, date1904) });
      }}
    />
  );
}
