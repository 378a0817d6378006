import type { AnomalieCode } from "../anomalies/catalogue";
import type { CellEdit } from "../cellEdit";
import { CellCode, cellCode, type WorkbookData } from "../sheet";
import type { GraviteVoulue } from "./gravites";
import { findGravitesTable, type GravitesTable, ourParametres } from "./gravitesTable";
import { TITRES_GRAVITES } from "./titresGravites";

/** What a person asks of some checks; null: the gravité of the check itself again. */
export type GravitesDemandees = Readonly<Partial<Record<AnomalieCode, GraviteVoulue | null>>>;

/** Row of the titles where the sheet has no such list yet: that of the others. */
const FIRST_ROW = 3;

/**
 * The cells to write for « Paramètres » to want this of these checks, and the same as
 * before of the others; null when the workbook has no such sheet: save the parametres first.
 */
export function graviteEdits(
  workbook: WorkbookData,
  demandees: GravitesDemandees,
): readonly CellEdit[] | null {
  const ours = ourParametres(workbook);
  if (ours === null) return null;
  const table = findGravitesTable(workbook);
  const { sheet, data } = ours;
  // Beyond all that the sheet holds: nothing of the user's is there.
  const { row, column } = table ?? { row: FIRST_ROW, column: data.columns.length + 1 };
  const write = (at: number, texts: readonly (string | null)[]): readonly CellEdit[] =>
    texts.map((value, index) => ({ place: { sheet, row: at, column: column + index }, value }));
  const free = table === null ? endless(row + 1) : freeRows(table);
  const lines = Object.entries(demandees).flatMap(([code, gravite]) => {
    const [first, ...others] = (table?.lignes ?? []).filter((ligne) => ligne.code === code);
    const again = others.flatMap((ligne) => write(ligne.row, [null, null]));
    if (gravite !== null) return [...write(first?.row ?? free(), [code, gravite]), ...again];
    return first === undefined ? [] : [...write(first.row, [null, null]), ...again];
  });
  return table === null ? [...write(row, TITRES_GRAVITES), ...lines] : lines;
}

/** Rows of the list where nothing is written, one at each call; then those under it. */
function freeRows({ data, row, column }: GravitesTable): () => number {
  const next = endless(row + 1);
  const isFilled = (at: number) =>
    [column, column + 1].some((one) => cellCode(data.columns[one], at) !== CellCode.empty);
  return () => {
    let at = next();
    while (at < data.rowCount && isFilled(at)) at = next();
    return at;
  };
}

function endless(from: number): () => number {
  let next = from;
  return () => next++;
}
