import { CHAMPS, type ChampId, type ValueType } from "../columns/champs";
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
import { findCoordinates } from "../values/freeText";
import { isPlainText } from "../values/plainWords";
import { tidy } from "../values/text";
import { nombre } from "./shown";

/** What stands for a value that must not leave its cell. */
export const VALEUR_MASQUEE = "valeur non affichée";
const MAX_LENGTH = 60;

/** Types of which a readable value has no word of its own: a free text there may name anybody. */
const FIGURES: ReadonlySet<ValueType> = new Set([
  ...(["heures", "euros", "taux", "nombre", "siret"] as const),
  ...(["date", "mois", "ouiNon", "sexe"] as const),
]);
const DAYS: ReadonlySet<ValueType> = new Set(["date", "mois"]);
/** « 07/11/1953 », « 7-11-53 », « 1953-11-07 ». */
const WHOLE_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{4}-\d{2}-\d{2}/;

/**
 * The content of a cell as a message may repeat it: on one line, short, never a
 * personal value nor a social security number, nor what may be one in a column of
 * figures: a free text (« voir Dupont »), a day that may be a birth.
 */
export function shownValue(workbook: WorkbookData, place: CellPlace, champ: ChampId): string {
  const { personnel, type } = CHAMPS[champ];
  if (personnel) return VALEUR_MASQUEE;
  const holder = holderOf(workbook, place);
  const { sheet, row, column } = holder;
  const isError = cellCode(workbook.sheets[sheet]?.columns[column], row) === CellCode.error;
  const raw = rawText(workbook, holder);
  return !isError && mayBePersonal(raw, type) ? VALEUR_MASQUEE : shownText(raw);
}

function mayBePersonal(raw: string, type: ValueType): boolean {
  if (!FIGURES.has(type)) return findCoordinates(raw) !== null;
  return !isPlainText(raw) || (!DAYS.has(type) && WHOLE_DAY.test(raw));
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
