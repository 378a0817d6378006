import { columnLetters } from "../../../domain/sheet";
import type { PlacedCell, SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import type { RowToWrite } from "../../../domain/sheetToWrite";
import { headerRightText } from "../../sheets/headerFooter";
import { EMPREINTE_NAME, empreinteNames } from "../../sheets/sheetIdentity";
import { feuilleProtegee, lectureSeule, miseAJourInachevee } from "../../writeErrors";
import { runExcel } from "../runExcel";
import { applyLook, forceLook } from "./applyLook";
import { addDataBars } from "./layoutSheet";
import { addPageBreaks } from "./printSheet";
import { styleAreas } from "./styleAreas";
import { loadCharts, updateCharts, type KnownCharts } from "./updateCharts";
import { addHiddenNames, writeRows } from "./writeSheet";

/** In points. */
const MAX_HEIGHT = 409;

/** Hidden name of a sheet while it is being updated: the first thing written, the last taken away. */
const UNDER_WAY = "CLAUSIER_EN_COURS";

/** What is known of a sheet before it is updated. */
interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  /** Data bars of each column where the update has some. */
  readonly bars: readonly Excel.ConditionalFormatCollection[];
  readonly charts: KnownCharts;
}

/**
 * Updates a sheet in its place: two requests, and one more for each 2.5 MB of texts.
 * All is written in the last one, which Excel undoes in one step.
 */
export async function updateSheet(update: SheetUpdate): Promise<void> {
  await runExcel(async (context) => {
    const open = await openSheet(context, update);
    try {
      await writeUpdate(context, open, update);
    } catch (error) {
      throw (await isBegun(context, open.sheet)) ? miseAJourInachevee(update.name) : error;
    }
  });
}

/** Excel keeps what it wrote before it failed: the mark tells whether it began. */
async function isBegun(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const mark = sheet.names.getItemOrNullObject(UNDER_WAY);
  mark.load("name");
  try {
    await context.sync();
    return !mark.isNullObject;
  } catch {
    // It cannot be known: the person is told the worst.
    return true;
  }
}

async function openSheet(
  context: Excel.RequestContext,
  { name, dataBars, charts }: SheetUpdate,
): Promise<OpenSheet> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(name);
  workbook.load("readOnly");
  const { protection } = sheet;
  protection.load("protected");
  sheet.names.load("items/name");
  const bars = (dataBars ?? []).map(({ column }) => {
    const letters = columnLetters(column);
    const { conditionalFormats } = sheet.getRange(`${letters}:${letters}`);
    conditionalFormats.load("items/type");
    return conditionalFormats;
  });
  const known = loadCharts(sheet, charts);
  await context.sync();
  if (workbook.readOnly) throw lectureSeule();
  if (protection.protected) throw feuilleProtegee(name);
  return { sheet, bars, charts: known };
}

async function writeUpdate(
  context: Excel.RequestContext,
  { sheet, bars, charts }: OpenSheet,
  update: SheetUpdate,
): Promise<void> {
  markUnderWay(sheet);
  moveRows(sheet, update);
  await writeCells(context, sheet, update.cells);
  for (const { row, height } of update.heights) {
    sheet.getCell(row, 0).format.rowHeight = Math.min(MAX_HEIGHT, height);
  }
  replaceDataBars(sheet, bars, update);
  updateCharts(sheet, charts, update.charts);
  if (update.headerRight !== null) {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.rightHeader = headerRightText(update.headerRight);
  }
  if (update.pageBreaks !== null) {
    sheet.horizontalPageBreaks.removePageBreaks();
    addPageBreaks(sheet, update.pageBreaks);
  }
  for (const { name } of sheet.names.items) {
    if (EMPREINTE_NAME.test(name)) sheet.names.getItem(name).delete();
  }
  addHiddenNames(sheet, empreinteNames(update.empreinte));
  sheet.names.getItem(UNDER_WAY).delete();
  await context.sync();
}

/** A mark that an update left unfinished is still there. */
function markUnderWay(sheet: Excel.Worksheet): void {
  if (sheet.names.items.some(({ name }) => name === UNDER_WAY)) {
    sheet.names.getItem(UNDER_WAY).delete();
  }
  addHiddenNames(sheet, [{ name: UNDER_WAY, formula: "=1" }]);
}

/** Excel itself makes formulas, names, comments and drawings follow. */
function moveRows(sheet: Excel.Worksheet, { rows, newRows }: SheetUpdate): void {
  for (const { kind, row, count } of rows) {
    const range = sheet.getRange(rowsAddress(row, count));
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
  }
  // A row that comes takes the look of the one above it.
  for (const row of newRows) sheet.getRange(rowsAddress(row, 1)).clear("Formats");
}

function rowsAddress(row: number, count: number): string {
  return `${String(row + 1)}:${String(row + count)}`;
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
): Promise<void> {
  for (const { row, column, cell } of cells) {
    if (cell === null || "empty" in cell) sheet.getCell(row, column).clear("Contents");
  }
  const rows = rowsOf(cells);
  await writeRows(context, sheet, rows);
  for (const area of styleAreas(rows)) {
    applyLook(sheet, area);
    forceLook(sheet, area);
  }
}

function rowsOf(cells: readonly PlacedCell[]): readonly RowToWrite[] {
  const rows = new Map<number, RowToWrite["cells"][number][]>();
  for (const { row, column, cell } of cells) {
    if (cell === null) continue;
    const written = rows.get(row) ?? [];
    written.push({ column, cell });
    rows.set(row, written);
  }
  return [...rows].map(([row, written]) => ({ row, height: null, cells: written }));
}

/** A column where the person took the bars away gets none. */
function replaceDataBars(
  sheet: Excel.Worksheet,
  bars: OpenSheet["bars"],
  { dataBars }: SheetUpdate,
): void {
  (dataBars ?? []).forEach((bar, index) => {
    const old = bars[index]?.items.filter(({ type }) => type === "DataBar") ?? [];
    for (const format of old) format.delete();
    if (old.length > 0) addDataBars(sheet, [bar]);
  });
}
