import { columnLetters } from "../../../domain/sheet";
import type { PlacedCell, SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import type { RowToWrite } from "../../../domain/sheetToWrite";
import { PAUSE, type Steps } from "../../../domain/steps";
import { headerRightText } from "../../sheets/headerFooter";
import { runInSlices } from "../../slices";
import { EMPREINTE_NAME, empreinteNames } from "../../sheets/sheetIdentity";
import { feuilleProtegee, lectureSeule, miseAJourInachevee } from "../../writeErrors";
import { runExcel } from "../runExcel";
import { applyLook, forceLook } from "./applyLook";
import { addDataBars } from "./layoutSheet";
import { addPageBreaks } from "./printSheet";
import { styleAreas } from "./styleAreas";
import { beginUpdate, endUpdate, moveRows, rowsAddress, rowsDone } from "./underWay";
import { loadCharts, updateCharts, type KnownCharts } from "./updateCharts";
import { addHiddenNames, writeRows } from "./writeSheet";

/** In points. */
const MAX_HEIGHT = 409;

/** What is known of a sheet before it is updated. */
interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  /** Data bars of each column where the update has some. */
  readonly bars: readonly Excel.ConditionalFormatCollection[];
  readonly charts: KnownCharts;
}

/** An update that failed on its way: what there was before it, and how many changes of rows were made. */
interface Resumed {
  readonly before: OpenSheet;
  readonly rowsDone: number;
}

/**
 * Updates a sheet in its place: two requests, and one more for each 2.5 MB of texts.
 * All is written in the last one, which Excel undoes in one step. When it fails on its
 * way, the update is taken up where it stopped, once.
 */
export async function updateSheet(update: SheetUpdate): Promise<void> {
  await runExcel(async (context) => {
    const open = await openSheet(context, update);
    try {
      await writeUpdate(context, open, update);
    } catch (error) {
      if (!(await finishUpdate(context, open, update))) throw error;
    }
  });
}

/** False: nothing was written. What can be neither known nor finished is told. */
async function finishUpdate(
  context: Excel.RequestContext,
  before: OpenSheet,
  update: SheetUpdate,
): Promise<boolean> {
  try {
    const done = await rowsDone(context, before.sheet, update.rows);
    if (done === null) return false;
    const open = await openSheet(context, update);
    await writeUpdate(context, open, update, { before, rowsDone: done });
    return true;
  } catch {
    throw miseAJourInachevee(update.name);
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

/** Whatever follows the changes of rows may be written twice: the sheet is the same. */
async function writeUpdate(
  context: Excel.RequestContext,
  open: OpenSheet,
  update: SheetUpdate,
  resumed: Resumed = { before: open, rowsDone: 0 },
): Promise<void> {
  const { sheet, bars, charts } = open;
  const { before } = resumed;
  if (resumed.rowsDone === 0) beginUpdate(sheet);
  moveRows(sheet, update.rows, resumed.rowsDone);
  // A row that comes takes the look of the one above it.
  for (const row of update.newRows) sheet.getRange(rowsAddress(row, 1)).clear("Formats");
  await writeCells(context, sheet, update.cells);
  for (const { row, height } of update.heights) {
    sheet.getCell(row, 0).format.rowHeight = Math.min(MAX_HEIGHT, height);
  }
  replaceDataBars(sheet, update, { bars, before: before.bars });
  updateCharts(sheet, update.charts, { known: charts, before: before.charts });
  writePage(sheet, update);
  replaceEmpreinte(sheet, update);
  endUpdate(sheet);
  await context.sync();
}

function replaceEmpreinte(sheet: Excel.Worksheet, { empreinte }: SheetUpdate): void {
  for (const { name } of sheet.names.items) {
    if (EMPREINTE_NAME.test(name)) sheet.names.getItem(name).delete();
  }
  addHiddenNames(sheet.names, empreinteNames(empreinte));
}

function writePage(sheet: Excel.Worksheet, { headerRight, pageBreaks }: SheetUpdate): void {
  if (headerRight !== null) {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.rightHeader = headerRightText(headerRight);
  }
  if (pageBreaks !== null) {
    sheet.horizontalPageBreaks.removePageBreaks();
    addPageBreaks(sheet, pageBreaks);
  }
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
): Promise<void> {
  await runInSlices(emptySteps(sheet, cells));
  const rows = rowsOf(cells);
  await writeRows(context, sheet, rows);
  await runInSlices(lookSteps(sheet, rows));
}

function* emptySteps(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): Steps<void> {
  for (const { row, column, cell } of cells) {
    if (cell !== null && !("empty" in cell)) continue;
    yield PAUSE;
    const emptied = sheet.getCell(row, column);
    emptied.clear("Contents");
    emptied.untrack();
  }
}

function* lookSteps(sheet: Excel.Worksheet, rows: readonly RowToWrite[]): Steps<void> {
  for (const area of styleAreas(rows)) {
    yield PAUSE;
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
  { dataBars }: SheetUpdate,
  { bars, before }: { readonly bars: OpenSheet["bars"]; readonly before: OpenSheet["bars"] },
): void {
  (dataBars ?? []).forEach((bar, index) => {
    for (const format of dataBarsOf(bars[index])) format.delete();
    if (dataBarsOf(before[index]).length > 0) addDataBars(sheet, [bar]);
  });
}

function dataBarsOf(
  formats: Excel.ConditionalFormatCollection | undefined,
): readonly Excel.ConditionalFormat[] {
  return formats?.items.filter(({ type }) => type === "DataBar") ?? [];
}
