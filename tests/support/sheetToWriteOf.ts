import type { CellToWrite, SheetToWrite } from "../../src/domain/sheetToWrite";

/** A sheet to write whose cells go down column A from row 1; the rest may be told. */
export function sheetToWriteOf(
  name: string,
  cells: readonly CellToWrite[],
  rest: Partial<SheetToWrite> = {},
): SheetToWrite {
  return {
    name,
    identity: { type: "bilan", key: "villedales" },
    columnWidths: [40],
    rows: cells.map((cell, row) => ({ row, height: null, cells: [{ column: 0, cell }] })),
    dataBars: [],
    frozenRows: 0,
    print: {
      orientation: "portrait",
      titleRows: null,
      headerRight: "",
      footerLeft: "",
      pageBreaks: [],
      printArea: { firstColumn: 0, lastColumn: 0, lastRow: Math.max(0, cells.length - 1) },
    },
    ...rest,
  };
}

export function texte(text: string): CellToWrite {
  return { text, style: "texte" };
}

export function heures(number: number): CellToWrite {
  return { number, style: "heures" };
}
