import type { Parametres } from "../../domain/parametres";
import {
  layoutParametres,
  namedParametres,
  parametreRows,
  VALUE_COLUMN,
} from "../sheets/layoutParametres";
import type { NamedListe } from "../sheets/listesParametres";
import { feuilleProtegee } from "../writeErrors";
import { runExcel } from "./runExcel";
import { type KnownCell, type ParametresPlan, readParametresPlan } from "./write/parametresPlan";
import { rangeAt } from "./write/rangeAt";
import { addRows, writeSheet } from "./write/writeSheet";
import { refuseClosedWorkbook } from "./writeSheets";

const LAST_COLUMN = 5;

/**
 * Writes the figures in their named cells, wherever these are, and gives a named
 * cell to those that have none: on our « Paramètres », created beside a user's own.
 * All, or none: a failure puts back what there was.
 */
export async function saveParametres(
  parametres: Parametres,
  moas: readonly string[] = [],
): Promise<void> {
  await refuseClosedWorkbook();
  const plan = await readParametresPlan(namedParametres(parametres));
  const before = await openKnown(plan);
  try {
    await writePlan(plan, moas);
  } catch (error) {
    await restore(plan, before);
    throw error;
  }
}

type Content = readonly (readonly unknown[])[];

/** What the known cells hold; refuses when a sheet to write in is protected. One request. */
function openKnown({ known, missing, ours }: ParametresPlan): Promise<readonly Content[]> {
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
async function writePlan(plan: ParametresPlan, moas: readonly string[]): Promise<void> {
  const { missing, ours } = plan;
  if (missing.length > 0 && ours === null) {
    const { sheet, firstRow, listes } = layoutParametres(missing, plan.freeName, moas);
    await writeSheet(sheet, (context, created) => {
      writeKnown(context, plan);
      nameCells(context, created, plan, firstRow);
      nameListes(created, plan, listes);
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

function writeKnown(context: Excel.RequestContext, { known }: ParametresPlan): void {
  for (const one of known) cellOf(context, one).values = [[one.value]];
}

function nameCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { missing, broken }: ParametresPlan,
  firstRow: number,
): void {
  const { names } = context.workbook;
  for (const name of broken) names.getItem(name).delete();
  missing.forEach(({ nom }, index) => {
    names.add(nom, sheet.getCell(firstRow + index, VALUE_COLUMN));
  });
}

/** The lists of a new sheet, save under a name that something else of the workbook has. */
function nameListes(
  sheet: Excel.Worksheet,
  { takenNames, lostNames }: ParametresPlan,
  listes: readonly NamedListe[],
): void {
  const { names } = sheet.context.workbook;
  for (const { nom, range } of listes) {
    const key = nom.toLowerCase();
    if (takenNames.has(key)) continue;
    if (lostNames.has(key)) names.getItem(nom).delete();
    names.add(nom, rangeAt(sheet, range));
  }
}

/** A new sheet is taken away by who writes it; here, what was there before. */
async function restore(plan: ParametresPlan, before: readonly Content[]): Promise<void> {
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
