import { CHAMPS, type ChampId } from "../columns/champs";
import {
  cellCode,
  CellCode,
  cellText,
  ERROR_TEXTS,
  type CellPlace,
  type WorkbookData,
} from "../sheet";
import { isNir } from "../values/nir";
import { formatJour, jourFromSerial } from "../values/date";
import { tidy } from "../values/text";
import { nombre } from "./shown";

/** What stands for a value that must not leave its cell. */
export const VALEUR_MASQUEE = "valeur non affichée";
const MAX_LENGTH = 60;

/**
 * The content of a cell as a message may repeat it: on one line, short, and
 * never a personal value nor a social security number.
 */
export function shownValue(workbook: WorkbookData, place: CellPlace, champ: ChampId): string {
  return CHAMPS[champ].personnel
    ? VALEUR_MASQUEE
    : shownText(rawText(workbook, holderOf(workbook, place)));
}

/** The cell that holds the value: the first one of a merge, where the others are empty. */
function holderOf(workbook: WorkbookData, place: CellPlace): CellPlace {
  const { sheet, row, column } = place;
  const data = workbook.sheets[sheet];
  if (cellCode(data?.columns[column], row) !== CellCode.empty) return place;
  const merge = data?.merges.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge === undefined ? place : { sheet, row: merge.top, column: merge.left };
}

/** A text of the user as a message may repeat it. */
export function shownText(text: string): string {
  const line = tidy(text);
  if (isNir(line)) return VALEUR_MASQUEE;
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH - 1)}…`;
}

function rawText(workbook: WorkbookData, { sheet, row, column }: CellPlace): string {
  const cells = workbook.sheets[sheet]?.columns[column];
  const text = cellText(cells, row);
  if (text !== null) return text;
  const code = cellCode(cells, row);
  const value = cells?.numbers[row] ?? Number.NaN;
  const jour = code === CellCode.date ? jourFromSerial(value, workbook.date1904) : null;
  return jour === null ? numberText(code, value) : formatJour(jour);
}

function numberText(code: number, value: number): string {
  switch (code) {
    case CellCode.empty:
      return "";
    case CellCode.error:
      return ERROR_TEXTS[value]?.shown ?? "#ERREUR!";
    case CellCode.boolean:
      return value === 1 ? "VRAI" : "FAUX";
    default:
      return nombre(value, 6);
  }
}
