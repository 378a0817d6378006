import { sheetName } from "../../domain/bilan/layout/sheetName";
import type { Parametres } from "../../domain/parametres";
import type { CellPlace } from "../../domain/sheet";
import { cellNames, type WorkbookName } from "../sheets/cellNames";
import {
  layoutParametres,
  namedParametres,
  type NamedParametre,
  parametreRows,
  VALUE_COLUMN,
} from "../sheets/layoutParametres";
import { feuilleProtegee } from "../writeErrors";
import { readSheetFacts, type SheetFacts } from "./read/sheetFacts";
import { runExcel } from "./runExcel";
import { rangeAt } from "./write/rangeAt";
import { addRows, writeSheet } from "./write/writeSheet";
import { refuseClosedWorkbook } from "./writeSheets";

const OUR_SHEET = "parametres|";
const LAST_COLUMN = 5;

/** A figure whose cell has its name already, and what that cell holds. */
interface KnownCell extends NamedParametre {
  readonly sheetId: string;
  readonly place: CellPlace;
}

/** The workbook's named figures as they are now. */
interface Plan {
  /** Cells that already have a name: their value changes in place. */
  readonly known: readonly KnownCell[];
  readonly missing: readonly NamedParametre[];
  /** Names that point to no cell any more, or never did: they go before they come back. */
  readonly broken: readonly string[];
  /** Our sheet, and its first free row; null: to be created under `freeName`. */
  readonly ours: { readonly id: string; readonly freeRow: number } | null;
  readonly freeName: string;
}

/**
 * Writes the figures in their named cells, wherever these are, and gives a named
 * cell to those that have none: on our « Paramètres », created beside a user's own.
 * All, or none: a failure puts back what there was.
 */
export async function saveParametres(parametres: Parametres): Promise<void> {
  await refuseClosedWorkbook();
  const plan = await readPlan(namedParametres(parametres));
  const before = await openKnown(plan);
  try {
    await writePlan(plan);
  } catch (error) {
    await restore(plan, before);
    throw error;
  }
}

function readPlan(wanted: readonly NamedParametre[]): Promise<Plan> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const facts = await readSheetFacts(context, worksheets.items);
    const items = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return planOf(wanted, facts, items);
  });
}

function planOf(
  wanted: readonly NamedParametre[],
  facts: readonly SheetFacts[],
  names: readonly WorkbookName[],
): Plan {
  const taken = facts.map(({ name }) => name);
  const places = new Map(
    [...cellNames(names, taken)].map(([name, place]) => [name.toLowerCase(), place]),
  );
  const placed = wanted.map((one) => ({ one, place: places.get(one.nom.toLowerCase()) }));
  const ours = facts.find(({ generated }) => generated === OUR_SHEET);
  return {
    known: placed.flatMap(({ one, place }) =>
      place === undefined ? [] : [{ ...one, place, sheetId: facts[place.sheet]?.id ?? "" }],
    ),
    missing: placed.flatMap(({ one, place }) => (place === undefined ? [one] : [])),
    broken: names.flatMap(({ name }) => (isBroken(name, wanted, places) ? [name] : [])),
    ours: ours === undefined ? null : { id: ours.id, freeRow: (ours.used?.bottom ?? -1) + 1 },
    freeName: sheetName("Paramètres", taken),
  };
}

function isBroken(
  name: string,
  wanted: readonly NamedParametre[],
  places: ReadonlyMap<string, CellPlace>,
): boolean {
  const key = name.toLowerCase();
  return wanted.some(({ nom }) => nom.toLowerCase() === key) && !places.has(key);
}

type Content = readonly (readonly unknown[])[];

/** What the known cells hold; refuses when a sheet to write in is protected. One request. */
function openKnown({ known, missing, ours }: Plan): Promise<readonly Content[]> {
  return runExcel(async (context) => {
    const completed = ours !== null && missing.length > 0 ? [ours.id] : [];
    const ids = new Set([...known.map(({ sheetId }) => sheetId), ...completed]);
    const sheets = [...ids].map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) {
      sheet.load("name");
      sheet.protection.load("protected");
    }
    const cells = known.map((one) => cellOf(context, one));
    for (const cell of cells) cell.load("formulas");
    await context.sync();
    for (const { name, protection } of sheets) {
      if (protection.protected) throw feuilleProtegee(name);
    }
    return cells.map((cell): Content => cell.formulas);
  });
}

/** Everything in the last request, on the sheet that is there or with the new one. */
async function writePlan(plan: Plan): Promise<void> {
  const { missing, ours } = plan;
  if (missing.length > 0 && ours === null) {
    const { sheet, firstRow } = layoutParametres(missing, plan.freeName);
    await writeSheet(sheet, (context, created) => {
      writeKnown(context, plan);
      nameCells(context, created, plan, firstRow);
    });
    return;
  }
  await runExcel(async (context) => {
    writeKnown(context, plan);
    if (ours !== null && missing.length > 0) {
      const sheet = context.workbook.worksheets.getItem(ours.id);
      addRows(sheet, parametreRows(missing, ours.freeRow));
      nameCells(context, sheet, plan, ours.freeRow);
    }
    await context.sync();
  });
}

function writeKnown(context: Excel.RequestContext, { known }: Plan): void {
  for (const one of known) cellOf(context, one).values = [[one.value]];
}

function nameCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { missing, broken }: Plan,
  firstRow: number,
): void {
  const { names } = context.workbook;
  for (const name of broken) names.getItem(name).delete();
  missing.forEach(({ nom }, index) => {
    names.add(nom, sheet.getCell(firstRow + index, VALUE_COLUMN));
  });
}

/** A new sheet is taken away by who writes it; here, what was there before. */
async function restore(plan: Plan, before: readonly Content[]): Promise<void> {
  await runExcel(async (context) => {
    const names = plan.missing.map(({ nom }) => context.workbook.names.getItemOrNullObject(nom));
    for (const name of names) name.load("name");
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    plan.known.forEach((one, index) => {
      cellOf(context, one).formulas = (before[index] ?? []).map((row) => [...row]);
    });
    if (plan.ours !== null && plan.missing.length > 0) {
      const sheet = context.workbook.worksheets.getItem(plan.ours.id);
      const bottom = plan.ours.freeRow + plan.missing.length - 1;
      const added = { top: plan.ours.freeRow, bottom, left: 0, right: LAST_COLUMN };
      rangeAt(sheet, added).clear();
    }
    await context.sync();
  });
}

function cellOf(context: Excel.RequestContext, { sheetId, place }: KnownCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getCell(place.row, place.column);
}
