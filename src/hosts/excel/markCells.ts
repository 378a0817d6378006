import { type CellPlace, type CellRange, rangeAddress } from "../../domain/sheet";
import { feuilleProtegee, lectureSeule } from "../writeErrors";
import { learnSheets, sheetAt } from "./findSheets";
import { runExcel } from "./runExcel";
import type { SheetRegister } from "./sheetRegister";
import { editRuns } from "./write/editRuns";

/** Tells our conditional formats from the user's: always true, and named. */
const MARKER = "CLAUSIER_REPERE";
const MARK_FORMULA = `=LEN("${MARKER}")>0`;
/** Black on this yellow keeps a contrast of 14:1, whatever the cell's own colours. */
const MARK_FILL = "#FFD966";
const MARK_INK = "#000000";
/** Longest list of addresses that Excel takes in one range (assumed from its limit on formulas). */
const MAX_ADDRESS = 2_000;

/** Shows these cells and no other; the user's own formats stay. Three requests. */
export function markCells(places: readonly CellPlace[], register: SheetRegister): Promise<void> {
  const bySheet = cellsBySheet(places);
  return runExcel(async (context) => {
    await learnSheets(context, register);
    const sheets = [...bySheet].map(([index, cells]) => {
      const sheet = sheetAt(context, register, index);
      sheet.load("id");
      return { sheet, addresses: addressLists(cells) };
    });
    const wanted = new Set(bySheet.keys());
    await removeMarks(context, (id) => wanted.has(register.indexOf(id)));
    for (const { sheet, addresses } of sheets) {
      for (const list of addresses) addMark(sheet.getRanges(list));
    }
    await syncOrClear(context);
  });
}

/** Half of the marks would mislead: none is better. */
async function syncOrClear(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    await clearMarks();
    throw error;
  }
}

export function clearMarks(): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    await removeMarks(context, () => false);
    await context.sync();
  });
}

/** Looks for our marks in one request, and asks for their removal with the next one. */
async function removeMarks(
  context: Excel.RequestContext,
  mustChange: (sheetId: string) => boolean,
): Promise<void> {
  const found = askMarks(context, mustChange);
  await context.sync();
  for (const mark of found()) mark.delete();
}

/**
 * Asks for our marks with the next request: the sheets are loaded. What is answered, called after it,
 * gives them, and refuses a protected sheet that has marks, or that must get some.
 */
export function askMarks(
  { workbook }: Excel.RequestContext,
  mustChange: (sheetId: string) => boolean,
): () => readonly Excel.ConditionalFormat[] {
  workbook.load("readOnly");
  const asked = workbook.worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    sheet.load("name");
    sheet.protection.load("protected");
    return { sheet, formats };
  });
  return () =>
    asked.flatMap(({ sheet, formats }) => {
      const marks = formats.items.filter(isMark);
      if (marks.length === 0 && !mustChange(sheet.id)) return [];
      if (workbook.readOnly) throw lectureSeule();
      if (sheet.protection.protected) throw feuilleProtegee(sheet.name);
      return marks;
    });
}

/** One without a formula was left by a failure: a person cannot make such a rule. */
function isMark({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  if (type !== "Custom" || custom.isNullObject) return false;
  const { formula } = custom.rule;
  return formula === "" || formula.includes(MARKER);
}

function addMark(areas: Excel.RangeAreas): void {
  const { custom } = areas.conditionalFormats.add("Custom");
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = MARK_FILL;
  custom.format.font.color = MARK_INK;
}

/** A place that is a whole row or a whole column (-1) shows no cell. */
function cellsBySheet(places: readonly CellPlace[]): ReadonlyMap<number, readonly CellPlace[]> {
  const bySheet = new Map<number, CellPlace[]>();
  for (const place of places) {
    if (place.row < 0 || place.column < 0) continue;
    const cells = bySheet.get(place.sheet) ?? [];
    cells.push(place);
    bySheet.set(place.sheet, cells);
  }
  return bySheet;
}

/** Cells of one sheet as lists of addresses, as few as Excel's limit allows. */
function addressLists(cells: readonly CellPlace[]): readonly string[] {
  const runs = editRuns(cells.map((place) => ({ place, value: null })));
  const lists: string[] = [];
  for (const { range } of runs) {
    const address = addressOf(range);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= MAX_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function addressOf(range: CellRange): string {
  const address = rangeAddress(range);
  const [first = "", last] = address.split(":");
  return first === last ? first : address;
}
