import type { CellToWrite, RowToWrite, SheetToWrite } from "../sheetToWrite";
import { jourFromYmd } from "../values/date";
import { CONTRATS, MARCHES, type Cellule, type TableauExemple } from "./tableauxExemple";

/** The two sheets of the example: a suivi to check without having one. */
export function feuillesExemple(): readonly SheetToWrite[] {
  return [layout(MARCHES), layout(CONTRATS)];
}

function layout({ nom, cle, titres, largeurs, lignes }: TableauExemple): SheetToWrite {
  const titleRow = rowOf(
    0,
    titres.map((text) => ({ text, style: "enTete" })),
  );
  return {
    name: nom,
    identity: { type: "exemple", key: cle },
    columnWidths: largeurs,
    rows: [titleRow, ...lignes.map((cells, index) => rowOf(index + 1, cells.map(cellOf)))],
    dataBars: [],
    frozenRows: 1,
    print: {
      orientation: "landscape",
      titleRows: [0, 0],
      headerRight: "Exemple : personnes et marchés inventés",
      footerLeft: nom,
      pageBreaks: [],
      printArea: { firstColumn: 0, lastColumn: titres.length - 1, lastRow: lignes.length },
    },
  };
}

function rowOf(row: number, cells: readonly CellToWrite[]): RowToWrite {
  return { row, height: null, cells: cells.map((cell, column) => ({ column, cell })) };
}

/** A number is one as such; a day is written « 2026-03-02 » in the tables below. */
function cellOf(cellule: Cellule): CellToWrite {
  if (typeof cellule === "string") return { text: cellule, style: "texte" };
  if (typeof cellule === "number") return { number: cellule, style: "decimal" };
  if ("euros" in cellule) return { number: cellule.euros, style: "euros" };
  const jour = jourFromYmd(...cellule.jour);
  return jour === null ? { empty: true, style: "texte" } : { number: jour, style: "date" };
}
