import { DEFAUTS, PARAMETRES, type Parametre, type Parametres } from "./parametres";
import { CellCode, cellCode, cellText, type SheetColumn, type WorkbookData } from "./sheet";
import { readNumber } from "./values/number";

/** The figures in force in a workbook: its named cells where they hold an acceptable figure, else the defaults. */
export function readParametres(workbook: WorkbookData): Parametres {
  const places = new Map(
    [...workbook.names].map(([name, place]) => [name.toLowerCase(), place] as const),
  );
  const named = Object.entries(PARAMETRES).flatMap(([id, parametre]) => {
    const value = readNamed({ sheets: workbook.sheets, names: places }, parametre);
    return value === null ? [] : [[id, value] as const];
  });
  return { ...DEFAUTS, ...Object.fromEntries(named) };
}

/** `names` are in lower case: Excel knows a name whatever its case. */
function readNamed(
  { sheets, names }: Pick<WorkbookData, "sheets" | "names">,
  { nom, min, max }: Parametre,
): number | null {
  const place = nom === null ? undefined : names.get(nom.toLowerCase());
  if (place === undefined) return null;
  const value = numberIn(sheets[place.sheet]?.columns[place.column], place.row);
  return value >= min && value <= max ? value : null;
}

/** NaN when the cell holds no figure. */
function numberIn(column: SheetColumn | undefined, row: number): number {
  if (cellCode(column, row) === CellCode.number) return column?.numbers[row] ?? Number.NaN;
  const reading = readNumber(cellText(column, row) ?? "");
  return reading.state === "value" ? reading.value.value : Number.NaN;
}
