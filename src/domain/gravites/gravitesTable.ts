import { type AnomalieCode, isAnomalieCode } from "../anomalies/catalogue";
import { findTitles } from "../findTitles";
import { cellText, type SheetData, type WorkbookData } from "../sheet";
import { tidy } from "../values/text";
import { TITRES_GRAVITES } from "./titresGravites";

/** Mark of our own sheet: its identity, see SheetIdentity. */
const OUR_SHEET = "parametres|";

/** A line of the list with a known code. */
interface LigneDeGravite {
  readonly row: number;
  readonly code: AnomalieCode;
}

/** The list of the checks in « Paramètres »: the gravité wanted stands in the column after `column`. */
export interface GravitesTable {
  readonly sheet: number;
  readonly data: SheetData;
  /** Of the titles. */
  readonly row: number;
  readonly column: number;
  readonly lignes: readonly LigneDeGravite[];
}

/** Our « Paramètres »; null when the workbook has none. */
export function ourParametres({
  sheets,
}: WorkbookData): { readonly sheet: number; readonly data: SheetData } | null {
  const sheet = sheets.findIndex(({ generated }) => generated === OUR_SHEET);
  const data = sheets[sheet];
  return data === undefined ? null : { sheet, data };
}

/** Null when there is no « Paramètres » of ours, or when it has no such list. */
export function findGravitesTable(workbook: WorkbookData): GravitesTable | null {
  const ours = ourParametres(workbook);
  const titles = ours === null ? null : findTitles(ours.data, TITRES_GRAVITES);
  if (ours === null || titles === null) return null;
  const { row: top, column } = titles;
  const { columns, rowCount } = ours.data;
  const rows = Array.from({ length: rowCount - top - 1 }, (_, index) => top + 1 + index);
  const lignes = rows.flatMap((row) => {
    const code = tidy(cellText(columns[column], row) ?? "").toUpperCase();
    return isAnomalieCode(code) ? [{ row, code }] : [];
  });
  return { ...ours, row: top, column, lignes };
}
