import { sheetName } from "../../domain/bilan/layout/sheetName";
import type { Parametres } from "../../domain/parametres";
import type { CellPlace } from "../../domain/sheet";
import { cellNames } from "../sheets/cellNames";
import {
  layoutParametres,
  namedParametres,
  type NamedParametre,
  parametreRows,
  VALUE_COLUMN,
} from "../sheets/layoutParametres";
import { feuilleProtegee } from "../writeErrors";
import { readSheetFacts } from "./read/sheetFacts";
import { runExcel } from "./runExcel";
import { addRows, writeSheet } from "./write/writeSheet";
import { refuseClosedWorkbook } from "./writeSheets";

const OUR_SHEET = "parametres|";

/** The workbook's named figures as they are now. */
interface Plan {
  /** Cells that already have a name: their value changes in place. */
  readonly known: readonly (NamedParametre & {
    readonly sheet: string;
    readonly place: CellPlace;
  })[];
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
 */
export async function saveParametres(parametres: Parametres): Promise<void> {
  await refuseClosedWorkbook();
  const plan = await readPlan(namedParametres(parametres));
  if (plan.missing.length === 0) {
    await runExcel(async (context) => {
      await writeKnown(context, plan);
    });
  } else if (plan.ours === null) await createSheet(plan);
  else await completeSheet(plan, plan.ours);
}

function readPlan(wanted: readonly NamedParametre[]): Promise<Plan> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    const facts = await readSheetFacts(context, worksheets.items);
    const taken = facts.map(({ name }) => name);
    const items = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const places = new Map(
      [...cellNames(items, taken)].map(([name, place]) => [name.toLowerCase(), place]),
    );
    const placed = wanted.map((one) => ({ one, place: places.get(one.nom.toLowerCase()) }));
    const ours = facts.find(({ generated }) => generated === OUR_SHEET);
    return {
      known: placed.flatMap(({ one, place }) =>
        place === undefined ? [] : [{ ...one, place, sheet: facts[place.sheet]?.id ?? "" }],
      ),
      missing: placed.flatMap(({ one, place }) => (place === undefined ? [one] : [])),
      broken: items.flatMap(({ name }) => (isBroken(name, wanted, places) ? [name] : [])),
      ours: ours === undefined ? null : { id: ours.id, freeRow: (ours.used?.bottom ?? -1) + 1 },
      freeName: sheetName("Paramètres", taken),
    };
  });
}

function isBroken(
  name: string,
  wanted: readonly NamedParametre[],
  places: ReadonlyMap<string, CellPlace>,
): boolean {
  const key = name.toLowerCase();
  return wanted.some(({ nom }) => nom.toLowerCase() === key) && !places.has(key);
}

async function createSheet(plan: Plan): Promise<void> {
  const { sheet, firstRow } = layoutParametres(plan.missing, plan.freeName);
  await writeSheet(sheet, (context, created) => {
    nameCells(context, created, plan, firstRow);
  });
  if (plan.known.length > 0) {
    await runExcel(async (context) => {
      await writeKnown(context, plan);
    });
  }
}

async function completeSheet(
  plan: Plan,
  { id, freeRow }: { readonly id: string; readonly freeRow: number },
): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    await refuseProtected(context, [sheet]);
    addRows(sheet, parametreRows(plan.missing, freeRow));
    nameCells(context, sheet, plan, freeRow);
    await writeKnown(context, plan);
  });
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

/** All values in one request, after the one that asks whether their sheets are protected. */
async function writeKnown(context: Excel.RequestContext, { known }: Plan): Promise<void> {
  const ids = [...new Set(known.map(({ sheet }) => sheet))];
  await refuseProtected(
    context,
    ids.map((id) => context.workbook.worksheets.getItem(id)),
  );
  for (const { sheet, place, value } of known) {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(place.row, place.column);
    cell.values = [[value]];
  }
  await context.sync();
}

async function refuseProtected(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  for (const sheet of sheets) {
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  for (const { name, protection } of sheets) {
    if (protection.protected) throw feuilleProtegee(name);
  }
}
