import { formatJour, jourFromSerial } from "../../domain/values/date";
import { nombre } from "../../domain/francais";
import { CellCode, cellCode, ERROR_TEXTS, type SheetColumn } from "../../domain/sheet";

/** As many as Excel shows of a number in a cell of ordinary width. */
const MAX_DECIMALS = 6;

export interface ShownCell {
  readonly text: string;
  /** Figures stand at the right. */
  readonly isFigure: boolean;
}

const EMPTY: ShownCell = { text: "", isFigure: false };

/** A cell as a reader of the sheet sees it; formats of figures are not read, but dates are. */
export function shownCell(
  column: SheetColumn | undefined,
  row: number,
  date1904: boolean,
): ShownCell {
  const code = cellCode(column, row);
  if (column === undefined || code === CellCode.empty) return EMPTY;
  if (code >= 0) return { text: column.texts[code] ?? "", isFigure: false };
  const value = column.numbers[row] ?? 0;
  return { text: figureText(code, value, date1904), isFigure: true };
}

function figureText(code: number, value: number, date1904: boolean): string {
  switch (code) {
    case CellCode.date:
      return dateText(value, date1904);
    case CellCode.duration:
      return durationText(value);
    case CellCode.boolean:
      return value === 0 ? "FAUX" : "VRAI";
    case CellCode.error:
      return ERROR_TEXTS[value]?.shown ?? "#INCONNU!";
    default:
      return nombre(value, MAX_DECIMALS);
  }
}

function dateText(serial: number, date1904: boolean): string {
  const jour = jourFromSerial(serial, date1904);
  return jour === null ? nombre(serial, MAX_DECIMALS) : formatJour(jour);
}

/** « 7:30 » for 0.3125 day; hours go beyond 24. */
function durationText(days: number): string {
  const minutes = Math.round(Math.abs(days) * 24 * 60);
  const shown = `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
  return days < 0 ? `-${shown}` : shown;
}
