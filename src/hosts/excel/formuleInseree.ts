import { PARAMETRES } from "../../domain/parametres";
import { CellCode, cellAddress } from "../../domain/sheet";
import { codeOfFormat } from "../sheets/numberFormat";
import { runExcel } from "./runExcel";

export type Insertion =
  | { readonly state: "inseree" }
  /** The active cell holds something: it is never written over. */
  | { readonly state: "occupee" }
  | { readonly state: "sansMontant" };

const { partMainOeuvre, coutHoraire, tauxInsertion } = PARAMETRES;
const NOMS = [partMainOeuvre, coutHoraire, tauxInsertion].map(({ nom }) => nom);

/**
 * Writes =INSERTION_HEURES(…) in the active cell, about the nearest amount on its
 * left: with the named rates of « Paramètres » when the workbook has them, so that
 * Excel recalculates when they change; short otherwise.
 */
export function insertInsertionHeures(): Promise<Insertion> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("values, rowIndex, columnIndex");
    const names = NOMS.map((nom) => context.workbook.names.getItemOrNullObject(nom).load("name"));
    await context.sync();
    if (cell.values[0]?.[0] !== "") return { state: "occupee" };
    const montant = await findMontant(context, cell);
    if (montant === null) return { state: "sansMontant" };
    const rates = names.some(({ isNullObject }) => isNullObject) ? [] : NOMS;
    cell.formulas = [[`=INSERTION_HEURES(${[montant, ...rates].join(",")})`]];
    await context.sync();
    return { state: "inseree" };
  });
}

/** Address of the nearest number on the left in the row: neither a date nor a percentage. */
async function findMontant(
  context: Excel.RequestContext,
  { rowIndex, columnIndex, worksheet }: Excel.Range,
): Promise<string | null> {
  if (columnIndex === 0) return null;
  const left = worksheet.getRangeByIndexes(rowIndex, 0, 1, columnIndex);
  left.load("values, numberFormat");
  await context.sync();
  const values: unknown[] = left.values[0] ?? [];
  const formats: unknown[] = left.numberFormat[0] ?? [];
  const column = values.findLastIndex(
    (value, i) => typeof value === "number" && isAmountFormat(String(formats[i])),
  );
  return column < 0 ? null : cellAddress(rowIndex, column);
}

function isAmountFormat(format: string): boolean {
  return codeOfFormat(format) === CellCode.number && !format.includes("%");
}
