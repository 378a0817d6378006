import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CellCode, cellCode, placeKey, type SheetData } from "../../domain/sheet";
import type { SessionView } from "../fileSession";
import { cellId } from "./cellId";
import { COLUMN_WIDTH, leftOf, NUMBERS_WIDTH, ROW_HEIGHT, topOf, type Span } from "./gridSizes";
import { indexesOf } from "./indexesOf";
import { shownCell } from "./shownCell";

/** Cells that a text may run over, its own included. */
const MAX_RUN = 12;
/** Blank at both ends, and the line at the right. */
const TEXT_MARGIN = 9;

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, width: "100%" },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    boxSizing: "border-box",
    width: `${String(NUMBERS_WIDTH)}px`,
    height: "100%",
    lineHeight: "23px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  chosenNumber: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: "100%",
    paddingInline: "4px",
    lineHeight: "23px",
    cursor: "cell",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    display: "block",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    pointerEvents: "none",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  marked: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px", zIndex: 1 },
});

interface GridRowProps {
  readonly sheet: SheetData;
  readonly row: number;
  readonly columns: Span;
  readonly view: SessionView;
  readonly onSelect: (column: number) => void;
  readonly onEdit: () => void;
}

/** The cells in sight of one row, after its number. */
export function GridRow(props: GridRowProps) {
  const { row, columns, view } = props;
  const styles = useStyles();
  const isChosen = row === view.selected.row;
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={row + 2}
      style={{ top: topOf(row), height: ROW_HEIGHT }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.number, isChosen && styles.chosenNumber)}
      >
        {row + 1}
      </div>
      {indexesOf(columns).map((column) => (
        <GridCellView key={column} {...props} column={column} />
      ))}
    </div>
  );
}

interface CellProps extends GridRowProps {
  readonly column: number;
}

function GridCellView(props: CellProps) {
  const { sheet, row, column, view, onSelect, onEdit } = props;
  const styles = useStyles();
  const { selected, marks, workbook } = view;
  const place = { sheet: selected.sheet, row, column };
  const { text, isFigure } = shownCell(sheet.columns[column], row, workbook.date1904);
  const isChosen = row === selected.row && column === selected.column;
  return (
    // Keys are heard by the grid, which holds the focus for its cells.
    <div
      id={cellId(place)}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={column + 2}
      aria-selected={isChosen}
      title={text}
      className={mergeClasses(
        styles.cell,
        isFigure && styles.figure,
        marks.has(placeKey(place)) && styles.marked,
        isChosen && styles.chosen,
      )}
      style={{ left: leftOf(column), width: COLUMN_WIDTH }}
      onMouseDown={() => {
        onSelect(column);
      }}
      onDoubleClick={onEdit}
    >
      <span className={styles.text} style={{ width: textWidth(props, isFigure) }}>
        {text}
      </span>
    </div>
  );
}

/** A text runs over the empty cells at its right, as in a spreadsheet. */
function textWidth({ sheet, row, column }: CellProps, isFigure: boolean): number {
  let end = column + 1;
  const isFree = () => cellCode(sheet.columns[end], row) === CellCode.empty;
  while (!isFigure && end < sheet.columns.length && end - column < MAX_RUN && isFree()) end++;
  return (end - column) * COLUMN_WIDTH - TEXT_MARGIN;
}
