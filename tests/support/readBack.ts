import { cellAddress } from "../../src/domain/sheet";
import type { GeneratedSheet, ReadCell } from "../../src/domain/miseAJour/readSheet";
import type { CellToWrite, SheetToWrite } from "../../src/domain/sheetToWrite";
import { contenu, sameValue } from "../../src/domain/miseAJour/contenu";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readGenerated } from "../../src/hosts/xlsx/read/readGenerated";
import { evaluateFormula } from "./evaluateFormula";

/** The generated sheet of a workbook, by the name of its tab. */
export async function readBack(bytes: Uint8Array, name: string): Promise<GeneratedSheet> {
  const sheets = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Contents of a sheet by address, formulas as such. */
export function contents({ rows }: Pick<GeneratedSheet, "rows">): Readonly<Record<string, string>> {
  const cells = [...rows].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => [cellAddress(row, column), contenu(cell)] as const),
  );
  return Object.fromEntries(cells.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Contents of a sheet as it is to be written, by address. */
export function contentsToWrite({
  rows,
}: Pick<SheetToWrite, "rows">): Readonly<Record<string, string>> {
  const cells = rows.flatMap(({ row, cells: written }) =>
    written.map(({ column, cell }) => [cellAddress(row, column), contenu(cell)] as const),
  );
  const filled = cells.filter(([, content]) => content !== "");
  return Object.fromEntries(filled.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The rows of a sheet as what they show, without blank ones and without what `isOurs` leaves out. */
export function shownRows(
  { rows }: Pick<GeneratedSheet, "rows">,
  isOurs: (cell: ReadCell) => boolean = () => true,
): readonly (readonly (string | number)[])[] {
  const inOrder = [...rows].toSorted(([a], [b]) => a - b);
  return inOrder
    .map(([, columns]) => {
      const cells = [...columns].toSorted(([a], [b]) => a - b).map(([, cell]) => cell);
      return cells
        .filter(isOurs)
        .map(shown)
        .filter((value) => value !== "");
    })
    .filter((row) => row.length > 0);
}

function shown(cell: ReadCell): string | number {
  if ("formula" in cell) return rounded(cell.value ?? "");
  if ("number" in cell) return rounded(cell.number);
  return "text" in cell ? cell.text : cell.other;
}

function rounded(value: string | number): string | number {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

/** Formulas whose value is not the one that a spreadsheet computes from the cells of the sheet. */
export function wrongFormulas({ rows }: Pick<GeneratedSheet, "rows">): readonly string[] {
  const sheet = asWritten(rows);
  return [...rows].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, cell]) => {
      if (!("formula" in cell) || cell.formula.includes("MAX")) return [];
      const value = evaluateFormula(sheet, cell.formula);
      const isRight = sameValue(Math.fround(Number(value)), Math.fround(Number(cell.value)));
      return isRight ? [] : [`${cellAddress(row, column)} =${cell.formula}`];
    }),
  );
}

function cellToWrite(cell: ReadCell): CellToWrite {
  const style = "heures";
  if ("other" in cell) return { text: cell.other, style };
  if ("formula" in cell) return { formula: cell.formula, value: cell.value ?? "", style };
  return { ...cell, style };
}

function asWritten(rows: GeneratedSheet["rows"]): Pick<SheetToWrite, "rows"> {
  return {
    rows: [...rows].map(([row, columns]) => ({
      row,
      height: null,
      cells: [...columns].map(([column, cell]) => ({ column, cell: cellToWrite(cell) })),
    })),
  };
}
