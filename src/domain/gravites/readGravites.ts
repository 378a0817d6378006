import { type AnomalieCode, isAnomalieCode } from "../anomalies/catalogue";
import { findTitles } from "../findTitles";
import { CellCode, cellCode, cellText, type SheetData, type WorkbookData } from "../sheet";
import { tidy } from "../values/text";
import { allowedGravites, type Gravites, type GraviteVoulue, parseGravite } from "./gravites";
import { TITRES_GRAVITES } from "./titresGravites";

/** Mark of our own sheet: its identity, see SheetIdentity. */
const OUR_SHEET = "parametres|";

/** What « Paramètres » wants of the checks; lines that tell none, or what is not allowed, change nothing. */
export function readGravites(workbook: WorkbookData): Gravites {
  const wanted = wantedIn(workbook).flatMap(({ code, gravite }) =>
    gravite !== null && allowedGravites(code).includes(gravite) ? [[code, gravite] as const] : [],
  );
  return Object.fromEntries(wanted);
}

/** The checks whose line changes nothing, because its gravité cannot be read or is not allowed. */
export function readRefusedGravites(workbook: WorkbookData): readonly AnomalieCode[] {
  const refused = wantedIn(workbook).filter(
    ({ code, gravite }) => gravite === null || !allowedGravites(code).includes(gravite),
  );
  return [...new Set(refused.map(({ code }) => code))];
}

interface Wanted {
  readonly code: AnomalieCode;
  /** Null when it cannot be read. */
  readonly gravite: GraviteVoulue | null;
}

/** Lines with a known code and something typed beside it. */
function wantedIn({ sheets }: WorkbookData): readonly Wanted[] {
  const data = sheets.find(({ generated }) => generated === OUR_SHEET);
  const titles = data === undefined ? null : findTitles(data, TITRES_GRAVITES);
  if (data === undefined || titles === null) return [];
  const rows = Array.from(
    { length: data.rowCount - titles.row - 1 },
    (_, index) => titles.row + 1 + index,
  );
  return rows.flatMap((row) => wantedAt(data, titles.column, row));
}

function wantedAt({ columns }: SheetData, column: number, row: number): readonly Wanted[] {
  const code = tidy(cellText(columns[column], row) ?? "").toUpperCase();
  const isFilled = cellCode(columns[column + 1], row) !== CellCode.empty;
  if (!isAnomalieCode(code) || !isFilled) return [];
  return [{ code, gravite: parseGravite(cellText(columns[column + 1], row) ?? "") }];
}
