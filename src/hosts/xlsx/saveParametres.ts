import { sheetName } from "../../domain/bilan/layout/sheetName";
import type { CellEdit } from "../../domain/cellEdit";
import { DEFAUTS, type Parametres } from "../../domain/parametres";
import type { WorkbookData } from "../../domain/sheet";
import type { RowToWrite } from "../../domain/sheetToWrite";
import {
  layoutParametres,
  namedParametres,
  type NamedParametre,
  parametreRows,
  VALUE_COLUMN,
} from "../sheets/layoutParametres";
import type { Deflater } from "./deflater";
import { type CellName, nameCells } from "./edit/cellNames";
import { editFile } from "./editFile";
import { openWorkbook } from "./openWorkbook";
import { takenNames } from "./takenNames";
import { graftEntries } from "./write/graftEntries";
import { readWorkbookPart } from "./write/package/workbookPart";
import { replaceParts } from "./write/package/xlsxPackage";
import { sheetNames } from "./write/workbookXml";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";
import type { ZipEntry } from "./zip/zipEntry";

const OUR_SHEET = "parametres|";

/**
 * The bytes of a workbook whose named cells hold these figures, wherever they are;
 * those that have none get one, on our « Paramètres », created beside a user's own.
 */
export async function saveParametres(
  bytes: Uint8Array,
  { parametres, moas }: { readonly parametres: Parametres; readonly moas: readonly string[] },
  deflater: Deflater,
): Promise<Uint8Array> {
  const { workbook } = await openWorkbook(bytes, { name: "", inflater: deflater });
  const { known, missing } = sortParametres(workbook, namedParametres(parametres));
  const edited = await editFile(bytes, known, deflater);
  return missing.length === 0
    ? edited
    : addParametres(edited, { workbook, missing, moas, deflater });
}

function sortParametres({ names }: WorkbookData, wanted: readonly NamedParametre[]) {
  const places = new Map([...names].map(([name, place]) => [name.toLowerCase(), place]));
  const known: CellEdit[] = [];
  const missing: NamedParametre[] = [];
  for (const one of wanted) {
    const place = places.get(one.nom.toLowerCase());
    if (place === undefined) missing.push(one);
    else known.push({ place, value: one.value });
  }
  return { known, missing };
}

interface Missing {
  readonly workbook: WorkbookData;
  readonly moas: readonly string[];
  readonly missing: readonly NamedParametre[];
  readonly deflater: Deflater;
}

async function addParametres(bytes: Uint8Array, from: Missing): Promise<Uint8Array> {
  const { workbook, missing, moas, deflater } = from;
  const index = workbook.sheets.findIndex(({ generated }) => generated === OUR_SHEET);
  const ours = workbook.sheets[index];
  if (ours !== undefined) {
    const rows = parametreRows(missing, ours.rowCount);
    const added = await editFile(bytes, editsOfRows(rows, index), deflater);
    const names = cellNamesOf(missing, ours.name, ours.rowCount);
    return writeZip(await named(readZip(added), names, deflater));
  }
  return writeZip(await graftParametres(readZip(bytes), { missing, moas }, deflater));
}

/** The package of a workbook without any of these named cells, with the sheet that holds them. */
export async function addNewParametres(
  entries: readonly ZipEntry[],
  parametres: Parametres,
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  return graftParametres(entries, { missing: namedParametres(parametres), moas: [] }, deflater);
}

async function graftParametres(
  entries: readonly ZipEntry[],
  { missing, moas }: Pick<Missing, "missing" | "moas">,
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  const { xml } = await readWorkbookPart(entries, deflater);
  const name = parametresName(sheetNames(xml));
  const { sheet, firstRow, listes } = layoutParametres(missing, name, moas);
  const grafted = await graftEntries(entries, [sheet], deflater);
  const taken = await takenNames(grafted, deflater);
  const free = listes.filter(({ nom }) => !taken.has(nom.toLowerCase()));
  const lists = free.map(({ nom, range }) => ({ name: nom, sheetName: name, range }));
  return named(grafted, [...cellNamesOf(missing, name, firstRow), ...lists], deflater);
}

/** Beside a user's own « Paramètres », never over it. */
export function parametresName(taken: readonly string[]): string {
  return sheetName("Paramètres", taken);
}

/** Whether the workbook already keeps one of these figures, on our sheet or anywhere else. */
export function hasParametres({ names, sheets }: WorkbookData): boolean {
  const known = new Set([...names.keys()].map((name) => name.toLowerCase()));
  return (
    sheets.some(({ generated }) => generated === OUR_SHEET) ||
    namedParametres(DEFAUTS).some(({ nom }) => known.has(nom.toLowerCase()))
  );
}

function editsOfRows(rows: readonly RowToWrite[], sheet: number): readonly CellEdit[] {
  return rows.flatMap(({ row, cells }) =>
    cells.map(({ column, cell }): CellEdit => {
      const place = { sheet, row, column };
      if ("text" in cell) return { place, value: cell.text };
      return { place, value: "number" in cell ? cell.number : null };
    }),
  );
}

function cellNamesOf(
  missing: readonly NamedParametre[],
  sheet: string,
  firstRow: number,
): readonly CellName[] {
  return missing.map(({ nom }, index) => {
    const row = firstRow + index;
    const range = { top: row, bottom: row, left: VALUE_COLUMN, right: VALUE_COLUMN };
    return { name: nom, sheetName: sheet, range };
  });
}

async function named(
  entries: readonly ZipEntry[],
  names: readonly CellName[],
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  const workbook = await readWorkbookPart(entries, deflater);
  const parts = new Map([[workbook.name, nameCells(workbook.xml, names)]]);
  return replaceParts(entries, parts, deflater);
}
