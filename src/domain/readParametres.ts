import { DEFAUTS, PARAMETRES, type Parametre, type Parametres } from "./parametres";
import { CellCode, cellCode, cellText, type WorkbookData } from "./sheet";
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
  const column = workbook.sheets[place.sheet]?.columns[place.column];
  const text = cellText(column, place.row);
  const reading = text === null ? null : readNumber(text);
  const isNumber = cellCode(column, place.row) === CellCode.number;
  const typed = isNumber ? (column?.numbers[place.row] ?? Number.NaN) : Number.NaN;
  const value = reading?.state === "value" ? reading.value.value : typed;
  return value >= min && value <= max ? value : null;
}
