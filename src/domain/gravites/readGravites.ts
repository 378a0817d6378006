import { type AnomalieCode, isAnomalieCode } from "../anomalies/catalogue";
import { findTitles } from "../findTitles";
import { cellText, type SheetData, type WorkbookData } from "../sheet";
import { tidy } from "../values/text";
import { allowedGravites, type Gravites, type GraviteVoulue, parseGravite } from "./gravites";
import { TITRES_GRAVITES } from "./titresGravites";

/** Mark of our own sheet: its identity, see SheetIdentity. */
const OUR_SHEET = "parametres|";

/** What « Paramètres » wants of the checks; lines that tell none, or what is not allowed, change nothing. */
export function readGravites({ sheets }: WorkbookData): Gravites {
  const data = sheets.find(({ generated }) => generated === OUR_SHEET);
  const titles = data === undefined ? null : findTitles(data, TITRES_GRAVITES);
  if (data === undefined || titles === null) return {};
  const rows = Array.from(
    { length: data.rowCount - titles.row - 1 },
    (_, index) => titles.row + 1 + index,
  );
  return Object.fromEntries(rows.flatMap((row) => graviteAt(data, titles.column, row)));
}

function graviteAt(
  { columns }: SheetData,
  column: number,
  row: number,
): readonly (readonly [AnomalieCode, GraviteVoulue])[] {
  const code = tidy(cellText(columns[column], row) ?? "").toUpperCase();
  const gravite = parseGravite(cellText(columns[column + 1], row) ?? "");
  if (!isAnomalieCode(code) || gravite === null) return [];
  return allowedGravites(code).includes(gravite) ? [[code, gravite]] : [];
}
