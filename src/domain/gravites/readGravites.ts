import type { AnomalieCode } from "../anomalies/catalogue";
import { CellCode, cellCode, cellText, type WorkbookData } from "../sheet";
import { allowedGravites, type Gravites, type GraviteVoulue, parseGravite } from "./gravites";
import { findGravitesTable } from "./gravitesTable";

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
function wantedIn(workbook: WorkbookData): readonly Wanted[] {
  const table = findGravitesTable(workbook);
  if (table === null) return [];
  const voulues = table.data.columns[table.column + 1];
  return table.lignes.flatMap(({ row, code }) =>
    cellCode(voulues, row) === CellCode.empty
      ? []
      : [{ code, gravite: parseGravite(cellText(voulues, row) ?? "") }],
  );
}
