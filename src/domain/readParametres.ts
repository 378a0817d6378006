import { DEFAUTS, PARAMETRES, type Parametre, type Parametres } from "./parametres";
import { CellCode, cellCode, cellText, type SheetColumn, type WorkbookData } from "./sheet";
import { readNumber } from "./values/number";

/** The figures in force in a workbook: its named cells where they hold an acceptable figure, else the defaults. */
export function readParametres(workbook: WorkbookData): Parametres {
  const named = Object.entries(PARAMETRES).flatMap(([id, parametre]) => {
    const value = readNamed(workbook, parametre);
    return value === null ? [] : [[id, value] as const];
  });
  return { ...DEFAUTS, ...Object.fromEntries(named) };
}

function readNamed(workbook: WorkbookData, { nom, min, max }: Parametre): number | null {
  const place = nom === null ? undefined : workbook.names.get(nom);
  if (place === undefined) return null;
  const value = numberIn(workbook.sheets[place.sheet]?.columns[place.column], place.row);
  return value >= min && value <= max ? value : null;
}

/** NaN when the cell holds no figure. */
function numberIn(column: SheetColumn | undefined, row: number): number {
  if (cellCode(column, row) === CellCode.number) return column?.numbers[row] ?? Number.NaN;
  const reading = readNumber(cellText(column, row) ?? "");
  return reading.state === "value" ? reading.value.value : Number.NaN;
}
